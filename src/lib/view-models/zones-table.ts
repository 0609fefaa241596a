import type { Figure } from '#lib/domain/figure.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';

export interface ZonesTableRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly provinceId: string;
  readonly formerProvinceId: string;
  readonly districtOld: string | null;
  readonly communeNew: string | null;
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
