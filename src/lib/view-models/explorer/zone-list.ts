import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { type Lang, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { zoneFigure } from './zone-figures.ts';

export interface ZoneListRow {
  readonly zone: ExplorerZone;
  readonly name: string;
  /** The figure the list is sorted by (area, or occupancy), null = not published. */
  readonly figure: Figure | null;
}

type Compare = (a: ZoneListRow, b: ZoneListRow) => number;

/** Largest first, not published last. */
const byFigure: Compare = (a, b) => (b.figure?.value ?? -1) - (a.figure?.value ?? -1);
const byStatus: Compare = (a, b) => zoneStatuses.indexOf(a.zone.status) - zoneStatuses.indexOf(b.zone.status);

/** Parks and clusters with their usual abbreviation, so that a name fits its line; economic zones in full. */
function listName(zone: ExplorerZone, lang: Lang): string {
  if (lang === 'en') return zone.name_en;
  return zone.name_vi.replace(/^Khu công nghiệp /, 'KCN ').replace(/^Cụm công nghiệp /, 'CCN ');
}

/** The list beside the map: every zone in the order the reader chose, equal rows by name. Filters hide rows, they do not move them. */
export function zoneList(
  zones: readonly ExplorerZone[],
  sort: ExplorerView['sort'],
  lang: Lang,
  collate: (a: string, b: string) => number
): readonly ZoneListRow[] {
  const figureName = sort === 'occupancy' ? 'occupancy' : 'area';
  const byName: Compare = (a, b) => collate(a.name, b.name);
  const first: Compare = sort === 'name' ? byName : sort === 'status' ? byStatus : byFigure;
  return zones
    .map((zone) => ({ zone, name: listName(zone, lang), figure: zoneFigure(zone, figureName) }))
    .sort((a, b) => first(a, b) || byName(a, b));
}
