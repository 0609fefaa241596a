import type { Component } from 'svelte';
import type { KindProps } from '#lib/charts/catalogue/kinds/kind-props.ts';
import { loadKind } from '#lib/charts/catalogue/kinds/load-kind.ts';
import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';
import type LiveZonesMap from './LiveZonesMap.svelte';

/** The program that draws what a live frame shows, and no other. */
export type LiveDrawing =
  | { readonly kind: 'chart'; readonly Drawing: Component<KindProps> }
  | { readonly kind: 'map'; readonly ZonesMap: typeof LiveZonesMap };

export async function loadDrawing(kind: Drawing['kind']): Promise<LiveDrawing> {
  return kind === 'zones-map'
    ? { kind: 'map', ZonesMap: (await import('./LiveZonesMap.svelte')).default }
    : { kind: 'chart', Drawing: await loadKind(kind) };
}
