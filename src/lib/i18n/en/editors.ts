import { exampleIds } from '#lib/domain/province-mergers.ts';
import type { Messages } from '../messages.ts';

export const editors: Messages['editors'] = {
  title: 'For editors',
  description:
    'How to take charts, zone cards and maps to an article: frames, pictures, data, citations, pinned releases, addresses and parameters.',
  lead: 'Every chart, every zone’s card and every map can be taken to an article: as a frame, a picture, or data with its sources. No permission, no account; only name the source.',
  contents: 'On this page',

  stepsTitle: 'Taking a chart',
  steps: [
    'Open the chart’s page in the catalogue, or a dashboard, and set the filters to what your article speaks of.',
    'Press “Embed”. Choose language, background, still or interactive, always newest or pinned to the release you see. The real frame stands beside it at 320, 600 and 900 px.',
    'Copy one of the three codes and paste it into the article, in the HTML view of your publishing system.',
    'Read the sources under the drawing. Where the article repeats a figure, name who published it.'
  ],
  catalogue: 'Catalogue of charts',
  exampleTitle: 'A real frame',
  exampleLead: 'The frame below has the address in the code after it, and keeps its height right as on your page.',

  formsTitle: 'Which form to take',
  formsLead: 'All forms state the same finding with the same sources, and name the release.',
  formColumns: { form: 'Form', good: 'Good for', know: 'Good to know' },
  forms: [
    {
      form: 'Frame that keeps its height right',
      good: 'Articles on the web, where scripts may be placed.',
      know: 'The right height at every width; table and sources open inside.'
    },
    {
      form: 'Frame only',
      good: 'Systems that strip scripts but keep iframes.',
      know: 'Fixed height. Without script the frame still has drawing, table and sources.'
    },
    {
      form: 'Picture with link',
      good: 'Newsletters, mail, places that take no iframe.',
      know: 'Its alternative text is the finding; it leads to the page with the table.'
    },
    {
      form: 'SVG',
      good: 'Print, and editing in drawing programs.',
      know: 'Text is real text: it can be edited and searched.'
    },
    {
      form: 'PNG 1200 × 630 and PNG 2400 wide',
      good: 'Social media; articles and large print.',
      know: 'On a light ground, with name, sources and release inside.'
    },
    {
      form: 'CSV',
      good: 'Drawing it anew, checking, computing.',
      know: 'UTF-8, decimal point, ISO dates; numbers in the units of the tables.'
    },
    {
      form: 'JSON',
      good: 'Programs.',
      know: 'Finding, table, every row with its source, SQL, release, citation.'
    }
  ],

  heightTitle: 'The height of a frame',
  heightParagraphs: [
    'The file embed.js listens to the height that a frame tells and sets it on that frame. It listens only to the frame’s own window and to the origin of the frame’s address, and reads nothing else on your page. A page needs it once, for all frames with the attribute data-industry-atlas.',
    'A page that already uses pym.js needs no embed.js: frames tell their height in pym’s way too.',
    'AMP pages use amp-iframe with the attribute resizable: frames tell their height in AMP’s way too. AMP allows no frame at the top of a page unless it has a placeholder.',
    'With none of these the height is the number in the code. The “Embed” dialog measures the real height at the width you choose; 320 px is enough for telephones.'
  ],
  heightCode: { own: 'Our own way', pym: 'With pym.js', amp: 'With AMP' },

  releasesTitle: 'Pinned or always newest',
  releasesParagraphs: [
    'Every change of the data is a release with an id, such as 2026.11.1. A frame that is not pinned shows the newest and says which one: good for background pages that are kept up.',
    'A pinned frame keeps the figures of its release: good for articles, because text and drawing never part. Once there is a newer release the frame says so, says whether this very drawing changed, and links to it.',
    'A frame that is filtered or interactive always computes on the newest release and cannot be pinned.',
    'Pictures, CSV and JSON at their lasting addresses are of the newest release; to keep a picture, download it and publish it on your own site.'
  ],
  changes: 'What changed in each release',

  citeTitle: 'Citing and licence',
  citeParagraphs: [
    'Name the publisher first, then “via Industry Atlas” with release and address. The page of every chart and every zone has a citation to copy; every figure has one of its own when pressed.',
    'The compilation is licensed under Creative Commons Attribution, CC BY 4.0: you may reuse, change and print it, commercially too, as long as you name the source and say what you changed.',
    'Figures belong to those who published them: name the source of a figure when you use it. Map layers have credits of their own, which are in the frame and the picture of a map.'
  ],
  licence: 'The whole licence',

  doesTitle: 'What a frame does and does not do',
  does: [
    'It can be read with scripts off: drawing, table, sources, dates and licence are in its HTML.',
    'No cookies, no memory of readers, no request to anywhere but this site.',
    'It prints: drawing, table and sources come out as on the screen.',
    'A still frame loads no data. An interactive one starts the engine only when it is filtered.',
    'It can neither read nor change your page; the only message it sends is its height.',
    'Links inside open in a new tab.'
  ],

  lookTitle: 'Background, and readers with disabilities',
  lookParagraphs: [
    'The background follows the reader’s device, or is always light, or always dark. If your page is always light, choose light.',
    'A frame declares its language; its heading is the finding; every drawing has a table of the same figures; kinds and status are told by shape and not only by colour; everything works with a keyboard. The title attribute in the code is the frame’s name for screen readers: please keep it.',
    'Frames read well from 280 px.'
  ],

  cmsTitle: 'In publishing systems',
  cms: [
    {
      name: 'WordPress',
      text: 'Administrators and editors paste the code into a “Custom HTML” block. For accounts without the unfiltered_html capability, and on multisite networks for all but network administrators, iframes are stripped: put the address of the chart’s page on a line of its own instead, so that WordPress asks for the oEmbed file and places a frame by itself, or use the picture with link.'
    },
    {
      name: 'Systems with oEmbed',
      text: 'Paste the address of the chart’s page. It names its oEmbed file in the head of its HTML.'
    },
    {
      name: 'Systems that strip scripts',
      text: 'Use “Frame only”. Its code holds a figure, an iframe and a link.'
    },
    {
      name: 'Systems that strip iframes',
      text: 'Use “Picture with link”, or download PNG or SVG and publish it as your own picture.'
    },
    {
      name: 'The content policy (CSP) of your page',
      text: 'Allow this site’s domain in frame-src; in script-src too for embed.js; in img-src for pictures.'
    }
  ],

  addressesTitle: 'Addresses',
  addressesLead:
    'Put vi for en to get Vietnamese. What stands in angle brackets is replaced. A published address does not change; if one ever has to, the old one still leads to the right place.',
  addressColumns: { address: 'Address', meaning: 'What it is' },
  addresses: {
    chart: 'frame of a chart',
    chartPinned: 'frame pinned to a release',
    chartLive: 'interactive or filtered frame; a still one goes there by itself when its parameters ask for it',
    zone: 'card of a zone',
    zonePinned: 'card pinned to a release',
    map: 'map of the whole area',
    mapView: `map of one province: ${exampleIds}`,
    embedScript: 'script that keeps heights right, for your page',
    svg: 'the chart as SVG',
    png: 'picture of 1200 × 630',
    large: 'picture 2400 wide',
    csv: 'table',
    json: 'table, sources, SQL, citation',
    zoneFiles: 'forms of a card: svg, png, 2400.png, csv, json',
    mapFiles: `forms of a map: both, ${exampleIds}`,
    oembed: 'oEmbed file of a chart'
  },
  parametersTitle: 'Parameters of a frame',
  parametersLead:
    'They follow a question mark at the end of a frame’s address. What is not named is the default; unknown parameters are kept and do no harm.',
  parameterColumns: { name: 'Parameter', values: 'Values', meaning: 'Meaning' },
  parameters: {
    theme: 'background; auto, the default, follows the reader’s device',
    interactive: '1: marks can be pressed and filters changed; 0: to look at only, even when filtered',
    search: '1: a field that searches the table',
    lock: '1: readers cannot change the filters that are set',
    release: 'leads to the frame pinned to that release',
    id: 'what the frame calls itself in its height messages; letters, digits, dots and dashes, at most 80',
    state: 'a view state, named as in the site’s addresses: province, kind, status, sector, country, year, capital, q…'
  },
  everything:
    'The whole reference for programmers, with every parameter, message and promise, is docs/EMBEDDING.md in the repository.'
};
