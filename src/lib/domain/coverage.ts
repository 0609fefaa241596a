/** What a data package is about: the provinces that have zones in it. Read at build by scripts/data/coverage.ts. */
import type { Bounds, RegionName } from './map-scene.ts';
import type { Bilingual, Vintage } from './vocabulary.ts';

/** A province before July 2025 that is part of a present one. */
export interface FormerProvince extends Bilingual {
  readonly id: string;
  /** How addresses call it: its id, or `<id>-before` where today's province has the same. */
  readonly choice: string;
}

export interface CoveredProvince extends Bilingual {
  readonly id: string;
  /** Empty where the province was not merged. */
  readonly former: readonly FormerProvince[];
  /** How maps frame it. */
  readonly bounds: Bounds;
  /** Layers of static/geo with its communes, or with its districts of before; empty where there is none. */
  readonly units: Readonly<Record<Vintage, readonly string[]>>;
}

/** A name and its place, as few bytes: id, kind, Vietnamese, English, latitude, longitude. */
export type RegionTuple = readonly [
  id: string,
  kind: RegionName['kind'],
  vi: string,
  en: string,
  lat: number,
  lon: number
];

export interface Coverage {
  /** All of them as a sentence has them; `marked` is English with the marks of their names. */
  readonly names: Bilingual & { readonly marked: string };
  /** In the order in which the table of zones names them first. */
  readonly provinces: readonly CoveredProvince[];
  /** All of them, on narrow and on wide screens. */
  readonly all: Bounds;
  readonly allWide: Bounds;
  /** Where a map ends. */
  readonly camera: Bounds;
  /** Neighbours and water as the live map names them. */
  readonly regionNames: readonly RegionTuple[];
  /** Said where communes are drawn in none or in some of the provinces only; absent where they are in all. */
  readonly withoutCommunes?: Bilingual;
  /** Who published the boundaries of zones that are drawn; absent where none are. */
  readonly boundariesBy?: Bilingual;
  /** The day (ISO) up to which the validity of policies was judged. */
  readonly policiesJudgedOn: string;
  /** Charts about something that the package does not have (domain/chart-subjects.ts). */
  readonly withoutCharts: readonly string[];
}
