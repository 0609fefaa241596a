import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '#lib/domain/engine.ts';
import { fetchParquet } from '#lib/database/parquet-file.ts';

const answerWith = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', answer);
};
const failureOf = async (): Promise<unknown> => {
  const thrown: unknown = await fetchParquet('/data/funds.parquet', 'funds.parquet').catch((error: unknown) => error);
  return thrown instanceof EngineError ? thrown.failure : thrown;
};

describe('a Parquet file on its way to the engine', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('arrives whole', async () => {
    answerWith(() => Promise.resolve(new Response('PAR1 rows and footer PAR1')));
    expect((await fetchParquet('/data/funds.parquet', 'funds.parquet')).length).toBe(25);
  });

  it('is missing when the server does not have it', async () => {
    answerWith(() => Promise.resolve(new Response('not here', { status: 404 })));
    expect(await failureOf()).toEqual({ kind: 'file-missing', file: 'funds.parquet', detail: 'HTTP 404' });
  });

  it('is missing when the connection breaks', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf()).toMatchObject({ kind: 'file-missing', detail: 'TypeError: Failed to fetch' });
  });

  it.each(['PAR1 cut off', 'PAR1', '<!doctype html><title>Login</title>', ''])(
    'is damaged when it is %j',
    async (body) => {
      answerWith(() => Promise.resolve(new Response(body)));
      expect(await failureOf()).toMatchObject({ kind: 'file-damaged', file: 'funds.parquet' });
    }
  );
});
