import type { LayerSpecification } from 'maplibre-gl';

/** Icons stand where the data put them: MapLibre neither hides nor moves them, the atlas's own placement decides that. */
export function symbolLayers(source: 'towns' | 'infrastructure' | 'zones'): LayerSpecification[] {
  return [
    {
      id: source,
      type: 'symbol',
      source,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order']
      }
    }
  ];
}
