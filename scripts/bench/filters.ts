import type { Page } from '@playwright/test';

/** Times in ms from a choice to its answer in the page, and to everything on the screen. */
export interface FilterTimes {
  /** List, counts and every linked chart in sight hold the answer; the map follows when they are on the screen. */
  readonly answered: readonly number[];
  /** Style, layout and paint of all that is in sight included, the map's too. */
  readonly painted: readonly number[];
  /** The charts of the strip that are out of sight hold the answer too: they follow when the browser is idle. */
  readonly followed: readonly number[];
}

/** `count` choices among kinds, statuses and sectors. The address follows the picture; that it does is waited for outside the times. */
export async function timeFilters(page: Page, count: number): Promise<FilterTimes> {
  return page.evaluate(async (wanted) => {
    const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.filters input[type="checkbox"]')];
    const isDrawn = () => document.documentElement.dataset['drawn'] === 'true';
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    /** After what a choice set off has run, before a frame is drawn. */
    const task = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    const painted = async () => {
      await frame();
      await task();
    };
    const isBehind = (part: string) => document.querySelector(`${part}[data-behind]`) !== null;
    const listed = () => document.querySelector('.left .list')?.textContent ?? '';
    const times = { answered: [] as number[], painted: [] as number[], followed: [] as number[] };
    for (let turn = 0; turn < wanted; turn += 1) {
      const all = inputs();
      // Seven apart: neighbouring choices are of different lists. Every second turn takes the choice back.
      const input = all[(Math.floor(turn / 2) * 7) % all.length];
      if (input === undefined) throw new Error('no filter to choose');
      const address = location.href;
      const before = listed();
      const started = performance.now();
      input.click();
      await task();
      times.answered.push(performance.now() - started);
      if (listed() === before) throw new Error('the list does not hold the answer');
      do await painted();
      while (!isDrawn() || isBehind('section.stage'));
      // What came last is on the screen with the next frame.
      await painted();
      times.painted.push(performance.now() - started);
      while (isBehind('')) await frame();
      times.followed.push(performance.now() - started);
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
