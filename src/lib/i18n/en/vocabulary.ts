import { provinceNames, wordsByChoice } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const vocabulary: Messages['vocabulary'] = {
  zoneKind: {
    'economic-zone': 'Economic zone',
    'border-economic-zone': 'Border-gate economic zone',
    'industrial-park': 'Industrial park',
    'industrial-cluster': 'Industrial cluster'
  },
  zoneKindInline: {
    'economic-zone': 'economic zone',
    'border-economic-zone': 'border-gate economic zone',
    'industrial-park': 'industrial park',
    'industrial-cluster': 'industrial cluster'
  },
  zoneKindShort: {
    'economic-zone': 'EZ',
    'border-economic-zone': 'Border EZ',
    'industrial-park': 'IP',
    'industrial-cluster': 'IC'
  },
  zoneKindPlural: {
    'economic-zone': 'Economic zones',
    'border-economic-zone': 'Border-gate zones',
    'industrial-park': 'Industrial parks',
    'industrial-cluster': 'Industrial clusters'
  },
  zoneStatus: { operating: 'Operating', building: 'Under construction', planned: 'Planned', unknown: 'Not known' },
  zoneStatusInline: {
    operating: 'operating',
    building: 'under construction',
    planned: 'planned',
    unknown: 'status not known'
  },
  investmentStatus: {
    operating: 'operating',
    building: 'under construction',
    approved: 'approved',
    calling: 'seeking investors',
    planned: 'planned',
    stalled: 'stalled',
    unknown: 'not known'
  },
  observationMeasure: {
    actual: 'actual',
    target: 'target',
    plan: 'planned',
    ceiling: 'ceiling',
    estimate: 'estimate'
  },
  capitalMeasure: { 'total-investment': 'total investment', planned: 'planned capital' },
  fundMeasure: { disbursed: 'paid out', budgeted: 'budgeted', planned: 'planned' },
  reportRole: {
    main: 'the reading used',
    alternate: 'another reading',
    'part-of': 'part of the project',
    'group-total': 'total of a group of projects',
    mention: 'named without capital'
  },
  sourceKind: {
    law: 'Legal text',
    plan: 'Plan',
    statistic: 'Statistic',
    portal: 'Official portal',
    news: 'Press',
    paper: 'Research paper',
    reference: 'Reference work'
  },
  extentRead: { full: 'read in full', excerpt: 'read in part', unknown: 'extent read not recorded' },
  language: {
    vi: 'Vietnamese',
    en: 'English',
    ja: 'Japanese',
    fr: 'French',
    es: 'Spanish',
    ko: 'Korean',
    pt: 'Portuguese',
    de: 'German',
    ro: 'Romanian',
    ms: 'Malay'
  },
  provinceChoice: wordsByChoice(
    ({ en }) => en,
    ({ en }) => `former ${en}`
  ),
  province: {
    national: 'Viet Nam',
    'central-region': 'Central provinces',
    ...provinceNames('en'),
    'ha-noi': 'Hanoi',
    'ho-chi-minh-city': 'Ho Chi Minh City',
    'hai-phong': 'Hai Phong',
    'da-nang': 'Da Nang',
    'bac-giang': 'Bac Giang',
    'bac-ninh': 'Bac Ninh',
    'thai-nguyen': 'Thai Nguyen',
    'vinh-phuc': 'Vinh Phuc',
    'nghe-an': 'Nghe An',
    'ninh-binh': 'Ninh Binh'
  },
  formerProvince: (name) => `former ${name}`,
  country: {
    VN: 'Viet Nam',
    JP: 'Japan',
    KR: 'South Korea',
    TW: 'Taiwan',
    HK: 'Hong Kong',
    TH: 'Thailand',
    CN: 'China',
    IN: 'India',
    KW: 'Kuwait',
    SG: 'Singapore'
  },
  infrastructureKind: {
    airport: 'Airport',
    seaport: 'Seaport',
    'border-gate': 'Border gate',
    'railway-station': 'Railway station',
    'inland-port': 'Inland port',
    'expressway-interchange': 'Expressway interchange',
    city: 'City or town'
  },
  precision: {
    site: 'point on the site',
    commune: 'known to the commune',
    district: 'known only to the former district'
  },
  precisionUnknown: 'place not found',
  extent: { 'before-2025-07': 'boundaries before 1 July 2025', 'since-2025-07': 'boundaries since 1 July 2025' },
  supportType: {
    'land-rent': 'land rent',
    grant: 'grant',
    'interest-support': 'interest support',
    'infrastructure-grant': 'infrastructure grant',
    tax: 'tax relief',
    market: 'market development',
    'rd-technology': 'research and technology',
    training: 'training',
    'promotion-grant': 'industrial promotion grant',
    loan: 'loan',
    advice: 'advice',
    'land-clearance': 'land clearance',
    'planning-cost': 'planning cost',
    labour: 'attracting workers',
    recognition: 'recognition',
    'management-systems': 'management, management systems',
    machinery: 'machinery',
    demonstration: 'demonstration models',
    relocation: 'relocation',
    land: 'land',
    unspecified: 'kind not stated'
  },
  supportStatus: { 'in-force': 'in force', ended: 'ended', draft: 'draft', unknown: 'validity not known' },
  policyStatus: {
    'in-force': 'in force',
    expired: 'expired',
    replaced: 'replaced',
    planned: 'planned',
    unknown: 'validity not known'
  },
  policyLevel: { national: 'national', provincial: 'provincial' },
  dayKind: {
    working: 'working days',
    calendar: 'calendar days',
    unknown: 'the source does not say whether working or calendar days'
  },
  per: {
    ha: 'a hectare',
    worker: 'a worker',
    cluster: 'a cluster',
    project: 'a project',
    enterprise: 'an enterprise',
    model: 'a model',
    loan: 'a loan'
  },
  table: {
    observations: 'Observations',
    investment_reports: 'Capital of investment projects',
    funds: 'Support money',
    supports: 'Support rules',
    procedures: 'Time limits of procedures',
    zones: 'Zones',
    policies: 'Policies',
    investments: 'Investments',
    infrastructure: 'Infrastructure'
  },
  column: {
    capital_usd_m: 'Capital (USD)',
    capital_vnd_bn: 'Capital (VND)',
    amount_vnd_m: 'Amount',
    projects_count: 'Projects',
    rate_pct: 'Rate of support',
    ceiling_vnd_m: 'Ceiling',
    term_years: 'Term',
    statutory_days: 'Statutory time',
    shortened_days: 'Shortened time'
  },
  notPublished: 'not published',
  notLocated: 'place not found',
  unknown: 'not known',
  undated: 'undated',
  asOf: (date) => `as of ${date}`,
  provisional: 'provisional'
};
