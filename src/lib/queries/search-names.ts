import { heldRows } from '#lib/domain/row-limits.ts';
import { noParameters, type Query } from './query.ts';

/** Names of a thing in both languages, and the place its name is told apart by. */
interface Named {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

export interface ZoneNameRow extends Named {
  readonly province_id: string;
  readonly former_province_id: string | null;
  /** Districts of before July 2025, as the table has them. */
  readonly district_old: string | null;
  readonly developer: string | null;
}

/** What are the zones called, who develops them, where are they? */
export const zoneNames: Query<void, ZoneNameRow> = {
  name: 'search-zones',
  tables: ['zones'],
  sql: `
SELECT zone_id AS id, name_vi, name_en, province_id, former_province_id, district_old, developer FROM zones ORDER BY zone_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    former_province_id: row.textOrNull('former_province_id'),
    district_old: row.textOrNull('district_old'),
    developer: row.textOrNull('developer')
  })
};

export interface InvestmentNameRow extends Named {
  readonly investor: string | null;
  readonly province_id: string;
  readonly zone_id: string | null;
  readonly zone_vi: string | null;
  readonly zone_en: string | null;
  /** The report that counts, else the first: where an investment outside every zone is told of. */
  readonly source_id: string;
  readonly report_id: string;
  /** Which amount the report states: the column of its figure; null where it states none. */
  readonly column: 'capital_usd_m' | 'capital_vnd_bn' | null;
}

/** What are the investments called, who invests, and where are they told of? Of more than a page holds, the largest in dollars and in dong. */
export const investmentNames: Query<void, InvestmentNameRow> = {
  name: 'search-investments',
  tables: ['investments', 'investment_reports', 'zones'],
  sql: `
SELECT i.investment_id AS id, i.name_vi, i.name_en, i.investor, i.province_id, i.zone_id, z.name_vi AS zone_vi, z.name_en AS zone_en,
  r.source_id, r.report_id,
  CASE WHEN r.capital_usd_m IS NOT NULL THEN 'capital_usd_m' WHEN r.capital_vnd_bn IS NOT NULL THEN 'capital_vnd_bn' END AS amount
FROM investments i
LEFT JOIN zones z ON z.zone_id = i.zone_id
JOIN (
  SELECT *, row_number() OVER (PARTITION BY investment_id ORDER BY role <> 'main', report_id) AS place FROM investment_reports
) r ON r.investment_id = i.investment_id AND r.place = 1
QUALIFY row_number() OVER (ORDER BY r.capital_usd_m DESC NULLS LAST, i.investment_id) <= ${heldRows / 2}
  OR row_number() OVER (ORDER BY r.capital_vnd_bn DESC NULLS LAST, i.investment_id) <= ${heldRows / 2}
ORDER BY i.investment_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    investor: row.textOrNull('investor'),
    province_id: row.text('province_id'),
    zone_id: row.textOrNull('zone_id'),
    zone_vi: row.textOrNull('zone_vi'),
    zone_en: row.textOrNull('zone_en'),
    source_id: row.text('source_id'),
    report_id: row.text('report_id'),
    column: row.choiceOrNull('amount', ['capital_usd_m', 'capital_vnd_bn'])
  })
};

/** What are the sectors called that zones or investments have? */
export const sectorNames: Query<void, Named> = {
  name: 'search-sectors',
  tables: ['sectors', 'zone_sectors', 'investments'],
  sql: `
SELECT sector_id AS id, name_vi, name_en FROM sectors
WHERE sector_id IN (SELECT sector_id FROM zone_sectors UNION SELECT sector_id FROM investments)
ORDER BY sector_id`,
  parameters: noParameters,
  decode: (row) => ({ id: row.text('id'), name_vi: row.text('name_vi'), name_en: row.text('name_en') })
};

/** From which countries do investments come? */
export const countryCodes: Query<void, string> = {
  name: 'search-countries',
  tables: ['investments'],
  sql: `
SELECT DISTINCT unnest(country) AS code FROM investments WHERE country IS NOT NULL ORDER BY code`,
  parameters: noParameters,
  decode: (row) => row.text('code')
};

export interface PolicyNameRow extends Named {
  readonly number: string | null;
  readonly issuer_vi: string | null;
  readonly issuer_en: string | null;
}

/** Which instruments are there, by number and title? */
export const policyNames: Query<void, PolicyNameRow> = {
  name: 'search-policies',
  tables: ['policies'],
  sql: `
SELECT policy_id AS id, number, title_vi AS name_vi, title_en AS name_en, issuer_vi, issuer_en FROM policies ORDER BY policy_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    number: row.textOrNull('number'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    issuer_vi: row.textOrNull('issuer_vi'),
    issuer_en: row.textOrNull('issuer_en')
  })
};

export interface SupportNameRow extends Named {
  readonly province_id: string;
  readonly policy_id: string | null;
  readonly source_id: string;
}

/** Which support programmes are there? One row for each programme of an instrument, however many rules it has. */
export const supportNames: Query<void, SupportNameRow> = {
  name: 'search-supports',
  tables: ['supports'],
  sql: `
SELECT min(support_id) AS id, programme_vi AS name_vi, min(programme_en) AS name_en, province_id, policy_id,
  min(source_id) AS source_id
FROM supports GROUP BY programme_vi, province_id, policy_id ORDER BY id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    policy_id: row.textOrNull('policy_id'),
    source_id: row.text('source_id')
  })
};

export interface ProvincialNameRow extends Named {
  readonly province_id: string;
}

const decodeProvincial: Query<void, ProvincialNameRow>['decode'] = (row) => ({
  id: row.text('id'),
  name_vi: row.text('name_vi'),
  name_en: row.text('name_en'),
  province_id: row.text('province_id')
});

/** Which procedures have published times? */
export const procedureNames: Query<void, ProvincialNameRow> = {
  name: 'search-procedures',
  tables: ['procedures'],
  sql: `
SELECT procedure_id AS id, name_vi, name_en, province_id FROM procedures ORDER BY procedure_id`,
  parameters: noParameters,
  decode: decodeProvincial
};

export interface SourceNameRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** What are the sources called, and who published them? */
export const sourceNames: Query<void, SourceNameRow> = {
  name: 'search-sources',
  tables: ['sources'],
  sql: `
SELECT source_id AS id, title, publisher FROM sources ORDER BY source_id`,
  parameters: noParameters,
  decode: (row) => ({ id: row.text('id'), title: row.text('title'), publisher: row.textOrNull('publisher') })
};
