import type { LayerSpecification } from 'maplibre-gl';
import type { Vintage } from '#lib/domain/vocabulary.ts';
import type { MapTokens } from '../map-tokens.ts';

/** Further out the lines would be a grey mesh: communes sooner than the larger districts. */
const communesFromZoom = 7.2;
const districtsFromZoom = 5.5;
export const unitsFromZoom = (units: Vintage): number =>
  units === 'before-2025-07' ? districtsFromZoom : communesFromZoom;

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
    minzoom: former ? districtsFromZoom : communesFromZoom,
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
