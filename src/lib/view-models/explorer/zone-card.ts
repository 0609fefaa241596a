import type { ExplorerInvestment, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { capitalFigure, zoneFigure } from './zone-figures.ts';

export interface ZoneCardView {
  readonly zone: ExplorerZone;
  readonly name: string;
  readonly area: Figure | null;
  /** Known from the rows in the page; the zone's own page tells more. */
  readonly facts: readonly {
    readonly id: 'industrial-land' | 'occupancy';
    readonly label: string;
    readonly figure: Figure | null;
  }[];
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly children: number;
  /** Largest first within a currency, dollars before dong, without capital last; at most twelve. */
  readonly investments: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly figure: Figure | null;
  }[];
}

const unitOrder = (figure: Figure | null): number => (figure === null ? 2 : figure.unit === 'USD m' ? 0 : 1);

/** The card of the selected zone beside the map, null when the address names a zone that does not exist. */
export function zoneCard(
  zoneId: string | null,
  zones: readonly ExplorerZone[],
  investments: readonly ExplorerInvestment[],
  lang: Lang,
  m: Messages
): ZoneCardView | null {
  const nameOf = (row: { readonly name_vi: string; readonly name_en: string }): string =>
    lang === 'vi' ? row.name_vi : row.name_en;
  const zone = zones.find((candidate) => candidate.zone_id === zoneId);
  if (zone === undefined) return null;
  const parent = zones.find((candidate) => candidate.zone_id === zone.parent_zone_id);
  return {
    zone,
    name: nameOf(zone),
    area: zoneFigure(zone, 'area'),
    facts: [
      { id: 'industrial-land', label: m.explorer.headIndustrialLand, figure: zoneFigure(zone, 'industrial_land') },
      { id: 'occupancy', label: m.explorer.occupancy, figure: zoneFigure(zone, 'occupancy') }
    ],
    parent: parent === undefined ? null : { id: parent.zone_id, name: nameOf(parent) },
    children: zones.filter((candidate) => candidate.parent_zone_id === zone.zone_id).length,
    investments: investments
      .filter((row) => row.zone_id === zone.zone_id)
      .map((row) => ({
        id: row.investment_id,
        name: nameOf(row),
        status: m.vocabulary.investmentStatus[row.status],
        figure: capitalFigure(row)
      }))
      .sort((a, b) => unitOrder(a.figure) - unitOrder(b.figure) || (b.figure?.value ?? 0) - (a.figure?.value ?? 0))
      .slice(0, 12)
  };
}
