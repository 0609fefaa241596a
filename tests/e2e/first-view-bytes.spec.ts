import { brotliCompressSync } from 'node:zlib';
import { drawn, expect, test } from './test.ts';

const budget = 650_000;

/** Files that only the engine needs: counted apart. */
const ofEngine = /\.wasm|\.parquet|duckdb/i;

for (const language of ['vi', 'en']) {
  test(`the first view in ${language} stays within its budget of bytes`, async ({ page }) => {
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!ofEngine.test(pathname))
        sizes.set(
          pathname,
          response.body().then(compressedSize, () => 0)
        );
    });
    await page.goto(`${language}/`);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    const files = await Promise.all([...sizes].map(async ([name, size]) => ({ name, size: await size })));
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const heaviest = files
      .sort((a, b) => b.size - a.size)
      .map(({ name, size }) => `${Math.round(size / 100) / 10} kB ${name}`);
    await test.info().attach('files', { body: heaviest.join('\n'), contentType: 'text/plain' });
    expect(files.some(({ name }) => name.endsWith('.css'))).toBe(true);
    expect(total, heaviest.slice(0, 15).join('\n')).toBeLessThanOrEqual(budget);
  });
}

/** As a host sends it: brotli, but for what is compressed by nature. */
function compressedSize(body: Buffer): number {
  const isCompressed = body.subarray(0, 4).toString('latin1') === 'wOF2';
  return isCompressed ? body.length : Math.min(body.length, brotliCompressSync(body).length);
}
