import type { Browser } from '@playwright/test';
import { keepNames } from './measure.ts';

/** A page of money and policy, what is chosen on it, and where its words answer. */
interface FilteredPage {
  readonly name: string;
  readonly path: string;
  /** A field of choices, of text or of numbers: every second turn takes the choice back. */
  readonly field: string;
  /** What is written into a field of text or numbers; a field of choices takes its own. */
  readonly typed?: string;
  /** Element whose words change with the answer. */
  readonly answer: string;
}
const pages: readonly FilteredPage[] = [
  { name: 'targets, locality', path: 'targets/', field: 'main select', answer: 'main p[role="status"]' },
  { name: 'funds, place', path: 'funds/', field: 'main select', answer: 'main [role="status"]' },
  { name: 'investments, first field', path: 'investments/', field: 'main select', answer: 'main [role="status"]' },
  {
    name: 'policies, search',
    path: 'policies/',
    field: 'main input[type="search"]',
    typed: 'khuyến công',
    answer: 'main [role="status"]'
  },
  {
    name: 'policies, day',
    path: 'policies/',
    field: 'main input[type="range"]',
    typed: '',
    answer: 'main'
  },
  {
    name: 'localities, indicator',
    path: 'localities/',
    field: 'section[aria-labelledby="figures"] select',
    answer: 'section[aria-labelledby="figures"]'
  }
];

/** Times in ms from a choice to words and first chart that hold the answer; long lists may follow. */
export interface PageTimes {
  readonly name: string;
  readonly narrowing: readonly number[];
  readonly clearing: readonly number[];
}

/** Each page `turns` times narrowed and cleared again, the next choice when the page has come to rest. */
export async function timePages(browser: Browser, address: string, turns: number): Promise<readonly PageTimes[]> {
  const measured: PageTimes[] = [];
  for (const asked of pages) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(keepNames);
    await page.goto(`${address}vi/${asked.path}`, { waitUntil: 'networkidle' });
    const times = await page.evaluate(
      async ({ field, typed, answer, count }) => {
        const input = document.querySelector<HTMLSelectElement | HTMLInputElement>(field);
        if (input === null) throw new Error(`no field ${field}`);
        const said = () => [...document.querySelectorAll(answer)].map((one) => one.textContent).join('|');
        const task = () =>
          new Promise<void>((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done();
            port2.postMessage(null);
          });
        const rest = () => new Promise<void>((done) => setTimeout(done, 700));
        const first = input.value;
        const choices =
          input instanceof HTMLSelectElement
            ? [...input.options].map(({ value }) => value).filter((value) => value !== first)
            : [];
        const valueOf = (turn: number): string => {
          if (input instanceof HTMLSelectElement) return choices[turn % choices.length] ?? '';
          if (input.type !== 'range') return typed;
          const [low, high] = [Number(input.min), Number(input.max)];
          return String(Math.round(low + (high - low) * (0.2 + 0.05 * (turn % 12))));
        };
        const choose = async (value: string): Promise<number> => {
          const before = said();
          const started = performance.now();
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
          while (said() === before) {
            if (performance.now() - started > 5000) throw new Error(`${field} is not answered in ${answer}`);
            await task();
          }
          const time = performance.now() - started;
          await rest();
          return time;
        };
        await rest();
        const [narrowing, clearing]: [number[], number[]] = [[], []];
        for (let turn = 0; turn < count; turn += 1) {
          narrowing.push(await choose(valueOf(turn)));
          clearing.push(await choose(first));
        }
        return { narrowing, clearing };
      },
      { field: asked.field, typed: asked.typed ?? '', answer: asked.answer, count: turns }
    );
    measured.push({ name: asked.name, ...times });
    await context.close();
  }
  return measured;
}
