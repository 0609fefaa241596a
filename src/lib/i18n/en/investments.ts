import { coveredNames, wordsByChoice } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const investments: Messages['investments'] = {
  title: 'Investments',
  description: `Projects in ${coveredNames.marked} by sector, country, year, size, zone and status; every sum opens its source, and different reports are never added.`,
  lead: 'Every project that the sources cited here name. Capital is that of one main report a project; other reports, parts and totals of groups stand beside it and are not added.',
  limits:
    'The list holds projects found in the public sources that were read; it is not the register of investments, and a project missing here may exist. The site takes no applications and puts no firms in touch: please ask the authority named on the page of a zone.',
  needsScript: 'Filters need JavaScript; the whole list is below.',
  filters: 'Filter projects',
  find: 'Find a project, investor or zone',
  findHint: 'With or without accents.',
  chosen: (what) => `Chosen on the charts: ${what}`,
  all: 'all',
  clear: 'Clear all choices',
  choice: {
    province: 'Province',
    sector: 'Sector',
    country: 'Country of the investor',
    origin: 'Domestic or foreign',
    status: 'Status',
    year: 'Year',
    capital: 'Capital in US dollars',
    'capital-vnd': 'Capital in dong',
    zone: 'Zone'
  },
  size: {
    upTo: (to: string, unit: string) => `up to ${unit} ${to}`,
    between: (from: string, to: string, unit: string) => `${unit} ${from} to ${to}`,
    from: (from: string, unit: string) => `${unit} ${from} or more`
  },
  takeCsv: 'CSV',
  takeProjects: 'All projects (table investments)',
  takeReportsCsv: 'CSV of capital reports',
  takeReports: 'All reports of capital, those that are not added too (table investment_reports)',
  province: wordsByChoice(
    ({ vi, former }) => (former.length > 0 ? `${vi} (since July 2025)` : vi),
    ({ vi }) => `${vi} before July 2025`
  ),
  noYear: 'year not known',
  noZone: 'no zone named',
  shown: 'match, of',
  none: 'No project matches. Clear some choices to see more.',
  tooMany: (listed, all) =>
    `${all} investments are more than this page can filter. Counts, sums and charts are over all of them; the ${listed} largest are listed.`,
  filterOnMap: 'Filter them on the map',
  askInSql: 'Ask in SQL',
  takeTable: 'Take the whole table',
  chartsOfAll: 'Over all investments. Each chart has a page of its own with rows, sources and files.',
  sums: 'Capital by main report',
  sumsLead: 'Two measures and two currencies stand apart: never added to each other, never converted.',
  sum: {
    'total-investment': 'Total investment',
    planned: 'Planned capital'
  },
  of: 'from',
  among: 'of',
  noSum: 'no project with a published figure',
  charts: 'By sector, year, country and size',
  chartsLead: 'Press a bar or a mark to filter by it.',
  currency: 'Currency of the charts',
  list: 'Project by project',
  listLead:
    'The sum in bold is the main report. Other reports of the same project stand beneath, with the reason why they are not added.',
  groups: 'Totals of groups of projects',
  groupsLead: 'A total over several projects that one source gives: for comparison only, added nowhere.',
  column: {
    name: 'Project and investor',
    country: 'Country',
    sector: 'Sector',
    zone: 'Zone',
    status: 'Status',
    year: 'Year',
    capital: 'Capital by main report',
    others: 'Other reports, not added'
  },
  noCapital: 'capital not published',
  noCountry: 'not known',
  supporting: 'supporting industry',
  plannedRemark: 'planned capital: not added to total investment',
  remark: {
    main: '',
    alternate: 'another report of the same project: not added',
    'part-of': 'a part of the project: not added',
    'group-total': 'total of a group of projects: not added',
    mention: 'named only, without capital'
  },
  asReported: (name, reported) => `${name} (the source says: ${reported})`,
  groupSubtitle: (unit) => `Number of projects and capital by main report, ${unit}`,
  groupNote: (shown, all) =>
    `${shown} of ${all} have capital published in this currency. Total investment and planned capital stand apart and are not added.`,
  flow: {
    name: 'From country to sector and zone',
    question: 'Investors of which country are in which sector, and in which zone?',
    subtitle: 'Number of projects named, each once',
    foreign: (n, known) => `${n} of ${known} with a known country have a foreign investor`,
    noOrigin: (inZones, all) => `${inZones} lie in a zone, of ${all} in all`,
    note: (all, noCountry, noZone) =>
      `${all}; for ${noCountry} the country of the investor is not known; ${noZone} name no zone. Small groups are put together in the drawing.`,
    country: 'Country',
    sector: 'Sector',
    zone: 'Zone',
    projects: 'Projects',
    noCountry: 'Country not known',
    several: 'Several countries',
    otherCountries: 'Other countries',
    otherSectors: 'Other sectors',
    otherZones: 'Other zones',
    noZone: 'No zone named',
    link: (from, to, n) => `${from} → ${to}: ${n}`
  },
  byZone: {
    name: 'Projects by zone',
    question: 'Which zone has the most projects named?',
    finding: (zone, n, all) => `${zone} has the most projects: ${n} of ${all}`,
    zoneColumn: 'Zone',
    single: (n) => ` Zones with a single project (${n}) are in the table only.`,
    noZone: 'No zone named'
  },
  byStatus: {
    name: 'Projects by status',
    question: 'How many projects are in operation, and how many are still plans?',
    finding: (n, all) => `${n} of ${all} are in operation`,
    statusColumn: 'Status'
  },
  largest: {
    name: 'Largest projects',
    question: 'Which projects are the largest, and what do different reports say?',
    subtitle: 'Capital by main report and by other reports; USD million and VND billion apart',
    total: 'total investment, main report',
    planned: 'planned, main report',
    otherReport: 'another report, not added',
    role: { total: 'total investment', planned: 'planned capital', other: 'another report' },
    group: { usd: 'Published in dollars (USD million)', vnd: 'Published in dong (VND billion)' },
    note: (without, all) => `For ${without} of ${all} no capital is published.`,
    finding: (name, sum) => `The largest is ${name}: ${sum}`,
    project: 'Project',
    reported: 'Main report',
    others: 'Other reports'
  },
  origin: {
    name: 'Domestic and foreign by sector',
    question: 'Which sectors have foreign investors, and which only domestic ones?',
    subtitle: 'Number of projects by the country of the investors that a source names',
    finding: (sector, n) => `Foreign investors are found most often in ${sector}: ${n}`,
    unknown: (n, all) => `For ${n} of ${all} the country of the investor is not known`,
    note: 'By the country that a source names, never guessed from the name of a company; a dash means that no project is named.',
    severalLegend: '2 projects or more',
    oneLegend: '1 project',
    noneLegend: 'no project named',
    column: {
      domestic: 'Domestic',
      joint: 'Domestic and foreign',
      foreign: 'Foreign',
      unknown: 'Not known'
    },
    columnShort: { domestic: 'Domestic', joint: 'Joint', foreign: 'Foreign', unknown: 'Not known' }
  }
};
