import { describe, expect, it } from 'vitest';
import type { FigureRow } from '#lib/view-models/compare/compare-row.ts';
import { numberSources } from '#lib/view-models/compare/compare-sources.ts';
import type { CompareZone } from '#lib/view-models/compare/compare-zone.ts';
import { makeComparison, numberGroups } from '#lib/view-models/compare/comparison.ts';
import type { ZoneSector } from '#lib/view-models/zone-page.ts';
import { makeCompareZone, makeFigure, makeSourceRef, makeThing, words } from './made-zones.ts';

const area = (value: number, change = {}) => makeThing('area-ha', [makeFigure({ value })], change);
const compare = (...zones: readonly CompareZone[]) => makeComparison(zones, words);
function rowOf(zones: readonly CompareZone[], id: string): FigureRow {
  const row = numberGroups(compare(...zones))
    .flatMap((group) => group.rows)
    .find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row is called ${id}`);
  return row;
}
const values = (row: FigureRow) =>
  row.cells.map((cell) => cell.map(({ figures }) => figures.map(({ value }) => value)));

describe('rows of numbers', () => {
  it('puts the same thing of each zone in one row, in the order of the columns', () => {
    const row = rowOf(
      [makeCompareZone('b', { things: [area(30)] }), makeCompareZone('a', { things: [area(90)] })],
      'area-ha'
    );
    expect(values(row)).toEqual([[[30]], [[90]]]);
    expect(row.difference).toEqual({ kind: 'different', highest: 1, lowest: 0 });
    expect(row.cells[0]?.[0]?.bar?.solid).toBeCloseTo(1 / 3);
  });

  it('leaves the cell empty where one zone publishes nothing, and compares the others', () => {
    const zones = [makeCompareZone('a'), makeCompareZone('b', { things: [area(30)] })];
    const row = rowOf(zones, 'area-ha');
    expect(row.cells[0]).toEqual([]);
    expect(row.difference).toEqual({ kind: 'open' });
    expect(rowOf([...zones, makeCompareZone('c', { things: [area(30)] })], 'area-ha').difference.kind).toBe('same');
  });

  it('folds what nobody publishes into the names of one sentence', () => {
    const { land } = compare(makeCompareZone('a', { things: [area(30)] }), makeCompareZone('b'));
    expect(land.missing).toContain('Leased');
    expect(land.missing).not.toContain('Name of area-ha');
  });

  it('names no extreme that readings which disagree leave open', () => {
    const disputed = makeThing('area-ha', [makeFigure({ value: 66 }), makeFigure({ value: 85 })]);
    const row = rowOf(
      [
        makeCompareZone('a', { things: [disputed] }),
        makeCompareZone('b', { things: [area(80)] }),
        makeCompareZone('c', { things: [area(20)] })
      ],
      'area-ha'
    );
    expect(values(row)[0]).toEqual([[66, 85]]);
    expect(row.difference).toEqual({ kind: 'different', highest: null, lowest: 2 });
  });

  it('calls nothing the largest while another zone may have as much under its ceiling', () => {
    const ceiling = makeThing('area-ha', [makeFigure({ value: 900, qualifier: 'up-to' })]);
    const row = rowOf(
      [
        makeCompareZone('a', { things: [ceiling] }),
        makeCompareZone('b', { things: [area(400)] }),
        makeCompareZone('c', { things: [area(20)] })
      ],
      'area-ha'
    );
    expect(row.difference).toEqual({ kind: 'different', highest: null, lowest: null });
  });

  it('does not call zones different where a floor may be as much', () => {
    const over = makeThing('area-ha', [makeFigure({ value: 50, qualifier: 'over' })]);
    const row = rowOf(
      [makeCompareZone('a', { things: [over] }), makeCompareZone('b', { things: [area(500)] })],
      'area-ha'
    );
    expect(row.difference).toEqual({ kind: 'same' });
  });

  it('shows what is there and what is planned, and puts the kind that zones share first', () => {
    const row = rowOf(
      [
        makeCompareZone('a', { things: [area(120, { measure: 'plan', key: 'p' }), area(100)] }),
        makeCompareZone('b', { things: [area(70, { measure: 'plan' })] })
      ],
      'area-ha'
    );
    expect(values(row)).toEqual([[[120], [100]], [[70]]]);
    expect(row.unlike).toBe(false);
    expect(row.difference.kind).toBe('different');
  });

  it('warns where nothing alike can be compared', () => {
    const row = rowOf(
      [
        makeCompareZone('a', { things: [area(100)] }),
        makeCompareZone('b', { things: [area(70, { measure: 'plan' })] })
      ],
      'area-ha'
    );
    expect(row.unlike).toBe(true);
    expect(row.difference).toEqual({ kind: 'open' });
  });

  it('leaves parts of a zone to its page where the row is about the whole', () => {
    const part = area(12, { scope: 'phase 1' });
    const { land } = compare(makeCompareZone('a', { things: [part] }), makeCompareZone('b'));
    expect(land.rows).toEqual([]);
    expect(land.missing).toContain('Name of area-ha');
  });

  it('names what one zone alone publishes instead of drawing a row of gaps', () => {
    const rare = makeThing('communes-count', [makeFigure({ unit: 'communes' })]);
    const { land } = compare(makeCompareZone('a'), makeCompareZone('b', { things: [rare] }));
    expect(land.lone).toEqual([{ label: 'Name of communes-count', column: 1 }]);
    const fee = makeThing('storage-fee', [makeFigure()], { heading: 'price' });
    expect(compare(makeCompareZone('a'), makeCompareZone('b', { things: [fee] })).cost.rows).toHaveLength(1);
  });
});

describe('capital', () => {
  it('keeps measures and currencies in rows of their own, each with the figures it adds', () => {
    const usd = makeFigure({ unit: 'USD m', value: 40 });
    const total = {
      measure: 'total-investment',
      unit: 'USD m',
      value: 40,
      qualifier: 'exact',
      floor: false,
      projects: 1,
      figures: [usd]
    } as const;
    const planned = { ...total, measure: 'planned', value: 7 } as const;
    const { capital } = compare(
      makeCompareZone('a', { totals: [total] }),
      makeCompareZone('b', { totals: [{ ...total, value: 80 }, planned] })
    );
    expect(capital.rows.map((row) => values(row))).toEqual([
      [[[40]], [[80]]],
      [[], [[7]]]
    ]);
    expect(capital.rows[0]?.cells[0]?.[0]?.figures[0]).toMatchObject({ kind: 'computed', rows: [usd.ref] });
    expect(capital.rows[1]?.cells[1]?.[0]?.bar?.hollow).toBe(true);
  });
});

describe('rows of words', () => {
  const sector = (id: string): ZoneSector => ({ id, name: id, sources: [makeSourceRef()] });
  const withSectors = (id: string, ...sectors: readonly string[]): CompareZone => {
    const zone = makeCompareZone(id);
    return { ...zone, header: { ...zone.header, sectors: sectors.map(sector) } };
  };

  it('marks what no other column has', () => {
    const { sectors } = compare(withSectors('a', 'steel', 'energy'), withSectors('b', 'energy'));
    expect(sectors.cells[0]?.map(({ id, onlyHere }) => [id, onlyHere])).toEqual([
      ['steel', true],
      ['energy', false]
    ]);
    expect(sectors.difference.kind).toBe('different');
  });

  it('calls the same words in another order the same, and says nothing beside an empty cell', () => {
    expect(compare(withSectors('a', 'x', 'y'), withSectors('b', 'y', 'x')).sectors.difference.kind).toBe('same');
    const beside = compare(withSectors('a', 'x'), withSectors('b')).sectors;
    expect(beside.difference.kind).toBe('open');
    expect(beside.cells[0]?.[0]?.onlyHere).toBe(false);
  });
});

describe('sources', () => {
  it('are numbered once each, in the order in which the page names them', () => {
    const thing = (sourceId: string) => makeThing('area-ha', [makeFigure({ sourceId })]);
    const zones = [
      makeCompareZone('a', { things: [thing('decision')] }),
      makeCompareZone('b', { things: [thing('decision')] })
    ];
    const sources = numberSources(compare(...zones), zones);
    expect(sources.list.map(({ id }) => id)).toEqual(['source-of-a', 'source-of-b', 'decision']);
    expect(sources.numberOf('decision')).toBe(3);
    expect(sources.numberOf('unheard-of')).toBeNull();
  });
});
