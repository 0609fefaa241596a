import type { ExpressionFilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ZoneStatus } from '#lib/domain/vocabulary.ts';
import { beadImage, patternImage } from '../map-images.ts';
import type { MapTokens } from '../map-tokens.ts';
import { byKind, patternByKind } from './by-kind.ts';

const statusIs = (status: ZoneStatus): ExpressionFilterSpecification => ['==', ['get', 'status'], status];
/** Boundaries of zones of their own; a first phase lies in the fill of its whole. */
const whole: ExpressionFilterSpecification = ['!=', ['get', 'zone_id'], null];
const provisional: ExpressionFilterSpecification = ['==', ['get', 'provisional'], true];
const certain: ExpressionFilterSpecification = ['!=', ['get', 'provisional'], true];

/** From here on a boundary is wide enough to be read. */
export const boundariesFromZoom = 9;

/** Published outlines: fill tells the status as in the symbols, a dashed line that the outline is provisional. */
export function boundaryLayers(
  selected: string | null,
  image: (name: string) => string,
  { kind, colour, scale }: MapTokens
): LayerSpecification[] {
  const base = { source: 'boundaries', minzoom: boundariesFromZoom } as const;
  const line = { ...base, type: 'line' } as const;
  const width = 1.5 * scale;
  return [
    { ...base, id: 'boundary-ground', type: 'fill', filter: whole, paint: { 'fill-color': colour.panel } },
    {
      ...base,
      id: 'boundary-operating',
      type: 'fill',
      filter: statusIs('operating'),
      paint: { 'fill-color': byKind(kind), 'fill-opacity': 0.5, 'fill-antialias': false }
    },
    {
      ...base,
      id: 'boundary-building',
      type: 'fill',
      filter: statusIs('building'),
      paint: { 'fill-pattern': patternByKind((zone) => image(patternImage(zone, 'hatch'))), 'fill-opacity': 0.8 }
    },
    {
      ...base,
      id: 'boundary-unknown',
      type: 'fill',
      filter: statusIs('unknown'),
      paint: { 'fill-pattern': patternByKind((zone) => image(patternImage(zone, 'dots'))), 'fill-opacity': 0.8 }
    },
    {
      ...line,
      id: 'boundary-lines',
      filter: certain,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': byKind(kind), 'line-width': width }
    },
    {
      ...line,
      id: 'boundary-lines-provisional',
      filter: provisional,
      paint: { 'line-color': byKind(kind), 'line-width': width, 'line-dasharray': [3.2, 2.2] }
    },
    {
      id: 'boundary-beads',
      type: 'symbol',
      source: 'beaded-boundaries',
      minzoom: 10.5,
      layout: {
        'icon-image': image(beadImage),
        'symbol-placement': 'line',
        'symbol-spacing': 14 * scale,
        'icon-rotation-alignment': 'viewport',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0
      }
    },
    ...selectedBoundary(['==', ['get', 'zone_id'], selected ?? ''], { colour, scale })
  ];
}

/** The chosen boundary: red on white, as its symbol's ring. */
function selectedBoundary(
  filter: ExpressionFilterSpecification,
  { colour, scale }: Pick<MapTokens, 'colour' | 'scale'>
): LayerSpecification[] {
  const line = { source: 'boundaries', type: 'line', minzoom: boundariesFromZoom, filter } as const;
  const layout = { 'line-join': 'round' } as const;
  return [
    {
      ...line,
      id: 'boundary-selected-casing',
      layout,
      paint: { 'line-color': colour.casing, 'line-width': 5 * scale }
    },
    { ...line, id: 'boundary-selected', layout, paint: { 'line-color': colour.selection, 'line-width': 2 * scale } }
  ];
}

/** Ground areas as circles of their published size, schematic, for zones without an outline. */
export function trueAreaLayers({ kind, scale }: MapTokens): LayerSpecification[] {
  const base = { source: 'true-areas', minzoom: 11 } as const;
  return [
    { ...base, id: 'true-areas', type: 'fill', paint: { 'fill-color': byKind(kind), 'fill-opacity': 0.1 } },
    {
      ...base,
      id: 'true-area-rims',
      type: 'line',
      paint: { 'line-color': byKind(kind), 'line-width': 1.1 * scale, 'line-dasharray': [1.5, 2.5] }
    }
  ];
}
