import { boundariesBy, coveredNames } from '#lib/domain/covered.ts';
import { mergersIn } from '#lib/domain/province-mergers.ts';
import { judgedOn } from '../judged-on.ts';
import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  title: 'About and methods',
  description:
    'What the Industry Atlas holds, how a figure is chosen and shown, what is never added, its limits, its licence and how to report an error.',
  lead: `The Industry Atlas brings together what has been published about economic zones, industrial parks, industrial clusters, investments and support policies of ${coveredNames.en}${mergersIn((from) => ` (with former ${from})`, '', '', 'en')}. It is not a site of the State; every figure leads to where it was published.`,
  contents: 'On this page',
  needs: {
    title: 'What five articles ask for, and where it is answered',
    description:
      'Each thing that five articles on supporting industry and industrial promotion ask for, where this site answers it, and what a static site cannot do.',
    lead: 'These data began with five articles on supporting industry and industrial promotion. Below is each thing that they raise, in short and in our own words, where this site answers it, and whose the rest is.',
    none: 'The data package of this site came without a list of what is to be answered.',
    link: 'What five articles ask for, and where this site answers',
    cannotTitle: 'What a static site does not do',
    cannot: [
      {
        text: 'It takes no applications, registrations or data. Applications go to the office in charge; a file of data can be checked here before it is sent to the editors.',
        page: 'procedures',
        link: 'Procedures and offices in charge'
      },
      {
        text: 'It has no accounts, messages or forum for firms: it names investors of public sources and public contacts of offices only.',
        page: 'investments',
        link: 'Projects and investors'
      },
      {
        text: 'It does not know whether a single project has been paid, unless that was published. Where there is no figure it says “not published”, never zero.',
        page: 'funds',
        link: 'Money paid, budgeted, planned'
      }
    ],
    toSource: 'all figures from this article',
    paragraphs: (places) => `paragraph ${places}`,
    full: 'answered in full',
    part: 'answered in part',
    seeAt: 'See'
  },
  parts: [
    {
      id: 'reading',
      title: 'What a figure is here',
      paragraphs: [
        'Each figure is one reading: one source states one value of one thing at one time. Press it to see who published it, the title, the date, the place in the source and every other reading of the same thing.',
        'The words that go with a figure are the source’s and always stay: over, about, under, up to, at least. Where the source gives a range, both ends are shown. A date stays as exact as the source: some give only the year.',
        'Where there is no figure the page says “not published”, never zero. Zero is a value.'
      ]
    },
    {
      id: 'current',
      title: 'Current, earlier and disputed readings',
      paragraphs: [
        'The current reading is the newest dated one; of the same date a primary source (law, plan, statistic) comes before a portal, and a portal before the press. An undated reading is never current while a dated one exists.',
        'Readings of other dates are the history of the thing and stay on the page.',
        'Where two sources give different values for the same date, or both are undated, both are shown, joined by a red bracket. Where an editor has compared them, the editor’s reading stands beside them; it does not replace them.'
      ]
    },
    {
      id: 'never-added',
      title: 'What is never added',
      paragraphs: [
        'Different measures are not added: paid out, budgeted and planned; actual, target, plan and estimate; registered capital, planned capital and total investment. Dollars and dong stay apart.',
        'One report of each project counts in a sum; other reports, parts of a project, totals of a group and mere mentions are shown and not added.',
        'A support row that is part of another, a second report, a draft or not public money is not added; the reason stands with the row.',
        `The area of a zone within another is not added to that other. Planned zones are not added to operating ones unless the heading says so.${mergersIn((from, into) => ` Figures of ${from} before July 2025 are not added to those of ${into} after the merger.`, ' Figures of a province before July 2025 are not added to those after its merger.', '', 'en')}`,
        'A sum with a part that is “over”, or that lacks some zones, is written “at least”, with the number of zones that have a published figure.'
      ]
    },
    {
      id: 'places',
      title: 'Places and 1 July 2025',
      paragraphs: [
        `Since 1 July 2025 there are no districts${mergersIn((from, into) => `, many communes were merged, and ${from} Province became part of ${into}`, ', many communes and provinces were merged', ' and many communes were merged', 'en')}. Zones and investments carry the present province and the former one where there is one; money, policies and figures keep the authority that the source names. New communes are derived from old ones by the official list, elsewhere by location.`,
        'A point on the map has one of three precisions: on the site, known to the commune, known only to the former district. The last two have a halo as wide as the doubt. How the point was found is told on the page of each zone.',
        `${boundariesBy === undefined ? '' : `Boundaries of some parks and clusters are those of: ${boundariesBy.en}; dashed ones are provisional, and none that does not state its origin is called approved. `}Where there is no boundary, the circle is the true area, not the shape.`
      ]
    },
    {
      id: 'status',
      title: 'Status and validity',
      paragraphs: [
        `The status of a zone is as the newest source says; “not known” is an answer. The validity of policies was judged at ${judgedOn.en}.`,
        'A rate always carries its base: occupancy may be of industrial land, of land for lease or of the whole park. Rates of different bases are not compared.'
      ]
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'The collection is not complete. Many zones have only a few figures; the press writes more about large projects than small ones; most sources were read in part, and each source says so.',
        'Some figures were transcribed from images, from working versions or through a translation; the note of the source tells. Titles and places in the source were mostly worded in English by the editors.',
        'Roads and railways are drawn schematically from point to point and are not true alignments. The map is not for settling boundaries, land rights or compensation.'
      ]
    }
  ],
  computationsTitle: 'How each figure is worked out',
  computationsLead:
    'A figure worked out by this site carries the name of its computation. The rules above are written as named SQL views; the same statements run when the site is built and in your browser.',
  viewsTitle: 'SQL views: rules for reading the data',
  explorerTitle: 'Figures of the map and the charts',
  explorerMeaning: 'The question with no filter chosen; each filter adds a condition.',
  pagesTitle: 'Figures of the text pages',
  computation: {
    'area-operating': 'Area of operating zones; a zone within another is not added again.',
    'area-other': 'Area of zones not yet operating; a zone within another is not added again.',
    'area-planned':
      'Area of zones for which only a planned figure is published; a zone inside another is not added again.',
    'industrial-land': 'Industrial land of the zones that have a published figure.',
    'occupancy-range': 'Lowest and highest occupancy among the zones that have a published figure.',
    'capital-usd': 'Total investment of projects in dollars, by the reading used.',
    'capital-vnd': 'Total investment of projects in dong, by the reading used.',
    'support-paid': 'Support money paid out, of the rows that may be added.',
    'investments-by-sector': 'Chart of investments by sector.',
    'investments-by-year': 'Chart of investments by year.',
    'investments-by-country': 'Chart of investments by country.',
    'investment-size': 'Chart of the size of investments.',
    'zones-by-kind': 'Chart of zones by kind and status.',
    'zone-area': 'Chart of the area of zones.',
    'zone-occupancy': 'Chart of occupancy.',
    'funds-by-category': 'Chart of support money by category.'
  },
  sql: 'SQL',
  layersTitle: 'Map layers and credits',
  layersLead: 'No map service of a third party is used. Every layer is built from open data and lies on this site.',
  layer: 'Layer',
  layerOrigin: 'Origin',
  layerVintage: 'Vintage',
  layerAccuracy: 'Accuracy',
  layerLicence: 'Licence and credit',
  layerFile: 'File',
  licenceTitle: 'Licence',
  licence: [
    'Code: MIT licence.',
    'The compilation (tables, arrangement, notes, editors’ readings): Creative Commons Attribution, CC BY 4.0.',
    'The figures belong to those who published them; cite the source of each figure when you use it. “Copy citation” at each figure gives the words.',
    'Map layers have licences of their own, given in the table below. Typeface Be Vietnam Pro: SIL Open Font License.'
  ],
  errorsTitle: 'Report an error',
  errors: [
    'If a figure is wrong, send us the address of the page, the figure, and a source that shows the right one. It is corrected in the table, with its source, never on a page alone.',
    'The id of a row never changes; a withdrawn row leaves a line in the release history.',
    'Where to: the issues of the public source repository.'
  ],
  reportTitle: 'This release',
  reportRelease: (release) => `Release ${release}.`,
  reportLead: 'Rows read from the CSV files and rows in the Parquet files must be equal, or the site is not built.',
  reportTable: 'Table',
  reportRowsIn: 'CSV rows',
  reportRowsOut: 'Parquet rows',
  reportFile: 'File',
  reportNoLink: 'have no web address.',
  reportNoFigure: 'have no figure yet.',
  privacyTitle: 'Privacy',
  privacy:
    'There is no server of ours, no account, no cookie and no call to anywhere else. Your browser keeps only the language and the theme you chose.'
};
