import type { Page } from '@playwright/test';

/**
 * Times in ms from a choice to everything on the screen, style, layout and paint of that picture included, over `count` choices among
 * kinds, statuses and sectors. The address follows the picture; that it does is waited for outside the time.
 */
export async function timeFilters(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async (wanted) => {
    const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.filters input[type="checkbox"]')];
    const isDrawn = () => document.documentElement.dataset['drawn'] === 'true';
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    const painted = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        requestAnimationFrame(() => port2.postMessage(null));
      });
    const times: number[] = [];
    for (let turn = 0; turn < wanted; turn += 1) {
      const all = inputs();
      // Seven apart: neighbouring choices are of different lists. Every second turn takes the choice back.
      const input = all[(Math.floor(turn / 2) * 7) % all.length];
      if (input === undefined) throw new Error('no filter to choose');
      const address = location.href;
      const started = performance.now();
      input.click();
      do await painted();
      while (!isDrawn());
      times.push(performance.now() - started);
      while (location.href === address) await frame();
      await frame();
    }
    return times;
  }, count);
}

/** The value under which `share` of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
