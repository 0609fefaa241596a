import { describe, expect, it } from 'vitest';
import type { FilterField } from '#lib/chart-filters/filter-field.ts';
import type { ChartFilter } from '#lib/chart-filters/index.ts';
import { EngineError, type Engine } from '#lib/domain/engine.ts';
import type { RawRow, SqlValue } from '#lib/domain/sql.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { LiveChart } from '#lib/state/live-chart.svelte.ts';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';

const setting = { m: vi, format: createFormat('vi'), releasedOn: '2026-11-22' };
const province: FilterField = {
  kind: 'choice',
  name: 'province',
  label: 'Tỉnh',
  several: false,
  options: [
    { value: 'thanh-hoa', text: 'Thanh Hóa' },
    { value: 'lao-cai', text: 'Lào Cai' }
  ]
};

/** An engine whose answers come when the test says so. */
class SlowEngine implements Engine {
  readonly asked: string[] = [];
  #waiting: (() => void)[] = [];
  closed = false;

  load = (): Promise<void> => Promise.resolve();
  answer = (): Promise<readonly []> => Promise.resolve([]);
  ask = (_sql: string, [place]: readonly SqlValue[] = []): Promise<readonly RawRow[]> =>
    new Promise((resolve) => {
      this.asked.push(String(place));
      this.#waiting.push(() => resolve([{ place: String(place) }]));
    });
  answerAll(): void {
    this.#waiting.splice(0).forEach((each) => each());
  }
  close = (): Promise<void> => {
    this.closed = true;
    return Promise.resolve();
  };
}

/** A chart whose name is what the engine answered. */
const chartNamed = (name: string): CatalogueChart => ({
  id: 'made',
  area: 'zones',
  name,
  question: '',
  title: [],
  subtitle: [],
  legend: [],
  note: [],
  asOf: null,
  table: { columns: [], rows: [] },
  evidence: [],
  drawing: { kind: 'zones-map' }
});
const filter: ChartFilter = {
  tables: ['zones'],
  fields: () => [province],
  make: (run, _setting, choices) => ({
    chart: chartNamed(String(run('SELECT place', [choices.get('province') ?? ''])[0]?.['place'])),
    count: null
  })
};

function open(engine: Engine | Error) {
  let opened = 0;
  const live = new LiveChart({
    fields: [province],
    loadSetting: () => Promise.resolve(setting),
    loadFilter: () => Promise.resolve(filter),
    openEngine: () => {
      opened += 1;
      return engine instanceof Error ? Promise.reject(engine) : Promise.resolve(engine);
    }
  });
  return { live, opened: () => opened };
}
const query = (text: string): URLSearchParams => new URLSearchParams(text);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a chart in a frame and its filter', () => {
  it('opens no engine while nothing is narrowed', async () => {
    const { live, opened } = open(new SlowEngine());
    await live.show(query('theme=dark'));
    expect([live.status, opened()]).toEqual(['whole', 0]);
  });

  it('says that it is not yet filtered until the answer is there', async () => {
    const engine = new SlowEngine();
    const { live } = open(engine);
    const shown = live.show(query('province=thanh-hoa'));
    await turn();
    expect([live.status, live.filtered]).toEqual(['waiting', null]);
    engine.answerAll();
    await shown;
    expect([live.status, live.filtered?.chart.name]).toEqual(['filtered', 'thanh-hoa']);
  });

  it('shows the last of two choices, whichever is answered first, and opens one engine for both', async () => {
    const engine = new SlowEngine();
    const { live, opened } = open(engine);
    const both = [live.show(query('province=thanh-hoa')), live.show(query('province=lao-cai'))];
    await turn();
    engine.answerAll();
    await Promise.all(both);
    expect([live.filtered?.chart.name, opened()]).toEqual(['lao-cai', 1]);
  });

  it('shows the whole chart again when the choice is taken back on its way', async () => {
    const engine = new SlowEngine();
    const { live } = open(engine);
    const shown = live.show(query('province=thanh-hoa'));
    await turn();
    await live.show(query(''));
    engine.answerAll();
    await shown;
    expect([live.status, live.filtered]).toEqual(['whole', null]);
  });

  it('says so where the engine cannot start, and tries again when asked to', async () => {
    const { live, opened } = open(new EngineError({ kind: 'no-webassembly', file: null, detail: '' }));
    await live.show(query('province=thanh-hoa'));
    expect([live.status, live.filtered]).toEqual(['failed', null]);
    await live.show(query('province=thanh-hoa'));
    expect(opened()).toBe(2);
  });

  it('names what it does not understand and is not narrowed by it', async () => {
    const { live, opened } = open(new SlowEngine());
    await live.show(query('province=atlantis'));
    expect(live.asked.refused.map(({ found }) => found)).toEqual(['atlantis']);
    expect([live.status, opened()]).toEqual(['whole', 0]);
  });

  it('ends the engine when the frame is left', async () => {
    const engine = new SlowEngine();
    const { live } = open(engine);
    const shown = live.show(query('province=lao-cai'));
    await turn();
    engine.answerAll();
    await shown;
    await live.stop();
    expect(engine.closed).toBe(true);
  });
});
