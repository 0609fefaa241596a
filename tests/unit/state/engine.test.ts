import { describe, expect, it } from 'vitest';
import { EngineError, type Engine, type EngineProgress } from '#lib/domain/engine.ts';
import type { TableName } from '#lib/domain/rows.ts';
import { EngineState } from '#lib/state/engine.svelte.ts';

class FakeEngine implements Engine {
  readonly loaded: TableName[] = [];
  closed = false;
  loadFailure: Error | null = null;

  load = (tables: readonly TableName[]): Promise<void> => {
    if (this.loadFailure !== null) return Promise.reject(this.loadFailure);
    this.loaded.push(...tables);
    return Promise.resolve();
  };
  ask = (): Promise<readonly []> => Promise.resolve([]);
  answer = (): Promise<readonly []> => Promise.resolve([]);
  close = (): Promise<void> => {
    this.closed = true;
    return Promise.resolve();
  };
}

const missing = new EngineError({ kind: 'file-missing', file: 'zones.parquet', detail: 'HTTP 404' });

describe('the life of the engine on a page', () => {
  it('starts only when told to, tells its bytes, and is ready with its tables', async () => {
    const engine = new FakeEngine();
    const seen: string[] = [];
    let tell: (progress: EngineProgress) => void = () => undefined;
    const state = new EngineState(
      (onProgress) => {
        tell = onProgress;
        return Promise.resolve(engine);
      },
      ['zones', 'funds']
    );
    expect(state.status).toBe('idle');
    const started = state.start();
    seen.push(state.status);
    tell({ loaded: 5, total: 18 });
    expect(state.progress).toEqual({ loaded: 5, total: 18 });
    await started;
    expect([...seen, state.status]).toEqual(['starting', 'ready']);
    expect(engine.loaded).toEqual(['zones', 'funds']);
    expect(state.engine).toBe(engine);
  });

  it('starts once however often it is told to', async () => {
    let opened = 0;
    const state = new EngineState(() => {
      opened += 1;
      return Promise.resolve(new FakeEngine());
    }, []);
    await Promise.all([state.start(), state.start()]);
    await state.start();
    expect(opened).toBe(1);
  });

  it('says which file is missing, closes what had started, and can be tried again', async () => {
    const broken = new FakeEngine();
    broken.loadFailure = missing;
    const engines = [broken, new FakeEngine()];
    const state = new EngineState(() => Promise.resolve(engines.shift() ?? new FakeEngine()), ['zones']);
    await state.start();
    expect(state.status).toBe('failed');
    expect(state.failure).toEqual({ kind: 'file-missing', file: 'zones.parquet', detail: 'HTTP 404' });
    expect(broken.closed).toBe(true);
    await state.start();
    expect(state.status).toBe('ready');
    expect(state.failure).toBeNull();
  });

  it('keeps what an unknown error said', async () => {
    const state = new EngineState(() => Promise.reject(new RangeError('memory')), []);
    await state.start();
    expect(state.failure).toEqual({ kind: 'engine-failed', file: null, detail: 'memory' });
  });

  it('closes an engine that becomes ready after the page was left', async () => {
    const engine = new FakeEngine();
    let ready: (engine: Engine) => void = () => undefined;
    const state = new EngineState(() => new Promise((resolve) => (ready = resolve)), []);
    const started = state.start();
    await state.stop();
    ready(engine);
    await started;
    expect(engine.closed).toBe(true);
    expect(state.status).toBe('idle');
    expect(state.engine).toBeNull();
  });

  it('is failed when it breaks later, and lets go of the engine', async () => {
    const engine = new FakeEngine();
    const state = new EngineState(() => Promise.resolve(engine), []);
    await state.start();
    state.fail(missing.failure);
    expect([state.status, state.engine, engine.closed]).toEqual(['failed', null, true]);
  });
});
