import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchableLayers } from '../../../../src/lib/domain/map-scene.ts';
import { atlasStyle, type AtlasStyle } from '../../../../src/lib/map/maplibre/style/atlas-style.ts';
import { styleChanges, type GeoStyle, type StyleChange } from '../../../../src/lib/map/maplibre/style/style-changes.ts';
import { makeStyleView, makeTokens, noShapes } from './marks.ts';

type Layer = GeoStyle['layers'][number];

function withProperty(layer: Layer, change: Extract<StyleChange, { name: string }>): Layer {
  const part = change.kind === 'set-paint' ? 'paint' : 'layout';
  const properties = { ...layer[part], [change.name]: change.value };
  return { ...layer, [part]: properties } as Layer;
}

/** What a map does with one change. */
function applied({ sources, layers }: GeoStyle, change: StyleChange): GeoStyle {
  switch (change.kind) {
    case 'remove-layer':
      return { sources, layers: layers.filter(({ id }) => id !== change.id) };
    case 'remove-source': {
      if (layers.some((layer) => 'source' in layer && layer.source === change.id)) throw new Error('source in use');
      return { sources: Object.fromEntries(Object.entries(sources).filter(([id]) => id !== change.id)), layers };
    }
    case 'add-source':
      return { sources: { ...sources, [change.id]: change.source }, layers };
    case 'set-data': {
      const source = sources[change.id];
      if (source === undefined) throw new Error(`no source ${change.id}`);
      return { sources: { ...sources, [change.id]: { ...source, data: change.data } }, layers };
    }
    case 'add-layer': {
      const at = layers.findIndex(({ id }) => id === change.before);
      if (change.before !== undefined && at === -1) throw new Error(`no layer ${change.before}`);
      return { sources, layers: layers.toSpliced(at === -1 ? layers.length : at, 0, change.layer) };
    }
    case 'set-filter':
      return {
        sources,
        layers: layers.map((layer) => (layer.id === change.id ? ({ ...layer, filter: change.filter } as Layer) : layer))
      };
    default:
      return { sources, layers: layers.map((layer) => (layer.id === change.id ? withProperty(layer, change) : layer)) };
  }
}

const views = fc
  .record({
    hidden: fc.subarray([...switchableLayers]),
    units: fc.constantFrom('since-2025-07' as const, 'before-2025-07' as const),
    unitProvinces: fc.subarray(['thanh-hoa' as const, 'lao-cai' as const]),
    selected: fc.constantFrom(null, 'lc-kcn-tang-loong'),
    sea: fc.constantFrom('#d6e5eb', '#17262d')
  })
  .map(({ hidden, sea, ...view }): AtlasStyle => {
    return makeStyleView({ ...view, hidden: new Set(hidden), tokens: makeTokens({ '--sea': sea }) });
  });

describe('from one style to the next', () => {
  it('leads from any view to any other', () => {
    fc.assert(
      fc.property(views, views, (from, to) => {
        const [before, after] = [atlasStyle(from), atlasStyle(to)];
        const reached = styleChanges(before, after).reduce(applied, before);
        expect(reached.layers).toEqual(after.layers);
        expect(reached.sources).toEqual(after.sources);
      })
    );
  });

  it('changes nothing where nothing differs, however large the data', () => {
    expect(styleChanges(atlasStyle(makeStyleView()), atlasStyle(makeStyleView()))).toEqual([]);
  });

  it('sends data anew only where they are other data', () => {
    const view = makeStyleView();
    const zones = { ...noShapes };
    const after = atlasStyle({ ...view, shapes: { ...view.shapes, zones } });
    expect(styleChanges(atlasStyle(view), after)).toEqual([{ kind: 'set-data', id: 'zones', data: zones }]);
  });
});
