import type { Component } from 'svelte';
import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import type { KindProps } from './kind-props.ts';

/** Only the program of the kind of drawing that a page has; a map of zones is drawn by the page. */
export async function loadKind(kind: Exclude<Drawing['kind'], 'zones-map'>): Promise<Component<KindProps>> {
  switch (kind) {
    case 'marks':
      return (await import('./MarksKind.svelte')).default;
    case 'matrix':
      return (await import('./MatrixKind.svelte')).default;
    case 'timeline':
      return (await import('./TimelineKind.svelte')).default;
    case 'flow':
      return (await import('./FlowKind.svelte')).default;
    case 'ledger':
      return (await import('./LedgerKind.svelte')).default;
    case 'spans':
      return (await import('./SpansKind.svelte')).default;
    case 'national-map':
      return (await import('./NationalMapKind.svelte')).default;
    case 'bars':
    case 'columns':
    case 'dots':
    case 'segments':
      return (await import('./LinkedKind.svelte')).default;
    default:
      return unreachable(kind);
  }
}
