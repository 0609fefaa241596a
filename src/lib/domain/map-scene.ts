/** What one map shows, whoever draws it: the SVG map (build, print, no WebGL) and the MapLibre map draw the same scene. */
import { covered } from '#covered';
import type { Bilingual, InfrastructureKind, LocationPrecision, ZoneKind, ZoneStatus } from './vocabulary.ts';

/** 0 = smallest (under 50 ha or not published) … 4 = 1,500 ha and more: half-widths 4, 5, 6.5, 8.5, 12 px. */
export type SizeClass = 0 | 1 | 2 | 3 | 4;

export interface ZoneMark {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  /** Full name, and the short one for the map (without Khu công nghiệp, KCN, Industrial Park …), in the page's language. */
  readonly name: string;
  readonly shortName: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: LocationPrecision;
  /** Radius of the doubt in km; null where the point is on the site. */
  readonly haloKm: number | null;
  readonly sizeClass: SizeClass;
  /** Published area in ha, null when not published: drawn as a true circle from zoom 11 where there is no boundary. */
  readonly areaHa: number | null;
  readonly province: string;
  /** Passes the filters; the others are not drawn. */
  readonly shown: boolean;
  /** Whether the zone has a published boundary (layer zone-boundaries). */
  readonly hasBoundary: boolean;
}

export interface InfrastructureMark {
  readonly id: string;
  readonly kind: InfrastructureKind;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly status: 'operating' | 'building' | 'planned' | 'unknown';
}

/** How far around a point zones are looked for: drawn as a circle, never over another country. */
export interface ReachCircle {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** west, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

interface ProvinceBounds extends Readonly<Record<string, Bounds>> {
  readonly both: Bounds;
  /** On wide screens the provinces stand to the right, and the inset and the legend over Laos. */
  readonly 'both-wide': Bounds;
}

/** Each province and all of them, as the fit buttons and the SVG map frame them. */
export const provinceBounds: ProvinceBounds = {
  ...Object.fromEntries(covered.provinces.map(({ id, bounds }) => [id, bounds])),
  both: covered.all,
  'both-wide': covered.allWide
};
/** The frame of that name; all provinces where there is none. */
export const boundsOf = (frame: string): Bounds => provinceBounds[frame] ?? provinceBounds.both;

/**
 * No map leaves these bounds. In the east lie the archipelagos, and a map that shows the country without them is not published: a map
 * of some provinces ends before, and one of the country reaches beyond them (scripts/data/map-frames.ts).
 */
export const cameraBounds: Bounds = covered.camera;

/** Layers a reader may switch; the others are always there. */
export const switchableLayers = [
  'communes',
  'rivers',
  'transport',
  'infrastructure',
  'places',
  'halos',
  'boundaries',
  'labels'
] as const;
export type SwitchableLayer = (typeof switchableLayers)[number];

/** Water and neighbours written on the map, with their places. */
export interface RegionName {
  readonly id: string;
  readonly kind: 'province' | 'country' | 'water';
  readonly name: Bilingual;
  readonly lat: number;
  readonly lon: number;
}
