/** The parts of topojson-server and topojson-simplify that are used here; neither ships types. */
declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { GeometryObject, Topology } from 'topojson-specification';
  export function topology(
    objects: Readonly<Record<string, GeoJSON>>,
    quantization?: number
  ): Topology<Record<string, GeometryObject>>;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}
