import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** A part of the page; all of it by default. */
  readonly within?: string;
  /** Parts that are taken out of the page before: their number is what axe spends its time on. */
  readonly except?: readonly string[];
  /** Rules that are left out. */
  readonly without?: readonly string[];
}

/** What axe finds against WCAG 2.2 AA, told so that the place can be found. */
export async function barriers(
  page: Page,
  { within, except = [], without = [] }: Looked = {}
): Promise<readonly string[]> {
  await page.evaluate((parts) => {
    for (const part of parts) for (const element of document.querySelectorAll(part)) element.remove();
  }, except);
  const axe = new AxeBuilder({ page })
    // Our pages have no frames of other sites: the other mode opens a page more, and carries all that passed to it and back.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      // No rule of these levels reads style sheets, which axe would load once more.
      preload: false,
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
    })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} at ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 5)
        .join(' | ')}`
  );
}

/** How far the page reaches beyond the screen, in px. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
