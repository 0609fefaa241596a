import type { LayerSpecification } from 'maplibre-gl';
import type { MapTokens } from '../map-tokens.ts';

/** Rivers are generalised for zoom 10: further in they are drawn broad and pale, so that nobody reads a bank from them. */
export function riverLayers({ colour, scale }: MapTokens): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, scale, 9.5, 2 * scale, 11, 7 * scale, 13, 12 * scale],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9.5, 1, 11, 0.55]
      }
    }
  ];
}
