import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { unreachable } from '#lib/domain/vocabulary.ts';
import type { StyleChange } from './style/style-changes.ts';

type SetPaint = Parameters<MapLibreMap['setPaintProperty']>;
type SetLayout = Parameters<MapLibreMap['setLayoutProperty']>;

const unchecked = { validate: false } as const;

/** Makes one change of the style on the map. Names and values come from layer specifications, which the casts rely on. */
export function applyChange(map: MapLibreMap, change: StyleChange): void {
  switch (change.kind) {
    case 'remove-layer':
      map.removeLayer(change.id);
      return;
    case 'remove-source':
      map.removeSource(change.id);
      return;
    case 'add-source':
      map.addSource(change.id, change.source);
      return;
    case 'set-data':
      void map.getSource<GeoJSONSource>(change.id)?.setData(change.data);
      return;
    case 'add-layer':
      map.addLayer(change.layer, change.before);
      return;
    case 'set-paint':
      map.setPaintProperty(change.id, change.name as SetPaint[1], change.value as SetPaint[2], unchecked);
      return;
    case 'set-layout':
      map.setLayoutProperty(change.id, change.name as SetLayout[1], change.value as SetLayout[2], unchecked);
      return;
    case 'set-filter':
      map.setFilter(change.id, change.filter, unchecked);
      return;
    default:
      unreachable(change);
  }
}
