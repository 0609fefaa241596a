/**
 * What turns one style of the atlas into the next. MapLibre's own comparison reads every coordinate, and loads a source given by
 * address again each time; this one tells data apart by identity.
 */
import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';

/** A style whose sources are GeoJSON only. */
export interface GeoStyle {
  readonly sources: Readonly<Record<string, GeoJSONSourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

type Data = GeoJSONSourceSpecification['data'];

export type StyleChange =
  | { readonly kind: 'remove-layer'; readonly id: string }
  | { readonly kind: 'remove-source'; readonly id: string }
  | { readonly kind: 'add-source'; readonly id: string; readonly source: GeoJSONSourceSpecification }
  | { readonly kind: 'set-data'; readonly id: string; readonly data: Data }
  /** `before` is the layer above it; undefined puts it on top. */
  | { readonly kind: 'add-layer'; readonly layer: LayerSpecification; readonly before: string | undefined }
  | { readonly kind: 'set-paint' | 'set-layout'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'set-filter'; readonly id: string; readonly filter: FilterSpecification | undefined };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sourceChanges(before: GeoStyle, after: GeoStyle): StyleChange[] {
  return Object.entries(after.sources).flatMap(([id, source]): StyleChange[] => {
    const known = before.sources[id];
    if (known === undefined) return [{ kind: 'add-source', id, source }];
    return known.data === source.data ? [] : [{ kind: 'set-data', id, data: source.data }];
  });
}

function propertyChanges(
  kind: 'set-paint' | 'set-layout',
  id: string,
  before: object = {},
  after: object = {}
): StyleChange[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after))
  ];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => !same(old.get(name), now.get(name)))
    .map((name) => ({ kind, id, name, value: now.get(name) }));
}

const filterOf = (layer: LayerSpecification): FilterSpecification | undefined =>
  layer.type === 'background' ? undefined : layer.filter;

function changesOf(before: LayerSpecification, after: LayerSpecification): StyleChange[] {
  const filter = filterOf(after);
  return [
    ...propertyChanges('set-layout', after.id, before.layout, after.layout),
    ...propertyChanges('set-paint', after.id, before.paint, after.paint),
    ...(same(filterOf(before), filter) ? [] : [{ kind: 'set-filter' as const, id: after.id, filter }])
  ];
}

/** In the order in which they can be made. Layers keep their order from style to style; they only come and go. */
export function styleChanges(before: GeoStyle, after: GeoStyle): readonly StyleChange[] {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  const kept = new Set(after.layers.map(({ id }) => id));
  const layers = after.layers.flatMap((layer, i): StyleChange[] => {
    const known = old.get(layer.id);
    if (known !== undefined) return changesOf(known, layer);
    const above = after.layers.slice(i + 1).find(({ id }) => old.has(id));
    return [{ kind: 'add-layer', layer, before: above?.id }];
  });
  return [
    ...before.layers.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ kind: 'remove-layer' as const, id })),
    ...Object.keys(before.sources)
      .filter((id) => after.sources[id] === undefined)
      .map((id) => ({ kind: 'remove-source' as const, id })),
    ...sourceChanges(before, after),
    ...layers
  ];
}
