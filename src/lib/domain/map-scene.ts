/** What one map shows, whoever draws it: the SVG map (build, print, no WebGL) and the MapLibre map draw the same scene. */
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

/** Thanh Hóa, Lào Cai and both, as the fit buttons and the SVG map frame them. */
export const provinceBounds: Readonly<Record<'thanh-hoa' | 'lao-cai' | 'both' | 'both-wide', Bounds>> = {
  'thanh-hoa': [104.37, 19.28, 106.1, 20.68],
  'lao-cai': [103.52, 21.32, 105.11, 22.86],
  both: [103.5, 19.2, 106.15, 22.9],
  /** On wide screens the two stand to the right, and the inset and the legend over Laos. */
  'both-wide': [101.65, 19.2, 106.75, 22.9]
};

/**
 * No map but that of the whole country leaves these bounds. East of 109.5° lie the archipelagos, and a map that shows the country
 * without them is not published: so the map ends before. It reaches far west for the sake of very wide screens.
 */
export const cameraBounds: Bounds = [96, 17.4, 109.5, 24.8];

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
