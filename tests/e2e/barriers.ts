import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Looked {
  /** A part of the page; all of it by default. */
  readonly within?: string;
  /** Parts that are left out. */
  readonly except?: readonly string[];
  /** Rules that are left out. */
  readonly without?: readonly string[];
}

/** What axe finds against WCAG 2.2 AA, told so that the place can be found. */
export async function barriers(
  page: Page,
  { within, except = [], without = [] }: Looked = {}
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      // No rule of these levels reads style sheets, which axe would load once more.
      preload: false,
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
    })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  if (within !== undefined) axe.include(within);
  for (const part of except) axe.exclude(part);
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
