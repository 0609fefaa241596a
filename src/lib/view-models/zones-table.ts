import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Lang, ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { ZoneCountRow } from '#lib/queries/zones-table.ts';
import { zoneFigure } from './explorer/zone-figures.ts';

export interface ZonesTableRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly provinceId: string;
  readonly formerProvinceId: string;
  readonly districtOld: string | null;
  readonly communeNew: string | null;
  /** Who invests in its infrastructure; null where no source names anyone. */
  readonly developer: string | null;
  readonly parentId: string | null;
  readonly area: Figure | null;
  readonly areaMeasure: 'actual' | 'plan' | null;
  readonly areaDisputed: boolean;
  readonly industrialLand: Figure | null;
  readonly occupancy: Figure | null;
  readonly investments: number;
  /** How many observations are published for the zone. */
  readonly figures: number;
}

/** All zones, in one language; order of the table is the page's choice, rows come by id. */
export interface ZonesTableView {
  readonly rows: readonly ZonesTableRow[];
}

/** The table of all zones in one language. `counts` has a row for each zone. */
export function makeZonesTable(
  zones: readonly ExplorerZone[],
  counts: readonly ZoneCountRow[],
  lang: Lang
): ZonesTableView {
  const countsOf = new Map(counts.map((row) => [row.zone_id, row]));
  return {
    rows: zones.map((zone) => ({
      id: zone.zone_id,
      name: zone[`name_${lang}`],
      kind: zone.kind,
      status: zone.status,
      provinceId: zone.province_id,
      formerProvinceId: zone.former_province_id,
      districtOld: zone.district_old,
      communeNew: zone.commune_new,
      developer: countsOf.get(zone.zone_id)?.developer ?? null,
      parentId: zone.parent_zone_id,
      area: zoneFigure(zone, 'area'),
      areaMeasure: zone.area_measure,
      areaDisputed: zone.area_disputed,
      industrialLand: zoneFigure(zone, 'industrial_land'),
      occupancy: zoneFigure(zone, 'occupancy'),
      investments: countsOf.get(zone.zone_id)?.investments ?? 0,
      figures: countsOf.get(zone.zone_id)?.observations ?? 0
    }))
  };
}
