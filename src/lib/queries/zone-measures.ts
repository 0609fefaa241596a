import type { Figure } from '#lib/domain/figure.ts';
import { qualifiers } from './choices.ts';
import { noParameters, type Query } from './query.ts';

/** Criteria of a ranking that rest on published figures. */
const measuredCriteria = ['area', 'land', 'available', 'occupancy', 'rent', 'investments'] as const;

/** One published figure that a zone is ranked by; several of one zone and criterion disagree with each other. */
export interface ZoneMeasure {
  readonly zone_id: string;
  readonly criterion: (typeof measuredCriteria)[number];
  readonly figure: Figure;
  /** A planned figure stands where no actual one is published. */
  readonly measure: 'actual' | 'plan';
  /** What the figure covers, such as the term of a rent; null = the whole. */
  readonly scope_vi: string | null;
  readonly scope_en: string | null;
}

/** What figures may zones be ranked by? The reading that is used comes first. */
export const zoneMeasures: Query<void, ZoneMeasure> = {
  name: 'zone-measures',
  tables: ['observations', 'sources'],
  sql: `
SELECT m.*
FROM zone_measures m LEFT JOIN current_observations n ON n.observation_id = m.observation_id
ORDER BY m.zone_id, m.criterion, n.observation_id IS NULL, m.value, m.observation_id`,
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    criterion: row.choice('criterion', measuredCriteria),
    figure: {
      kind: 'published',
      ref: `observations/${row.text('observation_id')}`,
      value: row.number('value'),
      valueMax: row.numberOrNull('value_max'),
      qualifier: row.choice('qualifier', qualifiers),
      unit: row.text('unit'),
      decimals: null,
      asOf: row.textOrNull('as_of'),
      sourceId: row.text('source_id')
    },
    measure: row.choice('measure', ['actual', 'plan']),
    scope_vi: row.textOrNull('scope_vi'),
    scope_en: row.textOrNull('scope_en')
  })
};

/** How many projects that operate or are being built does the evidence name in each zone that has any? */
export const zoneProjectsNamed: Query<void, { readonly zone_id: string; readonly projects: number }> = {
  name: 'zone-projects-named',
  tables: ['investments'],
  sql: `
SELECT zone_id, CAST(count(*) AS INTEGER) AS projects
FROM investments
WHERE kind = 'project' AND zone_id IS NOT NULL AND status IN ('operating', 'building')
GROUP BY zone_id
ORDER BY zone_id`,
  parameters: noParameters,
  decode: (row) => ({ zone_id: row.text('zone_id'), projects: row.number('projects') })
};
