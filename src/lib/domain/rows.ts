/** Generated from data/datapackage.json by scripts/generate-types.ts (npm run types). Change the schema, not this file. */

/** One row per legal text, article, portal page or data table that other tables refer to. */
export interface SourcesRow {
  /** Key of the table; other tables give it in their column source_id. */
  readonly source_id: string;
  /** Title of the text or page, worded by the editors. */
  readonly title: string;
  /** Its own name, as it calls itself; empty where not recorded. */
  readonly publisher: string | null;
  /** Address of the page that was read; empty where the source has none. */
  readonly url: string | null;
  /** ISO 8601 day, month or year. */
  readonly published_on: string | null;
  /** ISO 639-1 code. */
  readonly language: string;
  /** law, plan, news, portal, statistic, paper or reference work. */
  readonly kind: 'law' | 'plan' | 'news' | 'portal' | 'statistic' | 'paper' | 'reference';
  /** full text, excerpt, or not recorded. */
  readonly extent_read: 'full' | 'excerpt' | 'unknown';
  /** What to know when using the source. */
  readonly note: string | null;
}

/** Provinces of today and those of before 1 July 2025, with a row for the country and one for a region. */
export interface ProvincesRow {
  /** Key of the table; national is the whole country. */
  readonly province_id: string;
  /** country, region, centrally run municipality or province. */
  readonly kind: 'country' | 'region' | 'municipality' | 'province';
  /** Statistics code since July 2025; empty for former provinces. */
  readonly gso_code: string | null;
  /** Statistics code until June 2025; empty for the country and the region. */
  readonly gso_code_before: string | null;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Start of the present territory; empty where unchanged. */
  readonly in_force_from: string | null;
  /** Former provinces only. */
  readonly in_force_to: string | null;
  /** Former provinces: the province that took over on 1 July 2025. */
  readonly successor_province_id: string | null;
  /** Former provinces that make up the present one. */
  readonly members: readonly string[];
}

/** Districts and communes of before July 2025 and communes since, for Thanh Hoa, Lao Cai and former Yen Bai. */
export interface AdministrativeUnitsRow {
  /** old- for units of before July 2025, new- for units since. */
  readonly unit_id: string;
  /** Code of the statistics office; one code may belong to an old and to a present commune, so read it with vintage. */
  readonly code: string;
  /** before-2025-07: until 30 June 2025; since-2025-07: from 1 July 2025. */
  readonly vintage: 'before-2025-07' | 'since-2025-07';
  /** district: only before July 2025; commune: communes, wards and townships. */
  readonly level: 'district' | 'commune';
  /** city, town, district, ward, township or commune. */
  readonly kind: 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune';
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** District of an old commune; empty for districts and present communes, which belong to the province. */
  readonly parent_unit_id: string | null;
  /** Province that the unit belongs to in its own period. */
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
  /** Key of the table: old code and new code. */
  readonly succession_id: string;
  /** Empty where the commune was abolished before 2025. */
  readonly old_unit_id: string | null;
  /** Statistics code of the old commune. */
  readonly old_code: string | null;
  /** Name of the commune as older documents write it. */
  readonly old_name: string;
  /** District of the old commune. */
  readonly old_district: string;
  /** current: in use until June 2025; former: an older name. */
  readonly old_status: 'current' | 'former';
  /** Present commune; id in the table administrative_units. */
  readonly new_unit_id: string;
  /** Statistics code of the present commune. */
  readonly new_code: string;
  /** official-list: merger list; location: where the middle of the old commune lies. */
  readonly basis: 'official-list' | 'location';
}

/** Industry groups shared by zones and investments. */
export interface SectorsRow {
  /** Key of the table. */
  readonly sector_id: string;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Divisions of the Vietnamese industry classification. */
  readonly vsic: string | null;
  /** What the group holds where it is no VSIC division. */
  readonly note: string | null;
}

