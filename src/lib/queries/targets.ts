import { resultsElsewhere } from '#lib/domain/results-elsewhere.ts';
import { decodeObservationLine, lineOrder, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query, type RowReader } from './query.ts';

/** A line with the province it is filed under: the subject itself, or where the zone or project lies. */
export interface TargetLineRow extends ObservationLine {
  readonly place_id: string;
}

const columns = 'l.*, coalesce(z.province_id, i.province_id, l.subject_id) AS place_id';
const joins = `FROM observation_lines l
LEFT JOIN zones z ON l.subject_type = 'zone' AND z.zone_id = l.subject_id
LEFT JOIN investments i ON l.subject_type = 'investment' AND i.investment_id = l.subject_id`;

const decode = (row: RowReader): TargetLineRow => ({ ...decodeObservationLine(row), place_id: row.text('place_id') });

/** Every target and plan, and the results published of the same subject and indicator or of its counterpart. */
export const targetLines: Query<void, TargetLineRow> = {
  name: 'targets-and-their-results',
  tables: lineTables,
  sql: `
WITH promised AS (
  SELECT DISTINCT subject_type, subject_id, indicator_id FROM observations WHERE measure IN ('target', 'plan')
),
counterparts (promised_id, result_id) AS (
  VALUES ${Object.entries(resultsElsewhere)
    .map(([promised, result]) => `('${promised}', '${result}')`)
    .join(', ')}
),
wanted AS (
  SELECT * FROM promised
  UNION
  SELECT p.subject_type, p.subject_id, c.result_id FROM promised p JOIN counterparts c ON c.promised_id = p.indicator_id
)
SELECT ${columns}
${joins}
SEMI JOIN wanted w
  ON w.subject_type = l.subject_type AND w.subject_id = l.subject_id AND w.indicator_id = l.indicator_id
WHERE l.measure IN ('target', 'plan', 'actual')
ORDER BY l.subject_type, l.subject_id, ${lineOrder}, l.observation_id`,
  parameters: noParameters,
  decode
};

/** What is published on how many clusters, parks and economic zones, and how many hectares, are planned, set up and operating, and how far are the works? */
export const zoneCountLines: Query<void, TargetLineRow> = {
  name: 'zones-planned-and-established',
  tables: lineTables,
  sql: `
SELECT ${columns}
${joins}
WHERE l.subject_type = 'province' AND l.measure IN ('target', 'plan', 'actual')
  AND l.indicator_id IN (
    'clusters-planned-count', 'clusters-count', 'clusters-established-count', 'clusters-operating-count',
    'clusters-with-investor-count', 'clusters-without-investor-count', 'clusters-building-count', 'clusters-complete-count',
    'clusters-on-schedule-count', 'clusters-delayed-count', 'clusters-without-wastewater-count',
    'clusters-planned-area-ha', 'clusters-area-ha', 'clusters-established-area-ha', 'clusters-operating-area-ha',
    'parks-count', 'parks-established-count', 'parks-operating-count', 'parks-area-ha', 'economic-zones-count'
  )
ORDER BY l.subject_id, l.indicator_id, l.as_of, l.observation_id`,
  parameters: noParameters,
  decode
};

/** What is published on how much of what industry uses is made at home? */
export const localisationLines: Query<void, TargetLineRow> = {
  name: 'localisation-rates',
  tables: lineTables,
  sql: `
SELECT ${columns}
${joins}
WHERE l.subject_type = 'province' AND l.indicator_id = 'localisation-pct' AND l.measure IN ('target', 'plan', 'actual')
ORDER BY l.subject_id, l.scope_en, l.as_of, l.observation_id`,
  parameters: noParameters,
  decode
};

/** What is published on the labour force of a province? */
export const labourLines: Query<void, TargetLineRow> = {
  name: 'labour-of-provinces',
  tables: lineTables,
  sql: `
SELECT ${columns}
${joins}
WHERE l.subject_type = 'province' AND l.indicator_group = 'labour' AND l.measure = 'actual'
ORDER BY l.subject_id DESC, l.indicator_id, l.as_of DESC, l.observation_id`,
  parameters: noParameters,
  decode
};

/** One figure of a known dispute, with the editors' reading of the dispute. */
export interface DisputedFigure {
  readonly conflict_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  readonly reading_vi: string;
  readonly reading_en: string;
  /** observations/… */
  readonly record: string;
}

/** What do the editors say where published observations disagree? */
export const observationConflicts: Query<void, DisputedFigure> = {
  name: 'observation-conflicts',
  tables: ['conflicts', 'conflict_records', 'observations', 'sources'],
  sql: `
SELECT conflict_id, subject_vi, subject_en, reading_vi, reading_en, record
FROM conflict_lines WHERE record LIKE 'observations/%'
ORDER BY conflict_id, record_no`,
  parameters: noParameters,
  decode: (row) => ({
    conflict_id: row.text('conflict_id'),
    subject_vi: row.text('subject_vi'),
    subject_en: row.text('subject_en'),
    reading_vi: row.text('reading_vi'),
    reading_en: row.text('reading_en'),
    record: row.text('record')
  })
};
