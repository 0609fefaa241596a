import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  title: 'Interactive map of industrial zones',
  keyboardHint: 'Arrow keys move the map, + and − zoom, Enter selects the zone in the middle, Esc clears the selection',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: { 'thanh-hoa': 'Show all of Thanh Hóa', 'lao-cai': 'Show all of Lào Cai', both: 'Show both provinces' },
  layers: 'Map layers',
  closeLayers: 'Close map layers',
  layerName: {
    communes: 'Commune and ward boundaries',
    rivers: 'Rivers',
    transport: 'Roads and railways (schematic)',
    infrastructure: 'Airports, ports, border gates, stations',
    places: 'Cities and towns',
    halos: 'Halos: place not known exactly',
    boundaries: 'Zone boundaries',
    labels: 'Names'
  },
  formerDistricts: 'District boundaries before 1 July 2025',
  scale: (length: string) => `Scale: ${length}`,
  schematicArea: 'circle: true area, schematic',
  provisionalBoundary: 'provisional boundary'
};
