import type { Bounds } from '#lib/domain/map-scene.ts';
import type { TransportMode, ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';

/** Steps of a prepared path per px of the picture: half pixels, written as whole numbers. */
export const pathUnitsPerPx = 2;

/** A name of the land or water around, with room for it, px. */
export interface BackgroundName {
  readonly kind: 'province' | 'country' | 'small-country' | 'water' | 'river';
  readonly text: string;
  /** Middle of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise; rivers only. */
  readonly turn: number;
}

/** The published boundary of a zone, or of a part of one. */
export interface SvgBoundary {
  /** The zone, or for a first phase the zone it is part of. */
  readonly zoneId: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly provisional: boolean;
  readonly d: string;
}

/**
 * The ground of an SVG map, prepared at build for one picture size: paths in half pixels (see pathUnitsPerPx), clipped to the
 * picture and simplified to what it can show.
 */
export interface SvgBackground {
  readonly width: number;
  readonly height: number;
  /** What was to be shown; fitBounds(bounds, width, height, padding) gives the projection. */
  readonly bounds: Bounds;
  readonly padding: number;
  /** Neighbouring provinces, other countries, and the lines between them. */
  readonly neighbours: string;
  readonly foreign: string;
  readonly neighbourLines: string;
  /** The provinces of the atlas by id: fill, and clip of the halos. */
  readonly lands: readonly { readonly province: string; readonly d: string }[];
  /** Their outline, without and with another country beyond it. */
  readonly outline: string;
  readonly nationalBorder: string;
  /** Commune boundaries; '' where they would be too small. */
  readonly units: string;
  readonly rivers: string;
  /** Whether the sea is in the picture; inland, gaps between generalised outlines are land. */
  readonly coastal: boolean;
  /** Published boundaries, where the picture is close enough to show them. */
  readonly boundaries: readonly SvgBoundary[];
  readonly transport: readonly { readonly mode: TransportMode; readonly d: string }[];
  readonly names: readonly BackgroundName[];
  /** Towns in the picture, px. */
  readonly towns: readonly {
    readonly id: string;
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly seat: boolean;
  }[];
}

/** Lines of a prepared path in px. */
export function pathPoints(d: string): readonly (readonly (readonly [number, number])[])[] {
  return d
    .split('M')
    .filter((part) => part !== '')
    .map((part) => {
      const steps = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: (readonly [number, number])[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i] ?? 0;
        y += steps[i + 1] ?? 0;
        points.push([x / pathUnitsPerPx, y / pathUnitsPerPx]);
      }
      return points;
    });
}
