import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const chart = 'charts/zones-by-kind';
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('read how a chart is cited: who published first, then the atlas with its release', async ({ page }) => {
    await page.goto(`vi/${chart}/`);
    const cite = page.getByRole('region', { name: 'Trích dẫn' });
    const full = await cite.locator('blockquote').first().innerText();
    expect(full).toMatch(/^\S.+ và \d+ nơi khác\. “.+”\. Qua Bản đồ công nghiệp, bản phát hành \d{4}\.\d+\.\d+ \(/);
    await cite.locator('summary').click();
    await expect(cite.locator('pre').first()).toContainText('@misc{atlas-chart-zones-by-kind-vi-');
    await expect(cite.getByRole('link', { name: /RIS/ })).toHaveAttribute('href', /charts\/zones-by-kind\.vi\.ris$/);
    await expect(cite.getByRole('button')).toHaveCount(0);
  });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copy a chart for a reference manager: the same record as the file', async ({ page, request, baseURL }) => {
    await page.goto(`en/${chart}/`, { waitUntil: 'networkidle' });
    const cite = page.getByRole('region', { name: 'Cite' });
    await cite.locator('summary').click();
    await cite.getByRole('button', { name: 'Copy RIS' }).click();
    await expect(cite.getByRole('button', { name: 'Copied' })).toBeVisible();
    const file = await (await request.get(`${chart}.en.ris`)).text();
    // The browser knows where the site stands; a build may not.
    const { origin } = new URL(baseURL ?? '');
    expect((await copied(page)).replaceAll(origin, '')).toBe(file.replaceAll(origin, ''));
  });

  test('copy an instrument as Vietnamese administrative texts cite it', async ({ page }) => {
    await page.goto('en/policies/th-pol-nq121-2021/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Copy the legal citation' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(
        /^Nghị quyết số 121\/2021\/NQ-HĐND ngày 11 tháng 10 năm 2021 của Hội đồng nhân dân tỉnh Thanh Hóa về một số chính sách/
      );
  });

  test('copy the citation of one figure: its source, then the atlas, the release, the address and the day', async ({
    page
  }) => {
    await page.goto('vi/zones/th-nghi-son-ez/', { waitUntil: 'networkidle' });
    await page.locator('main a.figure:has([data-figure^="observations/"])').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chép trích dẫn' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(
        /“.+”, .+ Qua Bản đồ công nghiệp, bản phát hành .+ https?:\S+\/vi\/sources\/\S+ Truy cập \d\d\/\d\d\/\d{4}\.$/
      );
  });
});
