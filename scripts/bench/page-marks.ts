import type { Page } from '@playwright/test';

/** Moments the page went through, in ms since navigation; absent = not reached. */
export interface PageMarks {
  firstPaint?: number;
  largestPaint?: number;
  layoutShift: number;
  /** First SVG chart and SVG map in the document. */
  chartAndMap?: number;
  /** A kind was unticked and everything drawn again. */
  firstAnswer?: number;
  engineStart?: number;
  engineReady?: number;
}

declare global {
  interface Window {
    atlasMarks?: PageMarks;
    /** When the plain page had answered its first filter, ms since navigation. */
    plainAnswer?: number;
  }
}

/** Runs in the page before anything else: notes the moments and presses a filter once it is on the screen, as a reader could. */
export function observePage(checkbox: string): void {
  const marks: PageMarks = { layoutShift: 0 };
  window.atlasMarks = marks;
  const html = () => document.documentElement;
  const now = () => performance.now();
  /** When the filter was pressed, on a page that may not listen yet; 0 = not pressed. */
  let pressed = 0;

  new PerformanceObserver((list) => {
    // As browsers count it: what is painted after the first input is an answer to it.
    for (const entry of list.getEntries())
      if (pressed === 0 || entry.startTime < pressed) marks.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) marks.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift: { value?: number; hadRecentInput?: boolean } = entry.toJSON();
      if (shift.hadRecentInput !== true) marks.layoutShift += shift.value ?? 0;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  let before = '';
  const look = (): void => {
    const engine = html()?.dataset['engine'];
    if (engine !== undefined && engine !== 'idle') marks.engineStart ??= now();
    if (engine === 'ready') marks.engineReady ??= now();
    if (
      marks.chartAndMap === undefined &&
      document.querySelector('.charts svg') &&
      document.querySelector('section.stage svg')
    )
      marks.chartAndMap = now();
    if (marks.firstAnswer === undefined) tryFilter();
    requestAnimationFrame(look);
  };
  const tryFilter = (): void => {
    if (pressed > 0) {
      if (listed() !== before && html().dataset['drawn'] === 'true') marks.firstAnswer = now();
      return;
    }
    const input = document.querySelector<HTMLElement>(checkbox);
    if (input === null || marks.firstPaint === undefined) return;
    pressed = now();
    before = listed();
    input.click();
  };
  const listed = (): string => `${document.querySelectorAll('li[data-zone]:not([hidden])').length}`;
  requestAnimationFrame(look);
}

/** Runs in the plain page before anything else: chooses a province once that is possible, and notes when the frame after the answer comes. */
export function observePlainPage(): void {
  const look = (): void => {
    const province = document.querySelector<HTMLSelectElement>('#province:not([disabled])');
    const before = document.querySelector('#count')?.textContent ?? '';
    if (province === null || before === '') {
      requestAnimationFrame(look);
      return;
    }
    province.selectedIndex = 1;
    province.dispatchEvent(new Event('change'));
    requestAnimationFrame(() => {
      if (document.querySelector('#count')?.textContent !== before) window.plainAnswer = performance.now();
    });
  };
  requestAnimationFrame(look);
}

export async function readMarks(page: Page): Promise<PageMarks> {
  return page.evaluate(() => window.atlasMarks ?? { layoutShift: Number.NaN });
}
