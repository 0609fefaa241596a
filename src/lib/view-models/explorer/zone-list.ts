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

/**
 * Place of each zone in the order of names, as the language of `collate` has it. Worked out at build: only to make a collator takes a
 * browser as long as half the page.
 */
export function nameRanks(
  zones: readonly ExplorerZone[],
  lang: Lang,
  collate: (a: string, b: string) => number
): readonly number[] {
  const names = zones.map((zone) => listName(zone, lang));
  const order = names.map((_, place) => place).sort((a, b) => collate(names[a] ?? '', names[b] ?? ''));
  const ranks = new Map(order.map((place, rank) => [place, rank]));
  return names.map((_, place) => ranks.get(place) ?? place);
}

/** The list beside the map: every zone in the order the reader chose, equal rows by name. Filters hide rows, they do not move them. */
export function zoneList(
  zones: readonly ExplorerZone[],
  ranks: readonly number[],
  sort: ExplorerView['sort'],
  lang: Lang
): readonly ZoneListRow[] {
  const figureName = sort === 'occupancy' ? 'occupancy' : 'area';
  const first: Compare = sort === 'name' ? () => 0 : sort === 'status' ? byStatus : byFigure;
  return zones
    .map((zone, place) => ({
      row: { zone, name: listName(zone, lang), figure: zoneFigure(zone, figureName) },
      rank: ranks[place] ?? place
    }))
    .sort((a, b) => first(a.row, b.row) || a.rank - b.rank)
    .map(({ row }) => row);
}
