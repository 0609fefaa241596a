import type { DoubtfulDistance, InfrastructurePrecision } from '#lib/domain/distance.ts';
import type { InfrastructureKind, LocationPrecision, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { ReadingSeries } from '../reading.ts';

/** A point that a straight line of the page joins, with how exactly it is known and who says so. */
export interface LineEnd {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: LocationPrecision | InfrastructurePrecision;
  readonly doubtKm: number;
  /** How the point was found. */
  readonly basis: string;
  readonly sourceId: string;
}

export interface StraightLine extends DoubtfulDistance {
  /** `zones/<zone>--<place>`: what the figures of the line name as their row. */
  readonly ref: string;
  readonly to: LineEnd;
}

/** One place of the table, or a kind of which none is located. */
export interface DistanceRow {
  readonly kind: InfrastructureKind;
  /** null where no place of the kind is located in the zone's province. */
  readonly place: { readonly id: string; readonly name: string; readonly status: ZoneStatus } | null;
  /** nearest: in operation; coming: nearer, not yet in operation; named: not the nearest, but a source gives its distance. */
  readonly role: 'nearest' | 'coming' | 'named';
  /** null where an end is not located. */
  readonly line: StraightLine | null;
  /** Names of others that could be the nearer one, given the doubt of the points. */
  readonly mayBeNearer: readonly string[];
  /** What sources say of the distance, as published. */
  readonly published: readonly ReadingSeries[];
}

/** Distances of one zone, in one language. */
export interface ZoneDistancesView {
  /** null where the zone is not located: nothing can be measured. */
  readonly from: LineEnd | null;
  readonly rows: readonly DistanceRow[];
  /** Published distances and travel times to places that are not in the table. */
  readonly others: readonly ReadingSeries[];
}
