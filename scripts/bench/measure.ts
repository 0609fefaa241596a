import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Line } from './lines.ts';
import { observePage, observePlainPage, readMarks, type PageMarks } from './page-marks.ts';

/** One cold visit; times in ms since navigation, bytes as they crossed the line. */
export interface Visit {
  readonly bytesBeforeEngine: number;
  readonly bytesOfEngine: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly chartAndMapMs: number;
  readonly firstAnswerMs: number;
  readonly engineStartMs: number | null;
  readonly engineReadyMs: number | null;
}

/** Names of the engine's own files: everything else belongs to the first view. */
const engineFile = /\.wasm$|\.parquet$|duckdb|\/(eh|mvp)-worker/;
/** tsx wraps inner functions in a call that names them; in the page it has to exist too. */
export const keepNames = 'globalThis.__name = (value) => value;';
const firstCheckbox = '.filters input[type="checkbox"]';

/** Opens the address with an empty cache on the line given, chooses a kind as soon as that is possible, and waits for the engine. */
export async function visit(browser: Browser, address: string, line: Line): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await throttle(context, page, line);
    const bytes = countBytes(page);
    await page.addInitScript(keepNames);
    await page.addInitScript(observePage, firstCheckbox);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.atlasMarks?.firstAnswer !== undefined, undefined, { timeout: 120_000 });
    const engine = await waitForEngine(page);
    const marks = await readMarks(page);
    return { ...summary(marks), ...(await bytes()), engineReadyMs: engine ? (marks.engineReady ?? null) : null };
  } finally {
    await context.close();
  }
}

/** Opens the plain page of `plain-page/` with an empty cache, chooses a province as soon as that is possible; ms since navigation until it is answered. */
export async function visitPlain(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await throttle(context, page, line);
    await page.addInitScript(keepNames);
    await page.addInitScript(observePlainPage);
    await page.goto(address, { waitUntil: 'commit' });
    const answered = await page.waitForFunction(() => window.plainAnswer, undefined, { timeout: 120_000 });
    return (await answered.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

async function throttle(context: BrowserContext, page: Page, line: Line): Promise<void> {
  const session = await context.newCDPSession(page);
  const bytesPerSecond = (line.megabits * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
}

/** Counts what crossed the line, the workers' requests included. */
function countBytes(page: Page): () => Promise<Pick<Visit, 'bytesBeforeEngine' | 'bytesOfEngine'>> {
  const counted: Promise<{ readonly isEngine: boolean; readonly bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const isEngine = engineFile.test(request.url());
    const sizes = request
      .sizes()
      .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize);
    counted.push(sizes.then((bytes) => ({ isEngine, bytes })).catch(() => ({ isEngine, bytes: 0 })));
  });
  return async () => {
    const all = await Promise.all(counted);
    const sum = (isEngine: boolean) =>
      all.filter((one) => one.isEngine === isEngine).reduce((total, { bytes }) => total + bytes, 0);
    return { bytesBeforeEngine: sum(false), bytesOfEngine: sum(true) };
  };
}

async function waitForEngine(page: Page): Promise<boolean> {
  const settled = () => ['ready', 'failed'].includes(document.documentElement.dataset['engine'] ?? '');
  await page.waitForFunction(settled, undefined, { timeout: 120_000 });
  return page.evaluate(() => document.documentElement.dataset['engine'] === 'ready');
}

function summary(marks: PageMarks): Omit<Visit, 'bytesBeforeEngine' | 'bytesOfEngine' | 'engineReadyMs'> {
  return {
    firstPaintMs: marks.firstPaint ?? Number.NaN,
    largestPaintMs: marks.largestPaint ?? Number.NaN,
    layoutShift: marks.layoutShift,
    chartAndMapMs: marks.chartAndMap ?? Number.NaN,
    firstAnswerMs: marks.firstAnswer ?? Number.NaN,
    engineStartMs: marks.engineStart ?? null
  };
}
