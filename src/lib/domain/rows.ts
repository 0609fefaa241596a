/** Generated from data/datapackage.json by scripts/generate-types.ts (npm run types). Change the schema, not this file. */

/** One row per legal text, article, portal page or data table that other tables refer to. */
export interface SourcesRow {
  readonly source_id: string;
  /** Title of the text or page, worded by the editors. */
  readonly title: string;
  /** Empty where not recorded. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601 day, month or year. */
  readonly published_on: string | null;
  /** ISO 639-1 code. */
  readonly language: string;
  readonly kind: 'law' | 'plan' | 'news' | 'portal' | 'statistic' | 'paper' | 'reference';
  /** full text, excerpt, or not recorded. */
  readonly extent_read: 'full' | 'excerpt' | 'unknown';
  readonly note: string | null;
}

/** Provinces of today and those of before 1 July 2025, with a row for the country and one for a region. */
export interface ProvincesRow {
  readonly province_id: string;
  readonly kind: 'country' | 'region' | 'municipality' | 'province';
  /** Statistics code since July 2025; empty for former provinces. */
  readonly gso_code: string | null;
  readonly gso_code_before: string | null;
  readonly name_vi: string;
  readonly name_en: string;
  /** Start of the present territory; empty where unchanged. */
  readonly in_force_from: string | null;
  /** Former provinces only. */
  readonly in_force_to: string | null;
  readonly successor_province_id: string | null;
  /** Former provinces that make up the present one. */
  readonly members: readonly string[];
}

/** Districts and communes of before July 2025 and communes since, for Thanh Hoa, Lao Cai and former Yen Bai. */
export interface AdministrativeUnitsRow {
  /** old- for units of before July 2025, new- for units since. */
  readonly unit_id: string;
  readonly code: string;
  readonly vintage: 'before-2025-07' | 'since-2025-07';
  readonly level: 'district' | 'commune';
  readonly kind: 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune';
  readonly name_vi: string;
  readonly name_en: string;
  /** District of an old commune; empty for districts and present communes, which belong to the province. */
  readonly parent_unit_id: string | null;
  readonly province_id: string;
  /** WGS84 latitude, degrees. */
  readonly lat: number | null;
  /** WGS84 longitude, degrees. */
  readonly lon: number | null;
  /** Area in km2, present communes only. */
  readonly area_km2: number | null;
}

/** Which new commune took in each old commune, with names used in earlier years. */
export interface AdministrativeSuccessionsRow {
  readonly succession_id: string;
  /** Empty where the commune was abolished before 2025. */
  readonly old_unit_id: string | null;
  readonly old_code: string | null;
  readonly old_name: string;
  readonly old_district: string;
  /** current: in use until June 2025; former: an older name. */
  readonly old_status: 'current' | 'former';
  readonly new_unit_id: string;
  readonly new_code: string;
  /** official-list: merger list; location: where the middle of the old commune lies. */
  readonly basis: 'official-list' | 'location';
}

/** Industry groups shared by zones and investments. */
export interface SectorsRow {
  readonly sector_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** Divisions of the Vietnamese industry classification. */
  readonly vsic: string | null;
  readonly note: string | null;
}

/** Canonical list of the indicators used in observations. */
export interface IndicatorsRow {
  readonly indicator_id: string;
  /** Kinds of subject the indicator applies to. */
  readonly subject: readonly string[];
  readonly name_vi: string;
  readonly name_en: string;
  readonly unit: string;
  /** Most decimals to show. */
  readonly decimals: number;
  readonly group: string;
  readonly description_vi: string;
  readonly description_en: string;
}

/** Points stand for the zone; the location_precision column says how exact they are. */
export interface ZonesRow {
  readonly zone_id: string;
  readonly province_id: string;
  /** yen-bai or lao-cai for zones of present Lao Cai. */
  readonly former_province_id: string | null;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: 'economic-zone' | 'border-economic-zone' | 'industrial-park' | 'industrial-cluster';
  readonly parent_zone_id: string | null;
  readonly status: 'operating' | 'building' | 'planned' | 'unknown';
  /** Districts of before July 2025. */
  readonly district_old: string | null;
  /** Communes of before July 2025. */
  readonly commune_old: string | null;
  /** GSO codes of the present communes. */
  readonly commune_new_codes: readonly string[];
  /** WGS84 latitude, degrees. */
  readonly lat: number | null;
  /** WGS84 longitude, degrees. */
  readonly lon: number | null;
  /** site: on the zone; commune: in its commune; district: in its district; empty: not located. */
  readonly location_precision: 'site' | 'commune' | 'district' | null;
  readonly location_basis_vi: string;
  readonly location_basis_en: string;
  readonly developer: string | null;
  readonly source_id: string;
  readonly location_source_id: string | null;
}

