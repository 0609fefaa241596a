import { describe, expect, it } from 'vitest';
import { dotGroups, movePath } from '#lib/charts/parts/dot-body.ts';
import type { PlacedDot } from '#lib/charts/parts/dot-layout.ts';
import type { Dot } from '#lib/view-models/charts/chart-model.ts';

const dot = (change: Partial<Dot>): Dot => ({
  key: 'a',
  name: 'Cụm A',
  figure: { kind: 'computed', query: 'test', value: 1, valueMax: null, qualifier: 'exact', unit: 'ha', decimals: null },
  value: 1,
  valueOther: null,
  readings: [],
  shape: 'industrial-park',
  fill: 'operating',
  old: false,
  bound: 'none',
  selected: false,
  chosen: true,
  choice: 'a',
  label: 'Cụm A',
  shortName: 'A',
  valueLabel: '1',
  asOf: '2024',
  ...change
});
const at = (x: number, y: number, change: Partial<Dot> = {}): PlacedDot => ({ dot: dot(change), x, y, otherX: null });

describe('moving a path', () => {
  it('moves corners, lines along one axis, arcs and what is written relative to the start', () => {
    expect(movePath('M-2,-2L2,-2H5V3Z', 10, 20)).toBe('M8,18L12,18H15V23Z');
    expect(movePath('M0,-3A3,3 0 0 0 0,3Z', 10, 20)).toBe('M10,17A3 3 0 0 0 10,23Z');
    expect(movePath('M-3,0a3,3 0 1 1 6,0a3,3 0 1 1 -6,0Z', 10, 20)).toBe('M7,20a3,3 0 1 1 6,0a3,3 0 1 1 -6,0Z');
  });
});

describe('dots that look alike', () => {
  it('are one path, whatever their number', () => {
    const groups = dotGroups([at(10, 5), at(20, 5), at(30, 5)], 3, () => false, 'stage');
    expect(groups).toHaveLength(1);
    expect(groups[0]?.d.match(/M/g)).toHaveLength(3);
    expect(groups[0]?.tone).toBe('industrial-park');
  });

  it('are apart by kind, status and whether a filter leaves them out; the chosen one lies on top', () => {
    const groups = dotGroups(
      [
        at(10, 5, { selected: true }),
        at(20, 5, { shape: 'economic-zone' }),
        at(30, 5, { fill: 'planned' }),
        at(40, 5, { chosen: false })
      ],
      3,
      ({ chosen }) => !chosen,
      'stage'
    );
    const tones = groups.map(({ tone }) => tone);
    expect(tones[0]).toBe('quiet');
    expect(tones.at(-1)).toBe('selected');
    expect(new Set(tones)).toEqual(new Set(['quiet', 'economic-zone', 'industrial-park', 'selected']));
    expect(groups.filter(({ kind }) => kind === 'ring')).toHaveLength(1);
  });

  it('show by a tick that the true value lies above or below', () => {
    const groups = dotGroups([at(10, 5, { bound: 'above' }), at(20, 5, { bound: 'below' })], 4, () => false, 'stage');
    expect(groups.find(({ kind }) => kind === 'bound')?.d).toBe('M14,5h3.6M16,5h-3.6');
  });
});
