import type CatalogueDrawing from '#lib/charts/catalogue/CatalogueDrawing.svelte';
import type LiveZonesMap from './LiveZonesMap.svelte';

/** The program that draws what a live frame shows: a chart does not bring that of maps, nor a map that of charts. */
export type LiveDrawing =
  | { readonly kind: 'chart'; readonly Drawing: typeof CatalogueDrawing }
  | { readonly kind: 'map'; readonly ZonesMap: typeof LiveZonesMap };

/** Fetches it; a map is drawn by its own. */
export async function loadDrawing(isMap: boolean): Promise<LiveDrawing> {
  return isMap
    ? { kind: 'map', ZonesMap: (await import('./LiveZonesMap.svelte')).default }
    : { kind: 'chart', Drawing: (await import('#lib/charts/catalogue/CatalogueDrawing.svelte')).default };
}
