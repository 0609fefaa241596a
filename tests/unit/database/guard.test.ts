import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The globals of a worker, as far as its guard touches them. */
function standInWorker(answer: () => Response) {
  const reports: unknown[] = [];
  const asked: string[] = [];
  class Request {
    open(_method: string, address: string): void {
      asked.push(address);
    }
  }
  vi.stubGlobal('location', { href: 'https://atlas.example/app/worker.js' });
  vi.stubGlobal('postMessage', (message: unknown) => reports.push(message));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(answer());
  });
  return { reports, asked, Request };
}

const engineFile = '/app/duckdb-eh.wasm';
const guarded = async (): Promise<unknown> => import('#lib/database/worker/guard.ts');

describe('the guard of the engine’s worker', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('lets the engine be fetched from this site and from no other', async () => {
    const { asked, reports } = standInWorker(() => new Response('bytes'));
    await guarded();
    await expect(fetch('https://elsewhere.example/extension.wasm')).rejects.toThrow('another origin');
    const response = await fetch(engineFile);
    expect(await response.text()).toBe('bytes');
    expect(reports).toContainEqual({ atlas: 'bytes', loaded: 5 });
    expect(asked).toEqual([engineFile]);
  });

  it('lets nothing be fetched once the engine is there, from this site neither', async () => {
    const { asked } = standInWorker(() => new Response('bytes'));
    await guarded();
    await (await fetch(engineFile)).text();
    for (const address of ['/app/data/zones.parquet', 'https://atlas.example/', 'https://elsewhere.example/a.csv'])
      await expect(fetch(address)).rejects.toThrow('may not ask');
    expect(asked).toEqual([engineFile]);
  });

  it('lets no request of the older kind be opened at any time', async () => {
    const { asked, Request } = standInWorker(() => new Response('bytes'));
    await guarded();
    expect(() => new Request().open('GET', '/app/data/zones.parquet')).toThrow('may not ask the network');
    expect(asked).toEqual([]);
  });

  it('tells which file of the engine is missing', async () => {
    const { reports } = standInWorker(() => new Response('', { status: 404 }));
    await guarded();
    await fetch(engineFile);
    expect(reports).toEqual([{ atlas: 'failed', kind: 'file-missing', file: 'duckdb-eh.wasm', detail: 'HTTP 404' }]);
  });
});
