import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError, type Engine, type EngineFailure } from '#lib/domain/engine.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer, Question } from '#lib/domain/question.ts';
import { dragRest, ExplorerState, type ScaleSide } from '#lib/state/explorer.svelte.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { makeRows, makeZone } from '../../fixtures/explorer-rows.ts';

const rows = makeRows({
  zones: [
    makeZone({ zone_id: 'bim-son', area_ha: 566 }),
    makeZone({ zone_id: 'le-mon', area_ha: 87, status: 'planned' }),
    makeZone({ zone_id: 'bai-bui', kind: 'industrial-cluster', status: 'planned' })
  ]
});

/** An engine that answers when the test says so. */
class SlowEngine implements Engine {
  readonly asked: {
    answer(change?: (answers: readonly Answer[]) => readonly Answer[]): void;
    fail(error: Error): void;
  }[] = [];

  answer(questions: readonly Question[]): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({
        answer: (change = (answers) => answers) =>
          resolve(change(questions.map((question) => evaluate(question, rows)))),
        fail: reject
      });
    });
  }

  load = (): Promise<void> => Promise.resolve();
  ask = (): Promise<readonly []> => Promise.resolve([]);
  close = (): Promise<void> => Promise.resolve();
}

function open(view: Partial<ExplorerView> = {}, later?: (work: () => void) => void) {
  const written: [Partial<ExplorerView>, string][] = [];
  const failures: EngineFailure[] = [];
  const engine = new SlowEngine();
  const explorer = new ExplorerState({
    rows,
    view: { ...defaultView, ...view },
    find: ({ q }) => ({
      q: q === '' ? null : rows.explorer_zones.map((zone) => zone.zone_id).filter((id) => id.includes(q)),
      near: null
    }),
    write: ({ kind, status, area, zone }, how) => written.push([{ kind, status, area, zone }, how]),
    ...(later && { later })
  });
  return {
    explorer,
    engine,
    written,
    failures,
    connect: () => explorer.connect(engine, (failure) => failures.push(failure)),
    shown: () => explorer.answers.zones.map(({ keys }) => keys[0])
  };
}

