import type { Page } from '@playwright/test';
import { barriers, beyond } from './barriers.ts';
import { languages, templates } from './templates.ts';
import { drawn, expect, test } from './test.ts';

/** Rows of a long table or list, choices and marks of a drawing are of one kind. */
const except = [
  'tbody tr:nth-child(n + 10)',
  'li[data-zone]:nth-child(n + 12)',
  'li:nth-child(n + 24)',
  'option:nth-child(n + 6)',
  'svg g > :nth-child(n + 24)'
];
const violations = (page: Page): Promise<readonly string[]> => barriers(page, { except });

// English differs in its words only: barriers are looked for in both languages where a page has words of its own kind of markup.
for (const { name, path, bothLanguages } of templates) {
  test.describe(name, () => {
    test.use({ webgl: path === '' });

    test('no barrier that axe can find, and no sideways scrolling on phone, tablet and desk', async ({ page }) => {
      for (const language of languages) {
        await page.goto(`${language}/${path}`);
        if (path === '') await drawn(page);
        // Longer words of English are short of room on a phone first.
        for (const width of language === 'vi' ? [360, 768, 1440] : [360]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await beyond(page), `${language}, ${width} px`).toBeLessThanOrEqual(0);
        }
        if (language === 'vi') expect(await violations(page)).toEqual([]);
        // Colours are the same in both languages, and slow to look at.
        else if (bothLanguages) expect(await barriers(page, { except, without: ['color-contrast'] })).toEqual([]);
      }
    });
  });
}

// The live map has been looked at above: what follows is about the rest of the page.
test.describe('without the live map', () => {
  for (const theme of ['dark', 'projector']) {
    for (const { name, path } of templates.filter((template) =>
      ['', 'zones/th-nghi-son-ez/', 'about/'].includes(template.path)
    )) {
      test(`${name} has none in the ${theme} theme either`, async ({ page }) => {
        await page.goto(`vi/${path}?theme=${theme}`);
        if (path === '') await drawn(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        expect(await violations(page)).toEqual([]);
      });
    }
  }

  for (const path of ['investments/', 'funds/', 'policies/', 'targets/', 'localities/', 'procedures/'])
    test(`${path} on a projector fits its picture in both languages, and has none`, async ({ page }) => {
      for (const language of languages) {
        await page.goto(`${language}/${path}?theme=projector`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
        for (const [width, height] of [
          [1366, 768],
          [1920, 1080]
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await beyond(page), `${language}, ${width} px`).toBeLessThanOrEqual(0);
        }
        if (language === 'vi') expect(await violations(page)).toEqual([]);
      }
    });

  test('the page of an address that does not exist has none', async ({ page }) => {
    test.info().annotations.push({ type: 'note', description: 'answered with status 404 on purpose' });
    await page.goto('404.html');
    expect(await violations(page)).toEqual([]);
  });

  test('an open source and a chosen zone have none', async ({ page }) => {
    await page.goto('vi/?zone=th-nghi-son-ez');
    await drawn(page);
    await page.locator('article a.figure').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
    for (const tab of ['list', 'filters', 'charts']) {
      test(`the ${tab} of the explorer have none`, async ({ page }) => {
        await page.goto(`vi/?tab=${tab}`);
        await drawn(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('buttons and tabs of the explorer are large enough to hit', async ({ page }) => {
      await page.goto('vi/');
      await drawn(page);
      const small = await page
        .getByRole('button')
        .or(page.getByRole('tab'))
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => ({
              name: element.getAttribute('aria-label') ?? element.textContent,
              box: element.getBoundingClientRect()
            }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(({ name, box }) => `${name}: ${box.width}×${box.height}`)
        );
      expect(small).toEqual([]);
    });
  });
});
