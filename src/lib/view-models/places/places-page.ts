import type { Figure } from '#lib/domain/figure.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';

/** Zones of one place and the area of those in operation that lie wholly there. */
export interface PlaceTotals {
  /** Zones that lie there wholly or in part. */
  readonly zones: number;
  /** null where no zone in operation lies wholly there with a published area. */
  readonly areaHa: number | null;
  /** The sum is a floor: an addend is one, or a zone has no published area. */
  readonly floor: boolean;
  /** How many zones were added, of how many that could be. */
  readonly added: number;
  readonly addable: number;
}

/** A commune of before July 2025, or a name used still earlier. Keys are short because the page carries more than a thousand. */
export interface FormerCommune {
  readonly id: string;
  readonly name: string;
  /** Places in the list of present communes. */
  readonly to: readonly number[];
  /** A name no longer used in June 2025. */
  readonly earlier?: true;
  /** District of the time, where it is another than the one it is listed under. */
  readonly then?: string;
  /** Found by where the middle of the old commune lies; else by the list of mergers. */
  readonly byLocation?: true;
}

export interface FormerDistrict {
  readonly id: string;
  readonly name: string;
  /** Province of before July 2025. */
  readonly provinceId: string;
  /** Communes in use until June 2025, then earlier names. */
  readonly communes: readonly FormerCommune[];
}

export interface PresentCommune {
  readonly id: string;
  readonly name: string;
  /** Province since July 2025. */
  readonly provinceId: string;
}

export interface PlaceZone {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly provinceId: string;
  readonly formerProvinceId: string;
  readonly area: Figure | null;
  /** Names of the investments in it. */
  readonly investments: readonly string[];
}

/** Everything the page of old and new places shows, in one language. */
export interface PlacesView {
  /** By name, under the province of before July 2025. */
  readonly districts: readonly FormerDistrict[];
  readonly communes: readonly PresentCommune[];
  readonly zones: readonly PlaceZone[];
  /** Zones in each unit that has any: places in the list of zones. */
  readonly zonesIn: Readonly<Record<string, readonly number[]>>;
  /** Totals by unit id, and by `province/<id>` and `former-province/<id>`; places without a zone have none. */
  readonly totals: Readonly<Record<string, PlaceTotals>>;
  /** Zones whose areas make each total: places in the list of zones. */
  readonly addedIn: Readonly<Record<string, readonly number[]>>;
}