/** Industries a zone seeks according to its source, by group. */
export interface ZoneSectorsRow {
  readonly zone_id: string;
  readonly sector_id: string;
  readonly source_id: string;
}

/** One number of one source at one date a row; conflicting numbers are all kept. */
export interface ObservationsRow {
  /** Made of subject, indicator, scope, date and source. */
  readonly observation_id: string;
  readonly subject_type: 'zone' | 'province' | 'investment';
  /** Zone, province or investment id according to subject_type. */
  readonly subject_id: string;
  readonly indicator_id: string;
  /** In the unit of the unit column; the lower bound where value_max is given. */
  readonly value: number;
  /** Upper bound of a range, same unit. */
  readonly value_max: number | null;
  /** under: nearly or less than the figure. */
  readonly qualifier: 'exact' | 'about' | 'over' | 'under' | 'up-to' | 'at-least';
  readonly unit: string;
  /** Day, month or year; the target year for targets; empty where the source gives none. */
  readonly as_of: string | null;
  /** For figures over a period: its start. */
  readonly period_start: string | null;
  /** actual, target, plan, ceiling or estimate. */
  readonly measure: 'actual' | 'target' | 'plan' | 'ceiling' | 'estimate';
  /** Part of the subject the figure covers; empty means all of it. */
  readonly scope_vi: string | null;
  /** Part of the subject the figure covers; empty means all of it. */
  readonly scope_en: string | null;
  /** What a percentage is of, or the price base. */
  readonly base_vi: string | null;
  /** What a percentage is of, or the price base. */
  readonly base_en: string | null;
  /** Territory of the province before or since July 2025; empty where unchanged or open. */
  readonly extent: 'before-2025-07' | 'since-2025-07' | null;
  readonly source_id: string;
  readonly locator: string | null;
  readonly note_vi: string | null;
  readonly note_en: string | null;
}

/** Investment projects; their capital is in the reports table. */
export interface InvestmentsRow {
  readonly investment_id: string;
  /** group: total of a group or a memorandum, not to be added to projects. */
  readonly kind: 'project' | 'group';
  readonly name_vi: string;
  readonly name_en: string;
  /** Investor as named by the source. */
  readonly investor: string | null;
  /** ISO 3166 alpha-2 codes, separated by semicolons. */
  readonly country: readonly string[];
  readonly zone_id: string | null;
  readonly province_id: string;
  readonly former_province_id: string | null;
  readonly sector_id: string;
  /** true where a source calls it supporting industry. */
  readonly supporting_industry: boolean | null;
  readonly status: 'operating' | 'building' | 'approved' | 'calling' | 'planned' | 'stalled' | 'unknown';
  /** Year of the event reported (licence, start or operation). */
  readonly year: number | null;
}

