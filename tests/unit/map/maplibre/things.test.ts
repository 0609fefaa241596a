import { describe, expect, it } from 'vitest';
import { splitBorders } from '../../../../src/lib/map/maplibre/borders.ts';
import { freeTowns } from '../../../../src/lib/map/maplibre/free-towns.ts';
import { infrastructureThing, townThing, zoneThing } from '../../../../src/lib/map/maplibre/map-things.ts';
import { layOutNames, namePlaces, type NameScene } from '../../../../src/lib/map/maplibre/names.ts';
import { aim, pick, type Target } from '../../../../src/lib/map/maplibre/pick.ts';
import { scaleBarLength } from '../../../../src/lib/map/maplibre/scale.ts';
import { standOffsets } from '../../../../src/lib/map/maplibre/stand.ts';
import { viewProjection, type RestingView } from '../../../../src/lib/map/maplibre/view-projection.ts';
import { makeInfrastructure, makeZone } from './marks.ts';

const town = { id: 'town/1', name: 'Sầm Sơn', lat: 19.8, lon: 105.8, seat: false };

describe('where symbols stand', () => {
  it('moves a gate beside the zone on the same point, and not the zone', () => {
    const offsets = standOffsets([zoneThing(makeZone(), false, 1), infrastructureThing(makeInfrastructure(), 1)], 9);
    const [zone, gate] = [offsets.get('th-kcn-le-mon'), offsets.get('gate-na-meo')];
    expect(zone).toEqual({ x: 0, y: 0 });
    expect(Math.hypot(gate?.x ?? 0, gate?.y ?? 0)).toBeGreaterThan(8);
  });

  it('keeps a zone inside its halo, however crowded', () => {
    const zones = Array.from({ length: 6 }, (_, i) =>
      makeZone({ id: `z-${String(i)}`, precision: 'commune', haloKm: 1 })
    );
    const offsets = standOffsets(
      zones.map((zone) => zoneThing(zone, false, 1)),
      8
    );
    for (const { x, y } of offsets.values()) expect(Math.hypot(x, y)).toBeLessThanOrEqual(1000 / 287 + 1);
  });

  it('leaves out a town under a symbol, but never the seat of a province', () => {
    const zone = zoneThing(makeZone(), false, 1);
    const seat = townThing({ ...town, id: 'town/2', seat: true }, 1);
    const free = freeTowns([townThing(town, 1), seat], [zone], new Map(), 9);
    expect(free).toEqual([seat]);
  });

  it('leaves out a town whose name a zone nearby has', () => {
    const zone = zoneThing(makeZone({ shortName: 'Sầm Sơn', lon: 105.7 }), false, 1);
    expect(freeTowns([townThing(town, 1)], [zone], new Map(), 9)).toEqual([]);
  });
});

describe('names', () => {
  const view: RestingView = { lon: 105.8, lat: 19.8, zoom: 9, width: 400, height: 300 };
  const scene = (change: Partial<NameScene> = {}): NameScene => ({
    view,
    project: viewProjection(view),
    things: [zoneThing(makeZone(), false, 1)],
    offsets: new Map(),
    regions: [{ id: 'vinh', kind: 'water', name: { vi: 'Vịnh Bắc Bộ', en: 'Gulf of Tonkin' }, lat: 19.7, lon: 105.8 }],
    lang: 'vi',
    obstacles: [],
    places: namePlaces(view, viewProjection(view), []),
    factor: 1,
    wanted: true,
    ...change
  });

  it('stand beside their symbol, to the right', () => {
    const { names, hiddenZones } = layOutNames(scene());
    expect(names[0]?.label.lines).toEqual(['Lễ Môn']);
    expect(names[0]?.label.x).toBeGreaterThan(200);
    expect(hiddenZones).toBe(0);
  });

  it('are counted when a control leaves them no room', () => {
    const everywhere = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    const layout = layOutNames(scene({ obstacles: everywhere }));
    expect(layout.names).toEqual([]);
    expect(layout.regions).toEqual([]);
    expect(layout.hiddenZones).toBe(1);
  });

  it('are not missed for zones outside the view', () => {
    expect(layOutNames(scene({ things: [zoneThing(makeZone({ lon: 104 }), false, 1)] })).hiddenZones).toBe(0);
  });

  it('switched off leave water and neighbours named', () => {
    const layout = layOutNames(scene({ wanted: false }));
    expect(layout.names).toEqual([]);
    expect(layout.regions.map(({ text }) => text)).toEqual(['Vịnh Bắc Bộ']);
  });
});

describe('what the pointer hits', () => {
  const target = (id: string, x: number, name: Target['name'] = null): Target => ({
    id,
    x,
    y: 50,
    halfX: 8,
    halfY: 8,
    name
  });

  it('is the nearest of overlapping symbols', () => {
    expect(pick([target('a', 50), target('b', 58)], { x: 55, y: 50 }, 3)).toBe('b');
  });

  it('is the symbol before the name, and the name where there is no symbol', () => {
    const name = { left: 60, top: 40, right: 120, bottom: 60 };
    const targets = [target('a', 50, name), target('b', 100)];
    expect(pick(targets, { x: 100, y: 50 }, 3)).toBe('b');
    expect(pick(targets, { x: 75, y: 50 }, 3)).toBe('a');
    expect(pick(targets, { x: 75, y: 90 }, 3)).toBeNull();
  });

  it('for the cross hairs is the nearest within their reach', () => {
    const targets = [target('a', 50), target('b', 80)];
    expect(aim(targets, { x: 70, y: 50 }, 44)).toBe('b');
    expect(aim(targets, { x: 170, y: 50 }, 44)).toBeNull();
  });
});

describe('scale and borders', () => {
  it('takes the longest of 1, 2 and 5 that fits', () => {
    expect(scaleBarLength(300, 90)).toEqual({ metres: 20_000, px: 20_000 / 300 });
    expect(scaleBarLength(9, 90)).toEqual({ metres: 500, px: 500 / 9 });
  });

  it('tells the border with another country from the rest of the outline', () => {
    const outline = [
      [105, 19],
      [105.02, 19],
      [105.5, 19],
      [106, 19]
    ];
    const country = [
      [104, 19.005],
      [105.03, 19.005]
    ];
    const { features } = splitBorders([outline], [country]);
    expect(features.map(({ properties }) => properties?.['national'] === true)).toEqual([true, false]);
    expect(features.map(({ geometry }) => geometry.coordinates.length)).toEqual([3, 2]);
  });
});