/** Lets everything that waits only for promises go on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the explorer before the engine is ready', () => {
  it('has its answers at once, for the view it opens with', () => {
    const { explorer, shown } = open({ status: ['planned'] });
    expect(shown()).toEqual(['bai-bui', 'le-mon']);
    expect(explorer.answeredBy).toBe('evaluator');
  });

  it('answers a choice before the call returns, and writes it as a step', () => {
    const { explorer, shown, written } = open();
    explorer.choose({ kind: ['industrial-cluster'] });
    expect(shown()).toEqual(['bai-bui']);
    expect(explorer.answered).toBe(explorer.view);
    expect(written).toEqual([[expect.objectContaining({ kind: ['industrial-cluster'] }), 'push']]);
  });

  it('finds zones by the search it was given', () => {
    const { explorer, shown } = open();
    explorer.choose({ q: 'le' });
    expect(shown()).toEqual(['le-mon']);
    explorer.choose({ q: '  ' });
    expect(shown()).toHaveLength(3);
  });

  it('writes a default in place, and nothing when the address changed by itself', () => {
    const { explorer, shown, written } = open();
    explorer.settle({ zone: 'bim-son' });
    explorer.arrive({ ...defaultView, status: ['planned'] });
    expect(shown()).toEqual(['bai-bui', 'le-mon']);
    expect(explorer.view.zone).toBeNull();
    expect(written.map(([, how]) => how)).toEqual(['replace']);
  });

  it('names the filter to loosen when nothing is left, and takes all filters back at once', () => {
    const { explorer, shown } = open({ zone: 'bim-son' });
    explorer.choose({ kind: ['industrial-cluster'], area: { from: 500, to: null } });
    expect(shown()).toEqual([]);
    expect(explorer.loosenings).toEqual([
      { filter: 'kind', zones: 1 },
      { filter: 'area', zones: 1 }
    ]);
    explorer.reset();
    expect(shown()).toHaveLength(3);
    expect(explorer.loosenings).toEqual([]);
    expect(explorer.view.zone).toBe('bim-son');
  });
});

describe('the explorer with the engine', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('answers a drag at once but writes it only when it rests', () => {
    const { explorer, shown, written } = open();
    explorer.drag({ area: { from: 50, to: null } });
    explorer.drag({ area: { from: 100, to: null } });
    expect(shown()).toEqual(['bim-son']);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(dragRest);
    expect(written).toEqual([[expect.objectContaining({ area: { from: 100, to: null } }), 'replace']]);
  });

  it('is not thrown back by its own addresses when they arrive late', () => {
    const { explorer, shown } = open();
    explorer.choose({ status: ['planned'] });
    const first = explorer.view;
    explorer.choose({ kind: ['industrial-park'] });
    const second = explorer.view;
    explorer.drag({ area: { from: 80, to: null } });
    explorer.arrive(first);
    explorer.arrive(second);
    expect(shown()).toEqual(['le-mon']);
    expect(explorer.view.area).toEqual({ from: 80, to: null });
    vi.advanceTimersByTime(dragRest);
    const third = explorer.view;
    explorer.arrive(third);
    explorer.arrive(first);
    expect(explorer.view, 'Back to an earlier step').toBe(first);
    explorer.arrive(third);
    expect(explorer.view, 'and forward again').toBe(third);
  });

  it('forgets an address that never arrived once a later one has', () => {
    const { explorer } = open();
    explorer.choose({ status: ['planned'] });
    const abandoned = explorer.view;
    explorer.choose({ kind: ['industrial-park'] });
    explorer.arrive(explorer.view);
    explorer.arrive(abandoned);
    expect(explorer.view).toBe(abandoned);
  });

  it('lets a choice overtake a drag that has not been written', () => {
    const { explorer, written } = open();
    explorer.drag({ area: { from: 50, to: null } });
    explorer.choose({ status: ['planned'] });
    vi.advanceTimersByTime(dragRest * 2);
    expect(written).toEqual([[expect.objectContaining({ area: { from: 50, to: null }, status: ['planned'] }), 'push']]);
  });

  it('asks the engine as soon as it is there', async () => {
    const { explorer, engine, connect } = open();
    connect();
    engine.asked[0]?.answer();
    await settled();
    expect(explorer.answeredBy).toBe('engine');
  });

  it('answers from the rows in the page at once, and asks the engine only the newest of the choices that waited', async () => {
    const { explorer, engine, connect, shown } = open();
    connect();
    engine.asked[0]?.answer();
    await settled();
    explorer.choose({ status: ['planned'] });
    explorer.choose({ kind: ['industrial-cluster'] });
    explorer.choose({ kind: ['industrial-park'] });
    expect(shown()).toEqual(['le-mon']);
    expect(explorer.answeredBy).toBe('evaluator');
    expect(engine.asked).toHaveLength(2);
    engine.asked[1]?.answer();
    await settled();
    expect(explorer.answeredBy, 'a late answer confirms nothing').toBe('evaluator');
    expect(engine.asked).toHaveLength(3);
    engine.asked[2]?.answer();
    await settled();
    expect(shown()).toEqual(['le-mon']);
    expect(explorer.answeredBy).toBe('engine');
  });

  it('asks the engine only when the answer is on the screen, and then for the newest choice', async () => {
    const waiting: (() => void)[] = [];
    const { explorer, engine, connect, shown } = open({}, (work) => waiting.push(work));
    connect();
    explorer.choose({ status: ['planned'] });
    explorer.choose({ kind: ['industrial-park'] });
    expect(shown()).toEqual(['le-mon']);
    expect(engine.asked).toHaveLength(0);
    for (const work of waiting) work();
    await settled();
    expect(engine.asked).toHaveLength(1);
    engine.asked[0]?.answer();
    await settled();
    expect(engine.asked).toHaveLength(1);
    expect(explorer.answeredBy).toBe('engine');
  });

  it('does not draw again what the engine confirms', async () => {
    const { explorer, engine, connect } = open();
    connect();
    const { answers } = explorer;
    engine.asked[0]?.answer();
    await settled();
    expect(explorer.answers).toBe(answers);
    expect(explorer.answeredBy).toBe('engine');
  });

  it('shows what the engine says where it says otherwise, and drops it when it comes late', async () => {
    const { explorer, engine, connect, shown } = open();
    connect();
    engine.asked[0]?.answer((answers) => answers.map(() => []));
    explorer.choose({ status: ['planned'] });
    await settled();
    expect(shown(), 'the late answer was empty').toEqual(['bai-bui', 'le-mon']);
    engine.asked[1]?.answer((answers) => answers.map(() => []));
    await settled();
    expect(shown()).toEqual([]);
    expect(explorer.answeredBy).toBe('engine');
  });

  it('does not ask again when only the camera, the order or the selected zone changes', () => {
    const { explorer, engine, connect } = open();
    connect();
    explorer.choose({ zone: 'bim-son', sort: 'name' });
    explorer.drag({ map: { zoom: 9, lat: 20, lon: 105 } });
    expect(engine.asked).toHaveLength(1);
  });

  it('goes on with the evaluator when the engine fails, and says why once', async () => {
    const { explorer, engine, connect, shown, failures } = open();
    connect();
    explorer.choose({ status: ['planned'] });
    engine.asked[0]?.fail(new EngineError({ kind: 'engine-failed', file: null, detail: 'out of memory' }));
    await settled();
    expect(shown()).toEqual(['bai-bui', 'le-mon']);
    expect(explorer.answeredBy).toBe('evaluator');
    expect(failures).toEqual([{ kind: 'engine-failed', file: null, detail: 'out of memory' }]);
    explorer.choose({ status: ['operating'] });
    expect(shown()).toEqual(['bim-son']);
    expect(engine.asked).toHaveLength(1);
  });

  it('forgets the engine and what waits for it when the page is left', async () => {
    const { explorer, engine, connect, written, shown } = open();
    connect();
    explorer.drag({ area: { from: 500, to: null } });
    explorer.leave();
    engine.asked[0]?.answer();
    await settled();
    vi.advanceTimersByTime(dragRest * 2);
    expect(written).toEqual([]);
    expect(explorer.answeredBy).toBe('evaluator');
    expect(shown()).toEqual(['bim-son']);
  });
});

describe('a large package, whose sums arrive after the page', () => {
  function openLarge() {
    let arrived = false;
    const scale: ScaleSide = {
      questions: explorerQuestions,
      evaluate: (questions) => (arrived ? evaluateAll(questions, rows) : null),
      loosenings: () => []
    };
    const engine = new SlowEngine();
    const explorer = new ExplorerState({
      rows,
      scale,
      view: defaultView,
      find: () => ({ q: null, near: null }),
      write: () => undefined
    });
    const arrive = (): void => {
      arrived = true;
      explorer.connect(engine, () => undefined, true);
    };
    return { explorer, engine, arrive };
  }

  it('draws the view that is answered until they are there, then the one that was chosen', () => {
    const { explorer, arrive } = openLarge();
    explorer.choose({ kind: ['industrial-cluster'] });
    expect(explorer.answerable).toBe(defaultView);
    expect(explorer.view.kind).toEqual(['industrial-cluster']);
    arrive();
    expect(explorer.answers.zones.map(({ keys }) => keys[0])).toEqual(['bai-bui']);
    expect(explorer.answerable).toBe(explorer.view);
  });

  it('asks nothing where nothing was chosen: the page knows its own answers', () => {
    const { explorer, engine, arrive } = openLarge();
    arrive();
    expect(engine.asked).toEqual([]);
    expect(explorer.answered).toBe(defaultView);
  });
});
