import { packageRows } from '../build/package-rows.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const zones = packageRows('zones');

test('a reader without script finds map, charts and every zone on the first page', async ({ page }) => {
  await page.goto('vi/');
  await expect(page.locator('section.stage svg').first()).toBeVisible();
  for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa'])
    await expect(page.locator('section.stage')).toContainText(new RegExp(name.replace(' ', '\\s*'), 'i'));
  await expect(page.locator('li[data-zone]:not([hidden]) a.zone')).toHaveCount(zones.length);
  const charts = page.locator('article[data-chart]:has(svg)');
  expect(await charts.count()).toBeGreaterThanOrEqual(7);
  for (const chart of await charts.all()) {
    await expect(chart.getByRole('heading').first()).not.toBeEmpty();
    await expect(chart.locator('table')).toHaveCount(1);
  }
});

test('walks from a zone in the list to its page and from a number to its source', async ({ page }) => {
  await page.goto('vi/');
  await page.locator('li[data-zone="th-nghi-son-ez"] a.zone').click();
  await expect(page).toHaveURL(/\/vi\/zones\/th-nghi-son-ez\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghi Sơn');
  const figure = page.locator('main a.figure', { hasText: '106.000' }).first();
  const ref = await figure.locator('[data-figure]').getAttribute('data-figure');
  await figure.click();
  await expect(page).toHaveURL(/\/vi\/sources\/[^/]+\/#observations/);
  await expect(page.locator(`[id="${ref}"]`)).toBeVisible();
});

for (const [path, heading] of [
  ['zones/', 'table'],
  ['sources/', 'main'],
  ['about/', 'main']
] as const) {
  test(`${path} can be read in both languages`, async ({ page }) => {
    await page.goto(`vi/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator(heading).first().innerText()).length).toBeGreaterThan(400);
    await page
      .getByRole('link', { name: /English/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

test('the first address offers both languages', async ({ page }) => {
  await page.goto('');
  await page.locator('a[hreflang="en"], a[lang="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/$/);
});
