import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { policyStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

const kinds = ['country', 'region', 'municipality', 'province'] as const;

/** A province of today or before July 2025, the country, or a region. */
export interface LocalityPlaceRow {
  readonly province_id: string;
  readonly kind: (typeof kinds)[number];
  readonly name_vi: string;
  readonly name_en: string;
  /** Today's province, for one that was merged into it. */
  readonly successor_province_id: string | null;
}

/** What are provinces called, and what became of those of before July 2025? */
export const localityPlaces: Query<void, LocalityPlaceRow> = {
  name: 'locality-places',
  tables: ['provinces'],
  sql: `
SELECT province_id, kind, name_vi, name_en, successor_province_id
FROM provinces
ORDER BY province_id`,
  parameters: noParameters,
  decode: (row) => ({
    province_id: row.text('province_id'),
    kind: row.choice('kind', kinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    successor_province_id: row.textOrNull('successor_province_id')
  })
};

const comparedIndicators = [
  'fdi-registered-usd-m',
  'fdi-projects-count',
  'si-enterprises-count',
  'parks-established-count',
  'parks-operating-count',
  'parks-count',
  'clusters-established-count',
  'clusters-operating-count',
  'clusters-count'
] as const;

/** What do localities publish on supporting-industry enterprises, industrial parks, clusters and foreign investment? Every reading, the newest first. */
export const localityReadings: Query<void, ObservationLine> = {
  name: 'locality-readings',
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines
WHERE subject_type = 'province'
  AND indicator_id IN (${comparedIndicators.map((indicator) => `'${indicator}'`).join(', ')})
ORDER BY indicator_id, subject_id, scope_vi IS NOT NULL, thing, recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};

/** What do the country and its localities publish on supporting industry besides the number of enterprises? */
export const supportingIndustryReadings: Query<void, ObservationLine> = {
  name: 'supporting-industry-readings',
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines
WHERE subject_type = 'province' AND indicator_group = 'supporting-industry'
ORDER BY subject_id <> 'national', subject_id, indicator_use DESC, indicator_id, scope_vi IS NOT NULL, thing, recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};

/** What do at least two provinces with zones, or the only one, publish of the whole province on parks, clusters and investment? */
export const pairReadings: Query<void, ObservationLine> = {
  name: 'pair-readings',
  tables: [...lineTables, 'zones'],
  sql: `
SELECT l.* FROM observation_lines l
WHERE l.subject_type = 'province' AND l.subject_id IN (SELECT province_id FROM zones) AND l.scope_vi IS NULL AND l.measure = 'actual'
  AND l.indicator_group IN ('parks', 'clusters', 'investment')
  AND (SELECT least(2, count(DISTINCT province_id)) FROM zones) <= (
    SELECT count(DISTINCT o.subject_id) FROM observation_lines o
    WHERE o.subject_type = 'province' AND o.subject_id IN (SELECT province_id FROM zones) AND o.scope_vi IS NULL
      AND o.measure = 'actual' AND o.indicator_id = l.indicator_id
  )
ORDER BY l.indicator_group DESC, l.indicator_use DESC, l.indicator_id, l.subject_id DESC, l.extent IS NULL, l.extent DESC, l.thing, l.recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};

/** An issued instrument on one kind of support of which no rule was read. */
export interface UnreadInstrumentRow extends SourceFields {
  readonly policy_id: string;
  readonly province_id: string;
  readonly number: string | null;
  readonly title_vi: string;
  readonly title_en: string;
  /** The kind of support that its topic is. */
  readonly support_type: string;
  readonly status: (typeof policyStatuses)[number];
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly locator: string | null;
}

/** Which instruments are about one kind of support and have no rule in the data? */
export const unreadInstruments: Query<void, UnreadInstrumentRow> = {
  name: 'unread-instruments',
  tables: ['policies', 'supports', 'sources'],
  sql: `
SELECT p.policy_id, p.province_id, p.number, p.title_vi, p.title_en,
  CASE p.topic WHEN 'industrial-promotion' THEN 'promotion-grant' ELSE p.topic END AS support_type,
  p.status, coalesce(p.effective_from, p.issued_on) AS effective_from, p.effective_to, p.locator, ${sourceColumns}
FROM policies p JOIN sources s ON s.source_id = p.source_id
WHERE p.topic IN ('industrial-promotion', 'land-rent') AND p.status <> 'planned'
  AND NOT EXISTS (SELECT 1 FROM supports u WHERE u.policy_id = p.policy_id)
ORDER BY p.province_id, coalesce(p.issued_on, p.effective_from) DESC NULLS LAST, p.policy_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    policy_id: row.text('policy_id'),
    province_id: row.text('province_id'),
    number: row.textOrNull('number'),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    support_type: row.text('support_type'),
    status: row.choice('status', policyStatuses),
    effective_from: row.textOrNull('effective_from'),
    effective_to: row.textOrNull('effective_to'),
    locator: row.textOrNull('locator')
  })
};

/** An editor's reading of figures of one locality that disagree, with the records it is about. */
export interface LocalityConflictRow {
  readonly conflict_id: string;
  readonly province_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  readonly reading_vi: string;
  readonly reading_en: string;
  /** As figures name their rows: observations/…, supports/…; those of one conflict in its order. */
  readonly records: readonly string[];
}

/** Where do sources on supporting industry, parks, clusters, foreign investment or support rules disagree, and how do the editors read them? */
export const localityConflicts: Query<void, LocalityConflictRow> = {
  name: 'locality-conflicts',
  tables: ['conflicts', 'conflict_records', 'observations', 'provinces', 'supports'],
  sql: `
SELECT c.conflict_id, c.province_id, c.subject_vi, c.subject_en, c.reading_vi, c.reading_en,
  list(CASE WHEN r.observation_id IS NOT NULL THEN 'observations/' || r.observation_id ELSE 'supports/' || r.support_id END
    ORDER BY r.record_no) AS records
FROM conflicts c
JOIN conflict_records r ON r.conflict_id = c.conflict_id
WHERE r.support_id IS NOT NULL
  OR r.observation_id IN (SELECT observation_id FROM observations WHERE subject_type = 'province')
GROUP BY ALL
ORDER BY c.conflict_id`,
  parameters: noParameters,
  decode: (row) => ({
    conflict_id: row.text('conflict_id'),
    province_id: row.text('province_id'),
    subject_vi: row.text('subject_vi'),
    subject_en: row.text('subject_en'),
    reading_vi: row.text('reading_vi'),
    reading_en: row.text('reading_en'),
    records: row.list('records')
  })
};

/** Which figures of provinces and of the whole country do editors set against each other? Those of one conflict together, in its order. */
export const contextReadings: Query<void, ObservationLine> = {
  name: 'context-readings',
  tables: [...lineTables, 'conflicts', 'conflict_records'],
  sql: `
SELECT l.* FROM conflicts c
JOIN conflict_records r ON r.conflict_id = c.conflict_id
JOIN observation_lines l ON l.observation_id = r.observation_id
WHERE l.subject_type = 'province'
ORDER BY c.conflict_id, r.record_no`,
  parameters: noParameters,
  decode: decodeObservationLine
};
