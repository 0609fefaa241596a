import { describe, expect, it } from 'vitest';
import { zoneRows } from '#lib/domain/row-limits.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { capitalTotals, listedInvestments } from '#lib/view-models/zone-investments.ts';
import type { SourceRef } from '#lib/view-models/reading.ts';
import type { ZoneInvestment } from '#lib/view-models/zone-page.ts';

const figure = (value: number, unit: 'USD m' | 'VND bn'): Figure => ({
  kind: 'published',
  ref: `investment_reports/r-${unit}-${value}`,
  value,
  valueMax: null,
  qualifier: 'exact',
  unit,
  decimals: null,
  asOf: '2024',
  sourceId: 's'
});
const source: SourceRef = { id: 's', title: 'S', publisher: null, publishedOn: null, kind: 'news' };

const project = (value: number, unit: 'USD m' | 'VND bn' = 'USD m'): ZoneInvestment => ({
  id: `${unit}-${value}`,
  name: `Project ${value}`,
  kind: 'project',
  status: 'operating',
  year: 2020,
  sectorId: 'metal',
  sector: 'Metal',
  countries: [],
  investor: null,
  main: {
    id: `r-${value}`,
    role: 'main',
    nameAsReported: 'P',
    usd: unit === 'USD m' ? figure(value, unit) : null,
    vnd: unit === 'VND bn' ? figure(value, unit) : null,
    measure: 'total-investment',
    source,
    locator: null,
    asOf: '2024'
  },
  others: []
});
const inDollars = (count: number) => Array.from({ length: count }, (_, place) => project(count - place));

describe('the investments of a zone', () => {
  it('are all listed up to what its page holds', () => {
    const all = inDollars(zoneRows.held);
    expect(listedInvestments(all, zoneRows)).toEqual({ rows: all, all: zoneRows.held });
  });

  it('are listed by the largest in each currency where there are more, and counted whole', () => {
    const dong = Array.from({ length: 80 }, (_, place) => project(place + 1, 'VND bn'));
    const { rows, all } = listedInvestments([...inDollars(400), ...dong], zoneRows);
    expect(all).toBe(480);
    expect(rows).toHaveLength(zoneRows.listed);
    expect(rows[0]?.main?.usd?.value).toBe(400);
    const inDong = rows.flatMap(({ main }) => main?.vnd ?? []);
    expect(inDong.map(({ value }) => value)).toEqual(Array.from({ length: 50 }, (_, place) => 80 - place));
  });

  it('are all in the sum, which names the largest of very many', () => {
    const [total] = capitalTotals(inDollars(1_000).toReversed());
    expect(total?.value).toBe(500_500);
    expect(total?.projects).toBe(1_000);
    expect(total?.figures.map(({ value }) => value).slice(0, 3)).toEqual([1_000, 999, 998]);
    expect(total?.figures).toHaveLength(zoneRows.listed);
  });
});
