import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from '#lib/view-models/explorer/scale/column-builder.ts';
import { rowClasses } from '#lib/view-models/explorer/scale/row-classes.ts';
import { makeInvestment } from '../../../../fixtures/explorer-rows.ts';

function tableOf(rows: readonly ReturnType<typeof makeInvestment>[], ...columns: readonly string[]) {
  const builder = new ColumnBuilder('explorer_investments', columns);
  builder.add(rows);
  return builder.build();
}

describe('classes of rows', () => {
  it('put rows together that have the same values and the same numbers known', () => {
    const rows = [
      { capital_usd_m: 1, counts_in_total: true },
      { capital_usd_m: 7, counts_in_total: true },
      { capital_usd_m: null, counts_in_total: true },
      { capital_usd_m: 1, counts_in_total: false }
    ].map((row, place) => makeInvestment({ ...row, investment_id: String(place) }));
    const { codes, count } = rowClasses(tableOf(rows, 'capital_usd_m', 'counts_in_total'));
    expect(count).toBe(3);
    expect(codes[0]).toBe(codes[1]);
    expect(new Set(codes).size).toBe(3);
  });

  it('leave out a column of many values, which filters on its own', () => {
    const rows = Array.from({ length: 20 }, (_, place) =>
      makeInvestment({ investment_id: String(place), sector_id: `sector-${place}` })
    );
    const classes = rowClasses(tableOf(rows, 'sector_id', 'counts_in_total'));
    expect([...classes.columns.keys()]).toEqual(['counts_in_total']);
  });
});
