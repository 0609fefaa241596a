import type { LayerSpecification } from 'maplibre-gl';
import type { MapTokens } from '../map-tokens.ts';

/** Sea, the neighbours as plain land with the lines between them, and the two provinces. */
export function landLayers({ colour, scale }: MapTokens): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
    { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': colour.neighbour } },
    {
      // About 300 m wide on the ground: closes the slits between the coarse neighbours and the finer provinces.
      id: 'neighbour-edges',
      type: 'line',
      source: 'neighbours',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour.neighbour,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 8, 1.05, 15, 134]
      }
    },
    {
      id: 'neighbour-lines',
      type: 'line',
      source: 'neighbours',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour.land, 'line-width': scale }
    },
    { id: 'land', type: 'fill', source: 'outlines', paint: { 'fill-color': colour.land } }
  ];
}

/** The outline of the provinces, over communes and rivers: dash and dot where another country lies beyond. */
export function borderLayers({ colour, scale }: MapTokens): LayerSpecification[] {
  const line = { type: 'line', source: 'borders' } as const;
  const paint = { 'line-color': colour.boundary, 'line-width': 1.25 * scale } as const;
  return [
    {
      ...line,
      id: 'province-borders',
      filter: ['==', ['get', 'national'], false],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint
    },
    {
      // Hides the commune and district lines that end here, or they would fill the gaps of the dashes.
      ...line,
      id: 'national-border-ground',
      filter: ['==', ['get', 'national'], true],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour.land, 'line-width': 2.6 * scale }
    },
    {
      ...line,
      id: 'national-borders',
      filter: ['==', ['get', 'national'], true],
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-width': 1.6 * scale, 'line-dasharray': [5, 2.4, 1.2, 2.4] }
    }
  ];
}
