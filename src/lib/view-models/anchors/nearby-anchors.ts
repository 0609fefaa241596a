import { usualWithinKm, type DoubtfulDistance } from '#lib/domain/distance.ts';
import type { ExplorerInvestment, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { CapitalMeasure, InvestmentStatus, Lang } from '#lib/domain/vocabulary.ts';
import { doubtfulDistance } from '#lib/geography/straight-line.ts';
import { zonePointOf } from '#lib/geography/zone-point.ts';
import { lineRef } from '../distances/distance-figures.ts';
import { capitalFigure } from '../explorer/zone-figures.ts';

/** A large project of the same sector in another zone. */
export interface NearbyAnchor {
  readonly id: string;
  readonly name: string;
  readonly sectorId: string;
  readonly status: InvestmentStatus;
  readonly countries: readonly string[];
  readonly zone: { readonly id: string; readonly name: string };
  /** Capital of the main report in the currency of the list. */
  readonly capital: Figure;
  readonly measure: CapitalMeasure | null;
  /** From zone to zone. */
  readonly distance: DoubtfulDistance;
  /** What the popover finds the two points by. */
  readonly lineRef: string;
}

/** What large projects near a zone share its sectors. */
export interface NearbyAnchors {
  /** Straight line that counts as near, km. */
  readonly withinKm: number;
  /** Sectors that are compared; empty where none is published for the zone. */
  readonly sectors: readonly string[];
  readonly located: boolean;
  /** The largest of each currency, largest first; dollars before dong, never compared with one another. */
  readonly rows: readonly NearbyAnchor[];
  /** How many there are in all. */
  readonly count: number;
}

const shownOfEach = 4;
/** To be of these is no kinship: of many sectors at once, and the builders of zones themselves. */
const noKinship: ReadonlySet<string> = new Set(['multi-sector', 'infrastructure-property']);

/** The largest projects in other zones that share a sector with the zone and may lie within the usual distance. */
export function nearbyAnchors(
  zoneId: string,
  zones: readonly ExplorerZone[],
  projects: readonly ExplorerInvestment[],
  lang: Lang
): NearbyAnchors {
  const zone = zones.find(({ zone_id }) => zone_id === zoneId);
  const from = zone === undefined ? null : zonePointOf(zone);
  const sectors = (zone?.sectors ?? []).filter((sector) => !noKinship.has(sector));
  const others = new Map(zones.filter((other) => other.zone_id !== zoneId).map((other) => [other.zone_id, other]));
  const near = projects.flatMap((project): NearbyAnchor[] => {
    const there = others.get(project.zone_id ?? '');
    const to = there === undefined ? null : zonePointOf(there);
    const capital = capitalFigure(project);
    if (from === null || there === undefined || to === null || capital === null) return [];
    const distance = doubtfulDistance(from, to);
    if (!sectors.includes(project.sector_id) || distance.lowKm > usualWithinKm) return [];
    return [
      {
        id: project.investment_id,
        name: project[`name_${lang}`],
        sectorId: project.sector_id,
        status: project.status,
        countries: project.countries,
        zone: { id: there.zone_id, name: there[`name_${lang}`] },
        capital,
        measure: project.measure,
        distance,
        lineRef: lineRef(zoneId, there.zone_id)
      }
    ];
  });
  const largest = (unit: string): readonly NearbyAnchor[] =>
    near
      .filter(({ capital }) => capital.unit === unit)
      .toSorted((a, b) => b.capital.value - a.capital.value)
      .slice(0, shownOfEach);
  return {
    withinKm: usualWithinKm,
    sectors,
    located: from !== null,
    rows: [...largest('USD m'), ...largest('VND bn')],
    count: near.length
  };
}
