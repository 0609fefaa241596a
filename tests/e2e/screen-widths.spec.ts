import { languages, templates } from './templates.ts';
import { drawn, expect, test } from './test.ts';

for (const { name, path } of templates) {
  test(`${name} does not scroll sideways on a phone, a tablet and a desk`, async ({ page }) => {
    for (const language of languages) {
      await page.goto(`${language}/${path}`);
      if (path === '') await drawn(page);
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, `${language}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
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
