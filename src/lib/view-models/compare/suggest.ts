import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';

/** A zone as far as choosing it needs. */
export interface ZoneChoiceRow {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Something about its land is published: a comparison with it shows more than names. */
  readonly hasFigures: boolean;
}

export const choiceRowOf = (zone: ExplorerZone): ZoneChoiceRow => ({
  id: zone.zone_id,
  vi: zone.name_vi,
  en: zone.name_en,
  kind: zone.kind,
  status: zone.status,
  lat: zone.lat,
  lon: zone.lon,
  hasFigures: zone.area_ha !== null || zone.industrial_land_ha !== null || zone.occupancy_pct !== null
});

/** Comparable closeness on the small scale of two provinces; degrees of latitude, squared. */
function closeness(a: ZoneChoiceRow, b: ZoneChoiceRow): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Infinity;
  return (a.lat - b.lat) ** 2 + ((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) ** 2;
}

/** The nearest zones of the same kind, those with figures first; of an unlocated zone, others of its kind with figures. */
export function nearestOfKind(zones: readonly ZoneChoiceRow[], id: string, most = 3): readonly ZoneChoiceRow[] {
  const from = zones.find((zone) => zone.id === id);
  if (from === undefined) return [];
  const ranked = zones
    .filter((zone) => zone.id !== id && zone.kind === from.kind)
    .map((zone) => ({ zone, away: closeness(from, zone) }))
    .toSorted((a, b) => Number(b.zone.hasFigures) - Number(a.zone.hasFigures) || byNumber(a.away, b.away));
  return ranked.slice(0, most).map(({ zone }) => zone);
}

const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);

const readyIds = ['largest-parks', 'emptiest-parks', 'economic-zones'] as const;
export type ReadyId = (typeof readyIds)[number];

export interface ReadyComparison {
  readonly id: ReadyId;
  readonly zones: readonly string[];
}

/** Comparisons worth beginning with, chosen from what is published today; one with fewer than two zones is left out. */
export function readyComparisons(zones: readonly ExplorerZone[], size = 3): readonly ReadyComparison[] {
  const operating = zones.filter((zone) => zone.status === 'operating');
  const parks = operating.filter((zone) => zone.kind === 'industrial-park');
  const chosen: Readonly<Record<ReadyId, readonly ExplorerZone[]>> = {
    'largest-parks': parks
      .filter((zone) => zone.area_ha !== null && zone.area_measure === 'actual')
      .toSorted((a, b) => (b.area_ha ?? 0) - (a.area_ha ?? 0) || byId(a, b)),
    'emptiest-parks': parks
      .filter((zone) => zone.occupancy_pct !== null)
      .toSorted((a, b) => (a.occupancy_pct ?? 0) - (b.occupancy_pct ?? 0) || byId(a, b)),
    'economic-zones': operating
      .filter((zone) => zone.kind === 'economic-zone' || zone.kind === 'border-economic-zone')
      .toSorted((a, b) => (b.area_ha ?? 0) - (a.area_ha ?? 0) || byId(a, b))
  };
  return readyIds
    .map((id) => ({ id, zones: chosen[id].slice(0, size).map((zone) => zone.zone_id) }))
    .filter((ready) => ready.zones.length > 1);
}

const byId = (a: ExplorerZone, b: ExplorerZone): number => a.zone_id.localeCompare(b.zone_id, 'en');
