import type { ExpressionFilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { TransportMode } from '#lib/domain/vocabulary.ts';
import type { MapTokens } from '../map-tokens.ts';

const ofMode = (mode: TransportMode): ExpressionFilterSpecification => ['==', ['get', 'mode'], mode];

/** Schematic lines through waypoints: roads thin, expressways double, railways with ticks. */
export function transportLayers({ colour, scale }: MapTokens): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const line = { source: 'transport', type: 'line' } as const;
  return [
    {
      ...line,
      id: 'roads',
      filter: ofMode('national-road'),
      layout: round,
      paint: { 'line-color': colour.road, 'line-width': 1.25 * scale }
    },
    {
      ...line,
      id: 'expressways',
      filter: ofMode('expressway'),
      layout: round,
      paint: { 'line-color': colour.expressway, 'line-width': 4 * scale }
    },
    {
      ...line,
      id: 'expressway-middles',
      filter: ofMode('expressway'),
      layout: round,
      paint: { 'line-color': colour.land, 'line-width': 1.6 * scale }
    },
    {
      ...line,
      id: 'railways',
      filter: ofMode('railway'),
      paint: { 'line-color': colour.railway, 'line-width': 1.2 * scale }
    },
    {
      ...line,
      id: 'railway-ticks',
      filter: ofMode('railway'),
      paint: { 'line-color': colour.railway, 'line-width': 5 * scale, 'line-dasharray': [0.22, 1.6] }
    }
  ];
}