/** The indicators used in observations: name, unit, meaning. */
export interface IndicatorsRow {
  /** Key of the table; observations give it for each figure. */
  readonly indicator_id: string;
  /** Kinds of subject the indicator applies to. */
  readonly subject: readonly string[];
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Unit of the indicator, which all its observations use. */
  readonly unit: string;
  /** Most decimals to show. */
  readonly decimals: number;
  /** Group by subject: land, parks, clusters, investment, labour and others. */
  readonly group: string;
  /** What the indicator measures, in Vietnamese. */
  readonly description_vi: string;
  /** What the indicator measures, in English. */
  readonly description_en: string;
}

/** One economic zone, industrial park or cluster a row: name, kind, status, place. Points stand for the zone; location_precision says how exact they are. Areas, occupancy and other figures are in observations. */
export interface ZonesRow {
  /** Key of the table, never changed. */
  readonly zone_id: string;
  /** Province by the boundaries since 1 July 2025. */
  readonly province_id: string;
  /** yen-bai or lao-cai for zones of present Lao Cai. */
  readonly former_province_id: string | null;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** economic-zone, border-economic-zone (border-gate economic zone), industrial-park or industrial-cluster. */
  readonly kind: 'economic-zone' | 'border-economic-zone' | 'industrial-park' | 'industrial-cluster';
  /** Zone that this one lies in; never add the areas of the two. */
  readonly parent_zone_id: string | null;
  /** operating, building, planned or unknown. */
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
  /** Where the point comes from and how it was worked out, in Vietnamese. */
  readonly location_basis_vi: string;
  /** Where the point comes from and how it was worked out, in English. */
  readonly location_basis_en: string;
  /** Developer of the infrastructure as the source names it; several are separated by semicolons; empty where not published. */
  readonly developer: string | null;
  /** Id in the table sources: where the developer is named, if not in the source of the row. */
  readonly developer_source_id: string | null;
  /** Id of the source of name and status. */
  readonly source_id: string;
  /** Id of the source of the coordinates; empty where there are none or the point was worked out from the district only. */
  readonly location_source_id: string | null;
}

/** Industries a zone seeks according to its source, by group. */
export interface ZoneSectorsRow {
  /** Id in the table zones. */
  readonly zone_id: string;
  /** Id in the table sectors. */
  readonly sector_id: string;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
}

/** One figure of one source at one date a row; figures that disagree are all kept. */
export interface ObservationsRow {
  /** Made of subject, indicator, scope, date and source. */
  readonly observation_id: string;
  /** zone, province or investment. */
  readonly subject_type: 'zone' | 'province' | 'investment';
  /** Zone, province or investment id according to subject_type. */
  readonly subject_id: string;
  /** Id in the table indicators: what the figure measures. */
  readonly indicator_id: string;
  /** In the unit of the unit column; the lower bound where value_max is given. */
  readonly value: number;
  /** Upper bound of a range, same unit. */
  readonly value_max: number | null;
  /** exact, about, over, nearly, under, up-to or at-least; always read together with the figure. */
  readonly qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'under' | 'up-to' | 'at-least';
  /** Unit of value and value_max, the one of the indicator. */
  readonly unit: string;
  /** Day, month or year; the target year for targets; empty where the source gives none. */
  readonly as_of: string | null;
  /** For figures over a period: its start. */
  readonly period_start: string | null;
  /** actual, target, plan, ceiling or estimate; never added to one another. */
  readonly measure: 'actual' | 'target' | 'plan' | 'ceiling' | 'estimate';
  /** Part of the subject the figure covers; empty means all of it. */
  readonly scope_vi: string | null;
  /** Part of the subject the figure covers; empty means all of it. */
  readonly scope_en: string | null;
  /** What a percentage is of, or the price base. */
  readonly base_vi: string | null;
  /** What a percentage is of, or the price base. */
  readonly base_en: string | null;
  /** before-2025-07 or since-2025-07: territory of the province before or since 1 July 2025; empty where unchanged or open. */
  readonly extent: 'before-2025-07' | 'since-2025-07' | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
  /** What to know when using the figure, in Vietnamese. */
  readonly note_vi: string | null;
  /** What to know when using the figure, in English. */
  readonly note_en: string | null;
}

