import type { Figure } from '#lib/domain/figure.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import { qualifiers, zoneKinds, zoneStatuses } from './choices.ts';
import type { Query, RowReader } from './query.ts';

export interface ZoneRelativeRow {
  readonly relation: 'parent' | 'child';
  readonly zone_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly area: Figure | null;
}

/** In which zone does it lie, and which zones lie in it? */
export const zoneRelatives: Query<string, ZoneRelativeRow> = {
  name: 'zone-relatives',
  tables: ['zones', 'observations', 'sources'],
  sql: `
SELECT CASE WHEN z.parent_zone_id = t.zone_id THEN 'child' ELSE 'parent' END AS relation,
  z.zone_id, z.name_vi, z.name_en, z.kind, z.status, a.area_ha, a.area_max_ha, a.qualifier, a.as_of, a.source_id, a.observation_id
FROM zones t
JOIN zones z ON z.parent_zone_id = t.zone_id OR z.zone_id = t.parent_zone_id
LEFT JOIN zone_area a ON a.zone_id = z.zone_id
WHERE t.zone_id = ?
ORDER BY relation DESC, a.area_ha DESC NULLS LAST, z.zone_id`,
  parameters: (zoneId) => [zoneId],
  decode: (row) => ({
    relation: row.choice('relation', ['parent', 'child']),
    zone_id: row.text('zone_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    kind: row.choice('kind', zoneKinds),
    status: row.choice('status', zoneStatuses),
    area: areaFigure(row)
  })
};

function areaFigure(row: RowReader): Figure | null {
  const value = row.numberOrNull('area_ha');
  if (value === null) return null;
  return {
    kind: 'published',
    ref: `observations/${row.text('observation_id')}`,
    value,
    valueMax: row.numberOrNull('area_max_ha'),
    qualifier: row.choice('qualifier', qualifiers),
    unit: 'ha',
    decimals: 2,
    asOf: row.textOrNull('as_of'),
    sourceId: row.text('source_id')
  };
}
