import type { LayerSpecification } from 'maplibre-gl';
import type { MapTokens } from '../map-tokens.ts';
import { byKind } from './by-kind.ts';

/** Doubt about a place: one flat tint a kind, so that overlaps do not darken, and a dotted rim where only the district is known. */
export function haloLayers({ kind, tint, scale }: MapTokens): LayerSpecification[] {
  return [
    { id: 'halos', type: 'fill', source: 'halos', paint: { 'fill-color': byKind(tint) } },
    {
      id: 'halo-rims',
      type: 'line',
      source: 'halo-rims',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': byKind(kind), 'line-width': 1.1 * scale, 'line-opacity': 0.75, 'line-dasharray': [0.1, 3] }
    }
  ];
}