/** One row per source on a project; the role says which one to add up. */
export interface InvestmentReportsRow {
  readonly report_id: string;
  readonly investment_id: string;
  readonly name_as_reported: string;
  /** Capital as the source gives it, million US dollars. */
  readonly capital_usd_m: number | null;
  /** Capital as the source gives it, billion dong. */
  readonly capital_vnd_bn: number | null;
  readonly qualifier: 'exact' | 'about' | 'over' | 'under' | 'up-to' | 'at-least' | null;
  readonly measure: 'total-investment' | 'planned' | null;
  /** Publication date of the source. */
  readonly as_of: string | null;
  /** main: to be added up; alternate: another figure; part-of: one part; group-total: total of a group; mention: no capital given. */
  readonly role: 'main' | 'alternate' | 'part-of' | 'group-total' | 'mention';
  readonly status_as_reported: string | null;
  readonly investor_as_reported: string | null;
  readonly year_as_reported: number | null;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Kinds of support money. */
export interface FundCategoriesRow {
  readonly category_id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** Support money by programme; add only rows with counts_in_total = true and within one measure. */
export interface FundsRow {
  readonly fund_id: string;
  /** Province that runs the programme, former provinces included. */
  readonly province_id: string;
  readonly programme_vi: string;
  readonly programme_en: string;
  readonly category_id: string;
  readonly period_start: string | null;
  readonly period_end: string | null;
  /** Million dong. */
  readonly amount_vnd_m: number;
  readonly qualifier: 'exact' | 'about' | 'over' | 'under' | 'up-to' | 'at-least';
  /** Projects, clusters or units supported, as the source counts them. */
  readonly projects_count: number | null;
  readonly budget_level: 'national' | 'provincial' | 'district' | 'mixed';
  /** disbursed, budgeted or planned. */
  readonly measure: 'disbursed' | 'budgeted' | 'planned';
  readonly parent_fund_id: string | null;
  readonly policy_id: string | null;
  readonly source_id: string;
  readonly locator: string | null;
  /** Add only within one measure. */
  readonly counts_in_total: boolean;
  /** part: inside its parent; second-report: another source; draft; not-public-money. */
  readonly exclusion: 'part' | 'second-report' | 'draft' | 'not-public-money' | null;
}

/** National and local instruments on industry, zones and support. */
export interface PoliciesRow {
  readonly policy_id: string;
  /** Official number; empty where the source gives none. */
  readonly number: string | null;
  readonly issuer_vi: string;
  readonly issuer_en: string;
  readonly level: 'national' | 'provincial';
  /** national means the whole country. */
  readonly province_id: string;
  readonly issued_on: string | null;
  /** Date of effect or first year of the period. */
  readonly effective_from: string | null;
  /** End of validity or last year of the period. */
  readonly effective_to: string | null;
  /** At November 2026 from the sources read; unknown where they do not tell. */
  readonly status: 'in-force' | 'expired' | 'replaced' | 'planned' | 'unknown';
  readonly title_vi: string;
  readonly title_en: string;
  readonly topic: string;
  readonly support_rule_vi: string | null;
  readonly support_rule_en: string | null;
  readonly source_id: string;
  readonly locator: string | null;
  readonly other_source_ids: readonly string[];
}

/** Which instrument amends, replaces, guides, implements or follows which. */
export interface PolicyLinksRow {
  readonly policy_id: string;
  /** amends, replaces, guides, implements or follows as the next period. */
  readonly relation: 'amends' | 'replaces' | 'guides' | 'implements' | 'next-period';
  readonly target_policy_id: string;
  readonly source_id: string;
}

/** Who may get what, how much and under which instrument. */
export interface SupportsRow {
  readonly support_id: string;
  readonly province_id: string;
  readonly policy_id: string | null;
  readonly programme_vi: string;
  readonly programme_en: string;
  readonly support_type: string;
  readonly beneficiary_vi: string;
  readonly beneficiary_en: string;
  /** Percent of the cost, capital or interest named in the rule. */
  readonly rate_pct: number | null;
  /** Million dong for each unit named in amount_per. */
  readonly amount_vnd_m: number | null;
  /** Upper bound of a range, million dong. */
  readonly amount_max_vnd_m: number | null;
  readonly amount_per: 'ha' | 'worker' | null;
  /** Million dong for each unit named in ceiling_per. */
  readonly ceiling_vnd_m: number | null;
  /** loan: largest loan whose interest is supported, not money paid. */
  readonly ceiling_per: 'cluster' | 'project' | 'enterprise' | 'model' | 'loan' | null;
  /** Years. */
  readonly term_years: number | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly status: 'in-force' | 'ended' | 'draft' | 'unknown';
  readonly rule_vi: string;
  readonly rule_en: string;
  readonly source_id: string;
  readonly locator: string | null;
  readonly other_source_ids: readonly string[];
}

/** The conditions of each support rule, read by a person from the instrument or a text on it; what no source states has no row. */
export interface SupportConditionsRow {
  readonly condition_id: string;
  readonly support_id: string;
  /** The rule applies where one alternative holds; empty belongs to all. */
  readonly alternative: number | null;
  /** item: what is supported; combining: what the rule says of several supports; to-check: stated, to be checked outside the Atlas; the others are conditions. */
  readonly kind: 'item' | 'combining' | 'area' | 'not-area' | 'site' | 'sector' | 'role' | 'product' | 'size' | 'ownership' | 'trade' | 'fact' | 'not-fact' | 'investment' | 'workers' | 'start-year' | 'to-check';
  /** One of the values is enough; for not-area and not-fact none may hold. */
  readonly values: readonly string[];
  /** VND billion (investment), people (workers), year (start-year). */
  readonly value_min: number | null;
  /** VND billion (investment), people (workers), year (start-year). */
  readonly value_max: number | null;
  readonly words_vi: string;
  readonly words_en: string;
  /** From when the condition is part of the rule. */
  readonly valid_from: string | null;
  /** When the condition ceases to be part of the rule. */
  readonly valid_to: string | null;
  readonly clause_vi: string | null;
  readonly clause_en: string | null;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Former districts, communes and zones of the classes that support rules name. */
export interface AreaClassesRow {
  readonly entry_id: string;
  /** poor-district: poor (30a) district; muong-lat-district; mountain-district; plain-coastal-district; special-difficulty-area and difficult-area: areas of the list of investment incentives. */
  readonly area_class: 'poor-district' | 'muong-lat-district' | 'mountain-district' | 'plain-coastal-district' | 'special-difficulty-area' | 'difficult-area';
  readonly province_id: string;
  readonly unit_id: string | null;
  readonly zone_id: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly basis_vi: string;
  readonly basis_en: string;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Statutory and shortened handling times. */
export interface ProceduresRow {
  readonly procedure_id: string;
  readonly province_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** Days. */
  readonly statutory_days: number | null;
  /** Days. */
  readonly shortened_days: number | null;
  readonly day_kind: 'working' | 'calendar' | 'unknown';
  readonly policy_id: string | null;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Offices responsible for zones, with the contact data that a source publishes. */
export interface AuthoritiesRow {
  readonly authority_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  readonly address_vi: string | null;
  readonly address_en: string | null;
  /** As the source prints it. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** Date of the source. */
  readonly as_of: string | null;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Which authority is responsible for which zone, or for which kind of zone in its province. */
export interface AuthorityScopesRow {
  readonly scope_id: string;
  readonly authority_id: string;
  /** Zone that the source names. */
  readonly zone_id: string | null;
  /** Kind of zone in the authority's province, where the source names no single zone. */
  readonly zone_kind: 'economic-zone' | 'border-economic-zone' | 'industrial-park' | 'industrial-cluster' | null;
  readonly source_id: string;
  readonly locator: string | null;
}

/** Airports, ports, border gates, stations, interchanges and cities. */
export interface InfrastructureRow {
  readonly infrastructure_id: string;
  readonly kind: 'airport' | 'seaport' | 'border-gate' | 'railway-station' | 'inland-port' | 'expressway-interchange' | 'city';
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  readonly status: 'operating' | 'building' | 'planned' | 'unknown';
  /** WGS84 latitude, degrees. */
  readonly lat: number | null;
  /** WGS84 longitude, degrees. */
  readonly lon: number | null;
  readonly location_precision: 'site' | 'commune' | 'town' | null;
  readonly location_basis_vi: string;
  readonly location_basis_en: string;
  readonly source_id: string;
}

/** Points that make up a route in order; the line drawn is a sketch, not the centre line. */
export interface TransportWaypointsRow {
  readonly route_id: string;
  readonly route_name_vi: string;
  readonly route_name_en: string;
  readonly mode: 'railway' | 'expressway' | 'national-road';
  readonly seq: number;
  readonly place_name: string;
  /** WGS84 latitude, degrees. */
  readonly lat: number;
  /** WGS84 longitude, degrees. */
  readonly lon: number;
  readonly source_id: string;
}

/** Editorial reading of figures that disagree. */
export interface ConflictsRow {
  readonly conflict_id: string;
  readonly province_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  /** Worded in English by the editors; the figures are in the records. */
  readonly value_a: string;
  readonly source_a_id: string;
  /** Worded in English by the editors; the figures are in the records. */
  readonly value_b: string;
  readonly source_b_id: string;
  readonly reading_vi: string;
  readonly reading_en: string;
}

/** The rows a conflict is about. */
export interface ConflictRecordsRow {
  readonly conflict_id: string;
  readonly record_no: number;
  readonly observation_id: string | null;
  readonly report_id: string | null;
  readonly fund_id: string | null;
  readonly support_id: string | null;
  readonly policy_id: string | null;
}

export interface Tables {
  sources: SourcesRow;
  provinces: ProvincesRow;
  administrative_units: AdministrativeUnitsRow;
  administrative_successions: AdministrativeSuccessionsRow;
  sectors: SectorsRow;
  indicators: IndicatorsRow;
  zones: ZonesRow;
  zone_sectors: ZoneSectorsRow;
  observations: ObservationsRow;
  investments: InvestmentsRow;
  investment_reports: InvestmentReportsRow;
  fund_categories: FundCategoriesRow;
  funds: FundsRow;
  policies: PoliciesRow;
  policy_links: PolicyLinksRow;
  supports: SupportsRow;
  support_conditions: SupportConditionsRow;
  area_classes: AreaClassesRow;
  procedures: ProceduresRow;
  authorities: AuthoritiesRow;
  authority_scopes: AuthorityScopesRow;
  infrastructure: InfrastructureRow;
  transport_waypoints: TransportWaypointsRow;
  conflicts: ConflictsRow;
  conflict_records: ConflictRecordsRow;
}
export type TableName = keyof Tables;

/** In the order of the descriptor. */
export const tableNames = [
  'sources',
  'provinces',
  'administrative_units',
  'administrative_successions',
  'sectors',
  'indicators',
  'zones',
  'zone_sectors',
  'observations',
  'investments',
  'investment_reports',
  'fund_categories',
  'funds',
  'policies',
  'policy_links',
  'supports',
  'support_conditions',
  'area_classes',
  'procedures',
  'authorities',
  'authority_scopes',
  'infrastructure',
  'transport_waypoints',
  'conflicts',
  'conflict_records'
] as const satisfies readonly TableName[];
