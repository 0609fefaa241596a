import type { Page } from '@playwright/test';

/** Every so many-th name of the list is typed, letter by letter. */
const step = 40;
/** Letters of a name that are typed. */
const longest = 14;

/** Beginnings of names all over the list, as people type them: without marks, one letter more each time. */
export async function typedTexts(page: Page, address: string): Promise<readonly string[]> {
  const file: unknown = await (await page.request.get(address)).json();
  const entries = typeof file === 'object' && file !== null && 'entries' in file ? file.entries : null;
  if (!Array.isArray(entries)) throw new Error(`${address} has no entries`);
  const names = entries.map((entry: unknown) => (Array.isArray(entry) ? String(entry[3]) : ''));
  return names
    .filter((_, place) => place % step === 0)
    .map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase())
    .flatMap((name) => Array.from({ length: Math.min(longest, name.length) }, (_, end) => name.slice(0, end + 1)));
}

/** Opens the search and types each text; times in ms from the keystroke until its answer is counted and listed in the page. */
export async function timeSearch(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  await page.locator('a.open-search').click();
  const field = page.locator('dialog[open] input[role="combobox"]');
  await field.fill('a');
  await page.locator('dialog[open] [role="option"]').first().waitFor();
  return field.evaluate(async (input, all) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('the field of the search is no input');
    const told = document.querySelector('dialog[open] [role="status"]');
    if (told === null) throw new Error('the search does not say how many it found');
    const times: number[] = [];
    for (const text of all) {
      input.value = text;
      const started = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The page follows in microtasks; those are done when the next task begins.
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
      times.push(performance.now() - started);
      if (told.textContent === '') throw new Error(`nothing is said of "${text}"`);
      await new Promise<void>((done) => requestAnimationFrame(() => done()));
    }
    return times;
  }, texts);
}
