import type { TableName } from '#lib/domain/rows.ts';
import type { ObservationMeasure, Qualifier, Vintage } from '#lib/domain/vocabulary.ts';
import { observationMeasures, qualifiers, subjectTypes, vintages } from './choices.ts';
import type { Query, RowReader } from './query.ts';
import { decodeSourceFields, type SourceFields } from './source-fields.ts';

/** A row of the view `observation_lines`: one number with all that a page says beside it. */
export interface ObservationLine extends SourceFields {
  readonly observation_id: string;
  readonly subject_type: (typeof subjectTypes)[number];
  readonly subject_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  readonly indicator_id: string;
  readonly indicator_vi: string;
  readonly indicator_en: string;
  readonly description_vi: string;
  readonly description_en: string;
  readonly indicator_group: string;
  /** How many observations the whole atlas has of this indicator: common indicators come first on a page. */
  readonly indicator_use: number;
  readonly decimals: number;
  readonly value: number;
  readonly value_max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly as_of: string | null;
  readonly period_start: string | null;
  readonly measure: ObservationMeasure;
  readonly scope_vi: string | null;
  readonly scope_en: string | null;
  readonly base_vi: string | null;
  readonly base_en: string | null;
  readonly extent: Vintage | null;
  readonly locator: string | null;
  readonly note_vi: string | null;
  readonly note_en: string | null;
  /** Key shared by all readings of the same thing. */
  readonly thing: string;
  /** 1 = the current reading of its thing, 2 = the one before it … */
  readonly recency: number;
  readonly disputed: boolean;
}

/** Tables under `observation_lines`. */
export const lineTables: readonly TableName[] = [
  'observations',
  'sources',
  'indicators',
  'zones',
  'provinces',
  'investments'
];

/** Order of a page: common indicators first, the whole before its parts, then the readings of one thing from new to old. */
export const lineOrder = 'indicator_use DESC, indicator_id, scope_vi IS NOT NULL, thing, recency';

export function decodeObservationLine(row: RowReader): ObservationLine {
  return {
    observation_id: row.text('observation_id'),
    subject_type: row.choice('subject_type', subjectTypes),
    subject_id: row.text('subject_id'),
    subject_vi: row.text('subject_vi'),
    subject_en: row.text('subject_en'),
    indicator_id: row.text('indicator_id'),
    indicator_vi: row.text('indicator_vi'),
    indicator_en: row.text('indicator_en'),
    description_vi: row.text('description_vi'),
    description_en: row.text('description_en'),
    indicator_group: row.text('indicator_group'),
    indicator_use: row.number('indicator_use'),
    decimals: row.number('decimals'),
    value: row.number('value'),
    value_max: row.numberOrNull('value_max'),
    qualifier: row.choice('qualifier', qualifiers),
    unit: row.text('unit'),
    as_of: row.textOrNull('as_of'),
    period_start: row.textOrNull('period_start'),
    measure: row.choice('measure', observationMeasures),
    scope_vi: row.textOrNull('scope_vi'),
    scope_en: row.textOrNull('scope_en'),
    base_vi: row.textOrNull('base_vi'),
    base_en: row.textOrNull('base_en'),
    extent: row.choiceOrNull('extent', vintages),
    ...decodeSourceFields(row),
    locator: row.textOrNull('locator'),
    note_vi: row.textOrNull('note_vi'),
    note_en: row.textOrNull('note_en'),
    thing: row.text('thing'),
    recency: row.number('recency'),
    disputed: row.flag('disputed')
  };
}

/** What is published about one zone? */
export const zoneObservations: Query<string, ObservationLine> = {
  name: 'zone-observations',
  tables: lineTables,
  sql: `SELECT * FROM observation_lines WHERE subject_type = 'zone' AND subject_id = ? ORDER BY ${lineOrder}`,
  parameters: (zoneId) => [zoneId],
  decode: decodeObservationLine
};

/** What do the observations of one source say, and what do other readings of the same things say? */
export const sourceObservations: Query<string, ObservationLine> = {
  name: 'source-observations',
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines
WHERE thing IN (SELECT thing FROM observation_readings WHERE source_id = ?)
ORDER BY subject_type DESC, subject_id, ${lineOrder}`,
  parameters: (sourceId) => [sourceId],
  decode: decodeObservationLine
};
