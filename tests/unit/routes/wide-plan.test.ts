import { describe, expect, it } from 'vitest';
import type { ZoneIndicator } from '#lib/sheets/indicator-headings.ts';
import type { WideSheet } from '#lib/sheets/wide-sheet.ts';
import { planOf, suggested, type WideSaid } from '../../../src/routes/[lang=lang]/data/check/wide-plan.ts';

const header = ['KCN', 'Diện tích (km²)', 'Giá thuê (USD/m²/năm)', 'Tính đến'];
const indicator = (id: string, unit: string): ZoneIndicator => ({ id, unit, names: { vi: id, en: id } });
const indicators = [indicator('area-ha', 'ha'), indicator('land-rent-usd-m2-term', 'USD/m2')];
const wide: WideSheet = {
  zoneColumn: 0,
  zones: 2,
  strangers: [],
  columns: [
    { column: 1, indicator: 'area-ha', doubt: null, storesShares: false, filled: 2 },
    { column: 2, indicator: null, doubt: 'land-rent-usd-m2-term', storesShares: false, filled: 2 }
  ],
  dateColumns: [],
  sums: 0
};
const whole: WideSaid = { ...suggested(wide), date: ' 31/12/2025 ', source: ' nso ', measure: 'actual' };
const plan = (change: Partial<WideSaid>, sheet = wide) => planOf(sheet, header, { ...whole, ...change }, indicators);

describe('what a wide sheet is to become', () => {
  it('begins with what the sheet says, and with nothing that only the reader knows', () => {
    expect(suggested(wide)).toMatchObject({ asOf: 'text', date: '', source: '', measure: '' });
    expect(suggested({ ...wide, dateColumns: [3] }).asOf).toBe(3);
    expect(suggested(wide).indicators).toEqual({ 1: 'area-ha', 2: '' });
  });

  it('is a plan once date, source and kind are said', () => {
    expect(plan({})).toEqual({
      zoneColumn: 0,
      columns: [{ column: 1, indicator: 'area-ha' }],
      asOf: { text: '31/12/2025' },
      source: 'nso',
      measure: 'actual',
      withStrangers: true
    });
    expect(plan({ asOf: 3 })).toMatchObject({ asOf: { column: 3 } });
    // What stands in a field that is not shown any more does not count.
    expect(plan({ asOf: 'none' })).toMatchObject({ asOf: { text: '' } });
  });

  it('else says the first thing that it lacks', () => {
    expect(plan({ date: '' })).toEqual({ kind: 'noDate' });
    expect(plan({ date: 'hôm qua' })).toEqual({ kind: 'noDate' });
    expect(plan({ date: '', asOf: 'none', source: ' ' })).toEqual({ kind: 'noSource' });
    expect(plan({ measure: '' })).toEqual({ kind: 'noMeasure' });
    expect(plan({ indicators: {} })).toEqual({ kind: 'noColumn' });
  });

  it('takes no column whose unit leads nowhere, and no indicator twice', () => {
    expect(plan({ indicators: { 2: 'land-rent-usd-m2-term' } })).toEqual({ kind: 'noColumn' });
    const [area] = wide.columns;
    const twice = { ...wide, columns: area === undefined ? [] : [area, { ...area, column: 3 }] };
    expect(plan({ indicators: { 1: 'area-ha', 3: 'area-ha' } }, twice)).toEqual({
      kind: 'twice',
      indicator: indicators[0]
    });
  });
});
