/** How maps frame the provinces of a package, and where they end. */
import type { Coverage } from '../../src/lib/domain/coverage.ts';
import type { Bounds } from '../../src/lib/domain/map-scene.ts';

export type AllFrames = Pick<Coverage, 'all' | 'allWide' | 'camera'>;

/** The whole country with both archipelagos. */
export const nationalBounds: Bounds = [101.6, 6.4, 117.8, 23.8];
/** With room for the inset and the legend to the left. */
const nationalWide: Bounds = [95, 6.4, 117.8, 23.8];
const nationalCamera: Bounds = [84, 4, 124, 27];
/**
 * A map of more than this many degrees is one of the country, and has to show quần đảo Hoàng Sa and quần đảo Trường Sa; a smaller one
 * ends before them.
 */
const widestRegional = 5.5;
const beforeArchipelagos = 110.4;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

export function framesOf(bounds: readonly Bounds[]): AllFrames {
  const all = union(bounds);
  if (all === null || Math.max(all[2] - all[0], all[3] - all[1]) > widestRegional)
    return { all: nationalBounds, allWide: nationalWide, camera: nationalCamera };
  const [west, south, east, north] = all;
  return {
    all,
    // Room for the inset and the legend to the left.
    allWide: [rounded(west - 0.45 * (east - west)), south, rounded(east + 0.15 * (east - west)), north],
    camera: [
      rounded(west - 7.5),
      rounded(clamp(south - 1.8, 7, south)),
      Math.max(rounded(clamp(east + 3, east, beforeArchipelagos)), rounded(east)),
      rounded(clamp(north + 1.9, north, 25))
    ]
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function union(bounds: readonly Bounds[]): Bounds | null {
  if (bounds.length === 0) return null;
  return [
    Math.min(...bounds.map(([west]) => west)),
    Math.min(...bounds.map(([, south]) => south)),
    Math.max(...bounds.map(([, , east]) => east)),
    Math.max(...bounds.map(([, , , north]) => north))
  ];
}
