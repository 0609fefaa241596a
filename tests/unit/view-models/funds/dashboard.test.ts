import { describe, expect, it } from 'vitest';
import { fundsDashboard } from '#lib/view-models/funds/dashboard.ts';
import { everything } from '#lib/view-models/funds/filter-funds.ts';
import { makeFund, makePart, setting } from './made-funds.ts';

const beside = { districts: [], tasks: [] };
const rows = [
  makeFund('elsewhere', { place: 'da-nang' }),
  makeFund('total', { amount: 30, category: 'all-parts' }),
  makePart('roads', 'total', { amount: 30, category: 'roads' }),
  makeFund('again', { exclusion: 'second-report' })
];
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the page of funds', () => {
  it('has every row that is found either among those added or among the others', () => {
    const page = fundsDashboard(rows, everything, beside, setting);
    expect(ids(page.added)).toEqual(['total', 'elsewhere']);
    expect(ids(page.notAdded)).toEqual(['roads', 'again']);
    expect(page.found).toHaveLength(4);
  });

  it('lets parts stand for their total where their kind is asked for', () => {
    const page = fundsDashboard(rows, { ...everything, category: 'roads' }, beside, setting);
    expect(ids(page.added)).toEqual(['roads']);
    expect(page.charts.totals.table.rows.map(({ key }) => key)).toContain('total--total');
  });

  it('draws nothing of a choice without rows', () => {
    const page = fundsDashboard(rows, { ...everything, place: 'nowhere' }, beside, setting);
    const drawn = Object.values(page.charts).filter(({ table }) => table.rows.length > 0);
    expect(drawn).toEqual([]);
  });
});
