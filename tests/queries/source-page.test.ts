import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceFigures } from '#lib/domain/figure.ts';
import { ask } from '#lib/queries/query.ts';
import { askSourceFigures, askSourcePage } from '#lib/queries/source-page.ts';
import { sourcesWithCounts } from '#lib/queries/sources-table.ts';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { columnNames } from '#lib/view-models/column-names.ts';
import { makeSourcePage } from '#lib/view-models/make-source-page.ts';
import { makeSourceFigures } from '#lib/view-models/source-figures.ts';
import type { SourcePageView } from '#lib/view-models/source-page.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import {
  makeFund,
  makeIndicator,
  makeInvestment,
  makeObservation,
  makePolicy,
  makeReport,
  makeSource,
  makeSupport,
  makeZone
} from '../fixtures/made-rows.ts';

const tables: MadeTables = {
  sources: [makeSource({ source_id: 'a-source' }), makeSource({ source_id: 'another', kind: 'law' })],
  zones: [makeZone({ zone_id: 'a-zone', name_en: 'The zone', location_source_id: 'another' })],
  indicators: [makeIndicator()],
  observations: [
    makeObservation({ observation_id: 'of-2024', value: 66 }),
    makeObservation({ observation_id: 'of-2024-law', value: 85, source_id: 'another', locator: 'article 1' }),
    makeObservation({ observation_id: 'of-2006', value: 85, source_id: 'another', as_of: '2006' })
  ],
  investments: [makeInvestment({ investment_id: 'plant' }), makeInvestment({ investment_id: 'named-only' })],
  investment_reports: [
    makeReport({ report_id: 'main', investment_id: 'plant', capital_usd_m: 480, capital_vnd_bn: 12_000 }),
    makeReport({
      report_id: 'alternate',
      investment_id: 'plant',
      capital_usd_m: 470,
      role: 'alternate',
      source_id: 'another'
    }),
    makeReport({
      report_id: 'part',
      investment_id: 'plant',
      capital_usd_m: 100,
      role: 'part-of',
      source_id: 'another'
    }),
    makeReport({
      report_id: 'mention',
      investment_id: 'named-only',
      role: 'mention',
      capital_usd_m: null,
      measure: null,
      qualifier: null
    })
  ],
  funds: [makeFund({ fund_id: 'fund', amount_vnd_m: 43_500, projects_count: 12 })],
  supports: [
    makeSupport({
      support_id: 'rule',
      rate_pct: 50,
      amount_vnd_m: 500,
      amount_max_vnd_m: 1500,
      amount_per: 'ha',
      ceiling_vnd_m: 20_000,
      ceiling_per: 'cluster'
    }),
    makeSupport({ support_id: 'wordless', rate_pct: null, rule_en: 'Rent is waived.' })
  ],
  procedures: [
    {
      procedure_id: 'licence',
      province_id: 'thanh-hoa',
      name_vi: 'Cấp phép',
      name_en: 'Licence',
      statutory_days: 26,
      statutory_qualifier: 'exact',
      shortened_qualifier: 'exact',
      shortened_days: 13,
      day_kind: 'working',
      policy_id: null,
      source_id: 'a-source',
      locator: null
    }
  ],
  policies: [
    makePolicy({ policy_id: 'main-one' }),
    makePolicy({ policy_id: 'other-one', source_id: 'another', other_source_ids: ['a-source'] })
  ]
};

async function read(): Promise<{ page: SourcePageView; file: SourceFigures; counted: readonly [string, number][] }> {
  const database = await openMadeDatabase(tables);
  try {
    const page = askSourcePage(database.run, 'a-source');
    const figures = askSourceFigures(database.run, 'a-source');
    if (page === null || figures === null) throw new Error('a-source has no page');
    const counted = ask(database.run, sourcesWithCounts, undefined);
    return {
      page: makeSourcePage(page, 'en'),
      file: makeSourceFigures(figures),
      counted: counted.map((source) => [source.source_id, source.figures])
    };
  } finally {
    database.close();
  }
}