/** One investment project a row: investor, place, sector, status; its capital is in investment_reports. */
export interface InvestmentsRow {
  /** Key of the table, never changed. */
  readonly investment_id: string;
  /** project; group: total of a group or a memorandum, not to be added to projects. */
  readonly kind: 'project' | 'group';
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Investor as named by the source. */
  readonly investor: string | null;
  /** ISO 3166 alpha-2 codes, separated by semicolons. */
  readonly country: readonly string[];
  /** Zone that the project stands in; empty where it is in none or the source does not tell. */
  readonly zone_id: string | null;
  /** Province by the boundaries since 1 July 2025. */
  readonly province_id: string;
  /** yen-bai or lao-cai for projects of present Lao Cai. */
  readonly former_province_id: string | null;
  /** Industry group; id in the table sectors. */
  readonly sector_id: string;
  /** true where a source calls it supporting industry. */
  readonly supporting_industry: boolean | null;
  /** operating, building, approved, calling (for investors), planned, stalled or unknown. */
  readonly status: 'operating' | 'building' | 'approved' | 'calling' | 'planned' | 'stalled' | 'unknown';
  /** Year of the event reported (licence, start or operation). */
  readonly year: number | null;
}

/** What one source says of one project a row, capital included; role says which row is added up. */
export interface InvestmentReportsRow {
  /** Key of the table: project and source. */
  readonly report_id: string;
  /** Id in the table investments. */
  readonly investment_id: string;
  /** Name of the project as the source has it. */
  readonly name_as_reported: string;
  /** Capital as the source gives it, million US dollars. */
  readonly capital_usd_m: number | null;
  /** Capital as the source gives it, billion dong. */
  readonly capital_vnd_bn: number | null;
  /** exact, about, over, nearly, under, up-to or at-least; always read together with the figure. */
  readonly qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'under' | 'up-to' | 'at-least' | null;
  /** total-investment or planned; empty where the source gives no capital; the two are never added. */
  readonly measure: 'total-investment' | 'planned' | null;
  /** Publication date of the source. */
  readonly as_of: string | null;
  /** main: to be added up; alternate: another figure; part-of: one part; group-total: total of a group; mention: no capital given. */
  readonly role: 'main' | 'alternate' | 'part-of' | 'group-total' | 'mention';
  /** State of the project in the words of the source, in English. */
  readonly status_as_reported: string | null;
  /** Names and shares of the investors as the source has them. */
  readonly investor_as_reported: string | null;
  /** Year of the event that the source reports (licence, start or operation). */
  readonly year_as_reported: number | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** The kinds of support money used in funds. */
export interface FundCategoriesRow {
  /** Key of the table. */
  readonly category_id: string;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
}

/** Support money by programme and period; add only rows with counts_in_total = true and within one measure. */
export interface FundsRow {
  /** Key of the table. */
  readonly fund_id: string;
  /** Province that runs the programme, former provinces included. */
  readonly province_id: string;
  /** Name of the programme or item, in Vietnamese. */
  readonly programme_vi: string;
  /** Name of the programme or item, in English. */
  readonly programme_en: string;
  /** Id in the table fund_categories. */
  readonly category_id: string;
  /** Start of the period of the money, empty where the source gives none; ISO 8601 day, month or year, as exact as the source is. */
  readonly period_start: string | null;
  /** End of the period of the money; ISO 8601 day, month or year, as exact as the source is. */
  readonly period_end: string | null;
  /** Million dong. */
  readonly amount_vnd_m: number;
  /** exact, about, over, nearly, under, up-to or at-least; always read together with the figure. */
  readonly qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'under' | 'up-to' | 'at-least';
  /** Projects, clusters or units supported, as the source counts them. */
  readonly projects_count: number | null;
  /** national, provincial, district, or mixed (several levels). */
  readonly budget_level: 'national' | 'provincial' | 'district' | 'mixed';
  /** disbursed, budgeted or planned; never added to one another. */
  readonly measure: 'disbursed' | 'budgeted' | 'planned';
  /** The larger item that holds this one. */
  readonly parent_fund_id: string | null;
  /** Instrument that the money rests on; id in the table policies. */
  readonly policy_id: string | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
  /** false: never added, the column exclusion says why; true: added only within one measure. */
  readonly counts_in_total: boolean;
  /** part: inside its parent; second-report: another source; may-overlap: may lie within an amount that is counted; draft; not-public-money. */
  readonly exclusion: 'part' | 'second-report' | 'may-overlap' | 'draft' | 'not-public-money' | null;
}

/** One national or local instrument on industry, zones and support a row. */
export interface PoliciesRow {
  /** Key of the table. */
  readonly policy_id: string;
  /** Official number; empty where the source gives none. */
  readonly number: string | null;
  /** Name of the office, in Vietnamese. */
  readonly issuer_vi: string;
  /** Name of the office, in English. */
  readonly issuer_en: string;
  /** national or provincial. */
  readonly level: 'national' | 'provincial';
  /** national means the whole country. */
  readonly province_id: string;
  /** Day of issue; ISO 8601 day, month or year, as exact as the source is. */
  readonly issued_on: string | null;
  /** Date of effect or first year of the period. */
  readonly effective_from: string | null;
  /** End of validity or last year of the period. */
  readonly effective_to: string | null;
  /** in-force, expired, replaced, planned, or unknown where the sources do not tell; at November 2026 from the sources read. */
  readonly status: 'in-force' | 'expired' | 'replaced' | 'planned' | 'unknown';
  /** Title or subject of the instrument, in Vietnamese. */
  readonly title_vi: string;
  /** Title or subject of the instrument, in English. */
  readonly title_en: string;
  /** Main topic, such as supporting-industry, industrial-clusters or industrial-promotion. */
  readonly topic: string;
  /** What the instrument grants, summed up in Vietnamese; empty where it grants nothing or the source does not tell. */
  readonly support_rule_vi: string | null;
  /** What the instrument grants, summed up in English; empty where it grants nothing or the source does not tell. */
  readonly support_rule_en: string | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
  /** Ids of other sources that say the same, separated by semicolons. */
  readonly other_source_ids: readonly string[];
}

/** Which instrument amends, replaces, guides, implements or follows which. */
export interface PolicyLinksRow {
  /** The instrument that amends, replaces, guides, implements or follows. */
  readonly policy_id: string;
  /** amends, replaces, guides, implements or follows as the next period. */
  readonly relation: 'amends' | 'replaces' | 'guides' | 'implements' | 'next-period';
  /** The instrument that is amended, replaced, guided, implemented or followed. */
  readonly target_policy_id: string;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
}

/** Who may get what, how much and under which instrument. */
export interface SupportsRow {
  /** Key of the table. */
  readonly support_id: string;
  /** Where the rule applies; national means the whole country. */
  readonly province_id: string;
  /** Instrument that sets the support; id in the table policies. */
  readonly policy_id: string | null;
  /** Name of the programme or instrument, in Vietnamese. */
  readonly programme_vi: string;
  /** Name of the programme or instrument, in English. */
  readonly programme_en: string;
  /** Form of support, such as grant, interest-support, land-rent, loan, tax, training or unspecified where the source names no kind. */
  readonly support_type: string;
  /** Who may be supported, in Vietnamese. */
  readonly beneficiary_vi: string;
  /** Who may be supported, in English. */
  readonly beneficiary_en: string;
  /** Percent of the cost, capital or interest named in rule_en. */
  readonly rate_pct: number | null;
  /** Million dong for each unit named in amount_per. */
  readonly amount_vnd_m: number | null;
  /** Upper bound of a range, million dong. */
  readonly amount_max_vnd_m: number | null;
  /** ha: for each hectare; worker: for each worker; empty where there is no amount by unit. */
  readonly amount_per: 'ha' | 'worker' | null;
  /** Million dong for each unit named in ceiling_per. */
  readonly ceiling_vnd_m: number | null;
  /** cluster, project, enterprise, model; loan: largest loan whose interest is supported, not money paid. */
  readonly ceiling_per: 'cluster' | 'project' | 'enterprise' | 'model' | 'loan' | null;
  /** Years. */
  readonly term_years: number | null;
  /** From when the rule applies; ISO 8601 day, month or year, as exact as the source is. */
  readonly period_start: string | null;
  /** Until when the rule applies, empty where no end is set; ISO 8601 day, month or year, as exact as the source is. */
  readonly period_end: string | null;
  /** in-force, ended, draft, or unknown where the sources do not tell. */
  readonly status: 'in-force' | 'ended' | 'draft' | 'unknown';
  /** What the rule grants, in Vietnamese. */
  readonly rule_vi: string;
  /** What the rule grants, in English. */
  readonly rule_en: string;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
  /** Ids of other sources that say the same, separated by semicolons. */
  readonly other_source_ids: readonly string[];
}

/** The conditions of each support rule, read by a person from the instrument or a text on it; what no source states has no row. */
export interface SupportConditionsRow {
  /** Key of the table: support, number, kind. */
  readonly condition_id: string;
  /** Id in the table supports. */
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
  /** The condition, close to the words of the instrument, in Vietnamese. */
  readonly words_vi: string;
  /** The condition, close to the words of the instrument, in English. */
  readonly words_en: string;
  /** From when the condition is part of the rule. */
  readonly valid_from: string | null;
  /** When the condition ceases to be part of the rule. */
  readonly valid_to: string | null;
  /** Article and clause of the instrument, in Vietnamese; empty where the source does not tell. */
  readonly clause_vi: string | null;
  /** Article and clause of the instrument, in English; empty where the source does not tell. */
  readonly clause_en: string | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** Former districts, communes and zones of the classes that support rules name. */
export interface AreaClassesRow {
  /** Key of the table: class and unit. */
  readonly entry_id: string;
  /** poor-district: poor (30a) district; muong-lat-district; mountain-district; plain-coastal-district; special-difficulty-area and difficult-area: areas of the list of investment incentives. */
  readonly area_class: 'poor-district' | 'muong-lat-district' | 'mountain-district' | 'plain-coastal-district' | 'special-difficulty-area' | 'difficult-area';
  /** Id in the table provinces. */
  readonly province_id: string;
  /** Former district or commune of the class; empty where the row is about a zone. */
  readonly unit_id: string | null;
  /** Zone of the class; empty where the row is about an administrative unit. */
  readonly zone_id: string | null;
  /** From when it is of the class, empty where the list does not tell; ISO 8601 day, month or year, as exact as the source is. */
  readonly valid_from: string | null;
  /** Until when it is of the class, empty where no end is set; ISO 8601 day, month or year, as exact as the source is. */
  readonly valid_to: string | null;
  /** List or instrument that sorts it, in Vietnamese. */
  readonly basis_vi: string;
  /** List or instrument that sorts it, in English. */
  readonly basis_en: string;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** Statutory handling times and shortened ones (green lane). */
export interface ProceduresRow {
  /** Key of the table. */
  readonly procedure_id: string;
  /** Province that handles the procedure. */
  readonly province_id: string;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Days. */
  readonly statutory_days: number | null;
  /** exact, about, over, nearly, under, up-to or at-least; empty where there are no days. */
  readonly statutory_qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'under' | 'up-to' | 'at-least' | null;
  /** Days. */
  readonly shortened_days: number | null;
  /** exact, about, over, nearly, under, up-to or at-least; empty where there are no days. */
  readonly shortened_qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'under' | 'up-to' | 'at-least' | null;
  /** working days, calendar days, or unknown where the source does not tell. */
  readonly day_kind: 'working' | 'calendar' | 'unknown';
  /** Instrument that sets the time; id in the table policies. */
  readonly policy_id: string | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** Offices responsible for zones, with the contact data that a source publishes. */
export interface AuthoritiesRow {
  /** Key of the table. */
  readonly authority_id: string;
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Province of the office. */
  readonly province_id: string;
  /** Postal address as the source prints it, in Vietnamese. */
  readonly address_vi: string | null;
  /** Postal address for readers of English. */
  readonly address_en: string | null;
  /** As the source prints it. */
  readonly phone: string | null;
  /** As the source prints it; empty where not published. */
  readonly email: string | null;
  /** Official website; empty where not published. */
  readonly website: string | null;
  /** Date of the source. */
  readonly as_of: string | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** Which authority is responsible for which zone, or for which kind of zone in its province. */
export interface AuthorityScopesRow {
  /** Key of the table: authority and zone, or kind of zone. */
  readonly scope_id: string;
  /** Id in the table authorities. */
  readonly authority_id: string;
  /** Zone that the source names. */
  readonly zone_id: string | null;
  /** Kind of zone in the authority's province, where the source names no single zone. */
  readonly zone_kind: 'economic-zone' | 'border-economic-zone' | 'industrial-park' | 'industrial-cluster' | null;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
  /** Place in the source: paragraph, article, table or page. */
  readonly locator: string | null;
}

/** Airports, ports, border gates, stations, interchanges and cities that distances from zones are measured to. */
export interface InfrastructureRow {
  /** Key of the table. */
  readonly infrastructure_id: string;
  /** airport, seaport, border-gate, railway-station, inland-port, expressway-interchange or city. */
  readonly kind: 'airport' | 'seaport' | 'border-gate' | 'railway-station' | 'inland-port' | 'expressway-interchange' | 'city';
  /** Name used in Vietnamese. */
  readonly name_vi: string;
  /** Name used in English. */
  readonly name_en: string;
  /** Province by the boundaries since 1 July 2025. */
  readonly province_id: string;
  /** operating, building, planned or unknown. */
  readonly status: 'operating' | 'building' | 'planned' | 'unknown';
  /** WGS84 latitude, degrees. */
  readonly lat: number | null;
  /** WGS84 longitude, degrees. */
  readonly lon: number | null;
  /** site: at the place; commune: in its commune; town: in its town; empty: not located. */
  readonly location_precision: 'site' | 'commune' | 'town' | null;
  /** Where the point comes from and how it was worked out, in Vietnamese. */
  readonly location_basis_vi: string;
  /** Where the point comes from and how it was worked out, in English. */
  readonly location_basis_en: string;
  /** Id of the source of name and coordinates. */
  readonly source_id: string;
}

/** Points that make up a route in order; the line drawn is a sketch, not the centre line. */
export interface TransportWaypointsRow {
  /** Route that the point belongs to; with seq the key of the table. */
  readonly route_id: string;
  /** Name of the route, in Vietnamese. */
  readonly route_name_vi: string;
  /** Name of the route, in English. */
  readonly route_name_en: string;
  /** railway, expressway or national-road. */
  readonly mode: 'railway' | 'expressway' | 'national-road';
  /** Place of the point along the route, from 1. */
  readonly seq: number;
  /** Station, interchange or place at the point. */
  readonly place_name: string;
  /** WGS84 latitude, degrees. */
  readonly lat: number;
  /** WGS84 longitude, degrees. */
  readonly lon: number;
  /** Id in the table sources: where what this row says was published. */
  readonly source_id: string;
}

/** Editorial reading of figures that disagree. */
export interface ConflictsRow {
  /** Key of the table. */
  readonly conflict_id: string;
  /** Province that the figures are about. */
  readonly province_id: string;
  /** What the figures disagree about, in Vietnamese. */
  readonly subject_vi: string;
  /** What the figures disagree about, in English. */
  readonly subject_en: string;
  /** Worded in English by the editors; the figures are in the records. */
  readonly value_a: string;
  /** Id of the source of the first figure. */
  readonly source_a_id: string;
  /** Worded in English by the editors; the figures are in the records. */
  readonly value_b: string;
  /** Id of the source of the second figure. */
  readonly source_b_id: string;
  /** How the editors read the conflict and which figure is used, in Vietnamese. */
  readonly reading_vi: string;
  /** How the editors read the conflict and which figure is used, in English. */
  readonly reading_en: string;
}

/** The rows a conflict is about. */
export interface ConflictRecordsRow {
  /** Id in the table conflicts. */
  readonly conflict_id: string;
  /** Place of the record within the conflict, from 1. */
  readonly record_no: number;
  /** Row of observations; empty where the record is of another table. */
  readonly observation_id: string | null;
  /** Row of investment_reports; empty where the record is of another table. */
  readonly report_id: string | null;
  /** Row of funds; empty where the record is of another table. */
  readonly fund_id: string | null;
  /** Row of supports; empty where the record is of another table. */
  readonly support_id: string | null;
  /** Row of policies; empty where the record is of another table. */
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
