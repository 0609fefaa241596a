import type { LayerSpecification } from 'maplibre-gl';
import type { MapTokens } from '../map-tokens.ts';

/** Circles of a search by distance: dashed, in ink on a light casing, so that they are no border and no halo. */
export function reachLayers({ colour, scale }: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'reach-casing',
      type: 'line',
      source: 'reach',
      paint: { 'line-color': colour.casing, 'line-width': 4 * scale, 'line-opacity': 0.6 }
    },
    {
      id: 'reach',
      type: 'line',
      source: 'reach',
      paint: { 'line-color': colour.ink, 'line-width': 1.5 * scale, 'line-dasharray': [4, 3] }
    }
  ];
}
