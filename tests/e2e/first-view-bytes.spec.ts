import { brotliCompressSync } from 'node:zlib';
import { drawn, expect, mapLive, test } from './test.ts';

test.use({ webgl: true });

const budget = 650_000;

/** What only the engine needs is counted apart: its files, and the program that talks to it. */
const engineFile = /\.wasm$|\.parquet$|duckdb|\/(eh|mvp)-worker/;
const engineProgram = /DuckDB powered by WebAssembly/;

for (const language of ['vi', 'en']) {
  test(`the first view in ${language} stays within its budget of bytes, interactive map included`, async ({ page }) => {
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!engineFile.test(pathname))
        bodies.set(
          pathname,
          response.body().catch(() => Buffer.alloc(0))
        );
    });
    await page.goto(`${language}/`);
    await drawn(page);
    await mapLive(page);
    const files = await Promise.all([...bodies].map(async ([name, body]) => ({ name, body: await body })));
    const sizes = files
      .filter(({ body }) => !engineProgram.test(body.toString('utf8')))
      .map(({ name, body }) => ({ name, size: compressedSize(body) }))
      .sort((a, b) => b.size - a.size);
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const told = sizes.map(({ name, size }) => `${(size / 1000).toFixed(1)} kB ${name}`);
    expect(sizes.some(({ name }) => name.endsWith('.css'))).toBe(true);
    expect(total, told.slice(0, 25).join('\n')).toBeLessThanOrEqual(budget);
  });
}

/** As a host sends it: brotli, but for what is compressed by nature. */
function compressedSize(body: Buffer): number {
  const isCompressed = body.subarray(0, 4).toString('latin1') === 'wOF2';
  return isCompressed ? body.length : Math.min(body.length, brotliCompressSync(body).length);
}
