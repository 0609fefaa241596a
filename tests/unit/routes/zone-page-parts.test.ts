import { describe, expect, it } from 'vitest';
import JsonLd from '#lib/components/JsonLd.svelte';
import { render } from 'svelte/server';
import type { CapitalReport, ZoneInvestment } from '#lib/view-models/zone-page.ts';
import { addendsOf, capitalBars, withoutBar } from '../../../src/routes/[lang=lang]/zones/[zone]/capital-bars.ts';
import { formerDistricts } from '../../../src/routes/[lang=lang]/zones/[zone]/former-places.ts';
import { makeFigure } from '../components/draw.ts';

const makeReport = (usd: number | null, vnd: number | null, measure: CapitalReport['measure']): CapitalReport => ({
  id: `report-${usd}-${vnd}`,
  role: 'main',
  nameAsReported: 'Plant',
  usd: usd === null ? null : makeFigure({ ref: `investment_reports/u${usd}/capital_usd_m`, value: usd, unit: 'USD m' }),
  vnd:
    vnd === null ? null : makeFigure({ ref: `investment_reports/v${vnd}/capital_vnd_bn`, value: vnd, unit: 'VND bn' }),
  measure,
  source: { id: 'paper', title: 'Paper', publisher: null, kind: 'news', publishedOn: null },
  locator: null,
  asOf: null
});
const makeInvestment = (id: string, change: Partial<ZoneInvestment>): ZoneInvestment => ({
  id,
  name: id,
  kind: 'project',
  status: 'operating',
  year: null,
  sectorId: 'energy',
  sector: 'Energy',
  countries: [],
  investor: null,
  main: null,
  others: [],
  ...change
});

const investments = [
  makeInvestment('steel', { main: makeReport(267, null, 'total-investment') }),
  makeInvestment('refinery', { main: makeReport(9000, null, 'total-investment') }),
  makeInvestment('lng', { main: makeReport(2100, 55000, 'planned') }),
  makeInvestment('named-only', {}),
  makeInvestment('both-lines', { kind: 'group', main: makeReport(1200, null, 'total-investment') })
];

describe('capital of the investments in a zone', () => {
  it('keeps dollars and dong on scales of their own, the largest first', () => {
    const [usd, vnd] = capitalBars(investments);
    expect(usd?.bars.map(({ investment, share }) => [investment.id, share])).toEqual([
      ['refinery', 1],
      ['lng', 2100 / 9000],
      ['steel', 267 / 9000]
    ]);
    expect(vnd?.bars.map(({ investment, planned }) => [investment.id, planned])).toEqual([['lng', true]]);
  });

  it('adds neither planned capital nor the total of a group', () => {
    const added = addendsOf(investments, { measure: 'total-investment', unit: 'USD m' });
    expect(added.map(({ investment }) => investment.id)).toEqual(['refinery', 'steel']);
  });

  it('names the investments without a bar', () =>
    expect(withoutBar(investments).map(({ id }) => id)).toEqual(['named-only', 'both-lines']));
});

it('writes former districts as cities, towns and districts in both languages', () => {
  expect(formerDistricts('TP Lào Cai; Bảo Thắng', 'vi')).toEqual(['thành phố Lào Cai', 'huyện Bảo Thắng']);
  expect(formerDistricts('Thị xã Nghi Sơn', 'en')).toEqual(['Nghi Sơn Town']);
});

it('never lets a name end the data block early', async () => {
  const { head } = await render(JsonLd, { props: { data: { name: '</script><script>alert(1)</script>' } } });
  expect(head.match(/<script/g)).toHaveLength(1);
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});
