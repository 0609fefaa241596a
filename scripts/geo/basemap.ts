import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { collection, GeoProblem, type Layer } from './layer.ts';

/** What a map needs before anything else, as one file: shared borders are written once and coordinates as small steps. */
export const basemapLayers = (layers: readonly Layer[]): readonly string[] => [
  'neighbours',
  'outlines',
  'rivers',
  ...layers.map(({ name }) => name).filter((name) => name.endsWith('-communes'))
];

/** Steps across the whole extent: about 15 m. */
const quantization = 1e5;

export function basemap(layers: readonly Layer[]): Topology {
  const objects = basemapLayers(layers).map((name) => {
    const layer = layers.find((each) => each.name === name);
    if (layer === undefined) throw new GeoProblem('basemap', name, 'no layer', 'a layer of that name');
    return [name, collection(layer.features)] as const;
  });
  return topology(Object.fromEntries(objects), quantization);
}