const everyFigure = [
  'observations/of-2024',
  'investment_reports/main/capital_usd_m',
  'investment_reports/main/capital_vnd_bn',
  'funds/fund/amount_vnd_m',
  'funds/fund/projects_count',
  'supports/rule/rate_pct',
  'supports/rule/amount_vnd_m',
  'supports/rule/ceiling_vnd_m',
  'procedures/licence/statutory_days',
  'procedures/licence/shortened_days'
];

describe('the page of a source', () => {
  it('shows every figure taken from it, and no other source’s', async () => {
    const { page, counted } = await read();
    const lines = page.sections.flatMap((section) => section.subjects.flatMap((subject) => subject.lines));
    const shown = lines.flatMap((line) => (line.figure === null ? [] : [line.figure.ref]));
    expect(shown.toSorted()).toEqual(everyFigure.toSorted());
    expect(page.figureCount).toBe(everyFigure.length);
    expect(counted).toContainEqual(['a-source', everyFigure.length]);
  });

  it('names an investment without capital and a rule without a number', async () => {
    const { page } = await read();
    const lines = page.sections.flatMap((section) => section.subjects.flatMap((subject) => subject.lines));
    expect(lines.filter((line) => line.figure === null).map((line) => line.label)).toEqual([
      'A plant',
      'Rent is waived.'
    ]);
  });

  it('says how many other readings there are and whether they disagree', async () => {
    const { page } = await read();
    const [zones] = page.sections;
    expect(zones?.subjects[0]?.subject).toEqual({ kind: 'zone', id: 'a-zone', name: 'The zone' });
    expect(zones?.subjects[0]?.lines).toMatchObject([{ others: 2, disputed: true }]);
  });

  it('lists the policies that cite it and what else rests on it', async () => {
    const { page } = await read();
    expect(page.policies.map((policy) => [policy.id, policy.use])).toEqual([
      ['main-one', 'main'],
      ['other-one', 'other']
    ]);
    expect(page.uses.zones.map((zone) => zone.id)).toEqual(['a-zone']);
    expect(page.uses.zoneLocations).toEqual([]);
  });
});

describe('the file of figures of a source', () => {
  it('has every figure of the page under its name', async () => {
    const { file } = await read();
    expect(Object.keys(file.figures).toSorted()).toEqual(everyFigure.toSorted());
    for (const [ref, provenance] of Object.entries(file.figures)) expect(provenance.figure.ref).toBe(ref);
  });

  it('gives the other readings, newest first, and tells a dispute from history', async () => {
    const { file } = await read();
    const others = file.figures['observations/of-2024']?.others ?? [];
    expect(others.map((other) => [other.figure.ref, other.disagrees, other.locator])).toEqual([
      ['observations/of-2024-law', true, 'article 1'],
      ['observations/of-2006', false, null]
    ]);
    expect(others[0]?.source).toMatchObject({ id: 'another', kind: 'law' });
  });

  it('compares a report with other reports of the whole investment, not with those of a part', async () => {
    const { file } = await read();
    const others = (column: string) => file.figures[`investment_reports/main/${column}`]?.others ?? [];
    expect(others('capital_usd_m').map((other) => [other.figure.value, other.disagrees])).toEqual([[470, true]]);
    expect(others('capital_vnd_bn')).toEqual([]);
  });

  it('keeps a range, its unit and what it is counted for', async () => {
    const { file } = await read();
    expect(file.figures['supports/rule/amount_vnd_m']).toMatchObject({
      figure: { value: 500, valueMax: 1500, unit: 'VND m', qualifier: 'exact' },
      base: { en: 'per hectare' }
    });
    expect(file.figures['supports/rule/ceiling_vnd_m']?.figure.qualifier).toBe('up-to');
  });

  it('says nothing of a source that does not exist', async () => {
    const database = await openMadeDatabase(tables);
    expect(askSourceFigures(database.run, 'nobody')).toBeNull();
    database.close();
  });
});

it('calls columns as the descriptor does', () => {
  const described = readDescriptor(readFileSync('data/datapackage.json', 'utf8')).tables;
  for (const [table, columns] of Object.entries(columnNames)) {
    const fields = described.find((one) => one.name === table)?.fields ?? [];
    for (const [column, name] of Object.entries(columns))
      expect(fields.find((field) => field.name === column)?.titles).toEqual(name);
  }
});
