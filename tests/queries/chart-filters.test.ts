import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueSource } from '#lib/catalogue/index.ts';
import { choiceParameters, readChoices } from '#lib/chart-filters/filter-field.ts';
import { type ChartFilter, chartFilters } from '#lib/chart-filters/index.ts';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { Run } from '#lib/domain/sql.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { LaterAnswers } from '#lib/queries/later-answers.ts';
import { createViews, views } from '#lib/queries/views.ts';

const setting = { m: vi, format: createFormat('vi'), releasedOn: '2026-11-22' };
const none = new URLSearchParams();
let database: NodeDatabase;
/** Every statement is asked once: the charts share most of them. */
const answered = new Map<string, ReturnType<Run>>();
const run: Run = (sql, parameters = []) => {
  const key = JSON.stringify([sql, parameters]);
  const rows = answered.get(key) ?? database.run(sql, parameters);
  answered.set(key, rows);
  return rows;
};

beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
});
afterAll(() => database.close());

const filterOf = (id: string): ChartFilter => {
  const found = chartFilters.get(id);
  if (found === undefined) throw new Error(`${id} has no filter`);
  return found;
};
const made = (id: string, query: string) => {
  const filter = filterOf(id);
  const params = new URLSearchParams(query);
  const fields = filter.fields(run, setting);
  return filter.make(run, setting, choiceParameters(readChoices(fields, params), params));
};

describe('a chart under the state of an address', () => {
  it.each([...chartFilters.keys()])('%s without a choice is the chart of the catalogue', (id) => {
    for (const each of [setting, { ...setting, m: en, format: createFormat('en') }])
      expect(filterOf(id).make(run, each, none)).toEqual({ chart: catalogueSource(id).make(run, each), count: null });
  });

  it.each([...chartFilters.keys()])(
    '%s shows only rows it has without a choice, under every choice that it offers',
    (id) => {
      const filter = filterOf(id);
      const whole = new Set(filter.make(run, setting, none).chart.evidence.map(({ key }) => key));
      const fields = filter.fields(run, setting);
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) {
        if (field.kind !== 'choice') continue;
        expect(field.options.length).toBeGreaterThan(0);
        const first = field.options[0]?.value ?? '';
        const { chart, count } = made(id, `${field.name}=${first}`);
        if (field.looks) continue;
        // A total of funds is taken apart where only a part of it is asked for.
        if (chart.area !== 'funds') expect(chart.evidence.filter(({ key }) => !whole.has(key))).toEqual([]);
        expect(count).not.toBeNull();
        expect(count?.shown).toBeLessThanOrEqual(count?.all ?? 0);
      }
    }
  );

  it('keeps the projects of a province, and says how many of how many', () => {
    const whole = made('investments-largest', '');
    const { chart, count } = made('investments-largest', 'province=thanh-hoa');
    expect(chart.evidence.length).toBeLessThan(whole.chart.evidence.length);
    expect(chart.evidence.length).toBeGreaterThan(0);
    expect(count).toMatchObject({ unit: 'projects' });
  });

  it('narrows a linked chart by its own dimension too', () => {
    const { chart, count } = made('zones-by-kind', 'kind=industrial-park~industrial-cluster');
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['industrial-park', 'industrial-cluster']);
    expect(count?.shown).toBe(chart.evidence.length);
  });

  it('finds zones near a place, and by name without accents', () => {
    const near = made('zone-area', 'near=seaport&within=20');
    expect(near.count?.shown).toBeGreaterThan(0);
    expect(near.count?.shown).toBeLessThan(near.count?.all ?? 0);
    expect(made('zone-area', 'q=nghi+son').count?.shown).toBeGreaterThan(0);
  });

  it('judges force on the day that is asked for', () => {
    const { chart } = made('policy-timeline', 'on=2021-01-01');
    expect(chart.drawing).toMatchObject({ kind: 'timeline', day: '2021-01-01' });
    expect(made('policies-by-year', 'on=2021-01-01&force=yes').count?.shown).toBeGreaterThan(0);
  });

  it('draws capital in the other currency without calling it a filter', () => {
    expect(made('investments-by-zone', 'currency=usd').count).toBeNull();
    expect(made('investments-by-zone', 'currency=usd').chart).not.toEqual(made('investments-by-zone', '').chart);
  });

  it('comes out the same where the engine answers later, each statement asked once', async () => {
    for (const id of ['investments-by-sector', 'funds-by-level', 'locality-support', 'policy-timeline']) {
      const asked: string[] = [];
      const later = new LaterAnswers(async (sql, parameters) => {
        asked.push(sql);
        await Promise.resolve();
        return database.run(sql, parameters);
      });
      const filter = filterOf(id);
      const choice = new URLSearchParams('province=thanh-hoa');
      expect(await later.of((answers) => filter.make(answers, setting, choice))).toEqual(
        filter.make(run, setting, choice)
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('loads every table that it asks, and those that its views rest on', () => {
    const namedIn = (sql: string, names: readonly string[]) =>
      names.filter((name) => new RegExp(`\\b${name}\\b`).test(sql));
    const viewNames = views.map(({ name }) => name);
    const base = readdirSync('static/data').flatMap((file) => (/^(.*)\.parquet$/.exec(file) ?? []).slice(1));
    const behind = (sql: string): readonly string[] => [
      ...namedIn(sql, base),
      ...namedIn(sql, viewNames).flatMap((name) => {
        const view = views.find((one) => one.name === name);
        return view === undefined || view.sql === sql ? [] : [...view.tables, ...behind(view.sql)];
      })
    ];
    for (const [id, filter] of chartFilters) {
      const needed = new Set<string>();
      const listening: Run = (sql, parameters) => {
        for (const table of behind(sql)) needed.add(table);
        return run(sql, parameters);
      };
      filter.make(listening, setting, new URLSearchParams('province=thanh-hoa&near=seaport'));
      expect({ id, missing: [...needed].filter((table) => !filter.tables.some((one) => one === table)) }).toEqual({
        id,
        missing: []
      });
    }
  });
});
