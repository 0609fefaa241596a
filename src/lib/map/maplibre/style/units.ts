import type { LayerSpecification } from 'maplibre-gl';
import type { MapTokens } from '../map-tokens.ts';

/** Further out the lines would be a grey mesh. */
export const unitsFromZoom = 7.2;

/** Lines of communes since July 2025, or of the former districts, over the tint of the halos. */
export function unitLayers(
  sources: readonly string[],
  former: boolean,
  { colour, scale }: MapTokens
): LayerSpecification[] {
  return sources.map((source) => ({
    id: `unit-lines-${source}`,
    type: 'line',
    source,
    minzoom: unitsFromZoom,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': former ? colour.boundary : colour['commune-line'],
      'line-opacity': former ? 0.55 : 1,
      'line-width': former
        ? 1.25 * scale
        : ['interpolate', ['linear'], ['zoom'], 7, 0.5 * scale, 9, 0.8 * scale, 12, 1.1 * scale]
    }
  }));
}
