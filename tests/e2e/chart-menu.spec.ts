import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, mapLive, test } from './test.ts';

const filtered = 'vi/investments/?province=thanh-hoa&year=2020..2025';
const sentence = /^Đã lọc – tỉnh: Thanh Hóa; năm: 2020–2025 · (\d+) trong (\d+) dự án$/;

const menuOf = (chart: Locator): Locator => chart.getByRole('button', { name: /^Tải về, nhúng: / });

/** Opens the menu of a chart and takes a file from it. */
async function taken(page: Page, chart: Locator, entry: string): Promise<{ name: string; body: Buffer }> {
  await menuOf(chart).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: entry }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
}

test('an editor takes a filtered chart as SVG, PNG and CSV: each says what was chosen and holds what is shown', async ({
  page
}) => {
  await page.goto(filtered);
  const chart = page.locator('[data-chart="investments-by-sector"]');
  await expect(page.getByRole('button', { name: 'Bỏ mọi lựa chọn' })).toBeVisible();
  await expect(menuOf(chart)).toBeVisible();
  const shown = await chart.locator('svg text').allTextContents();

  const svg = await taken(page, chart, 'Hình SVG');
  expect(svg.name).toMatch(/^investments-by-sector-\d{4}-\d{2}-\d{2}-filtered\.vi\.svg$/);
  const texts = await page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [...file.querySelectorAll('parsererror, text')].map((text) => text.textContent);
  }, svg.body.toString('utf8'));
  expect(texts.some((text) => sentence.test(text))).toBe(true);
  const numbers = shown.filter((text) => /^[\d.,]+$/.test(text.trim())).map((text) => text.trim());
  expect(numbers.length).toBeGreaterThan(4);
  expect(texts).toEqual(expect.arrayContaining(numbers));
  expect(svg.body.toString('utf8')).not.toMatch(/var\(|class=|<script|<a\s/);

  const png = await taken(page, chart, 'Hình PNG 1200 × 630');
  expect([png.body.readUInt32BE(16), png.body.readUInt32BE(20)]).toEqual([1200, 630]);

  const csv = await taken(page, chart, 'Số liệu CSV');
  const rows: Record<string, string>[] = parse(csv.body, { columns: true, bom: true });
  await chart.locator('summary').click();
  await expect(chart.locator('tbody tr')).toHaveCount(new Set(rows.map((row) => row['Ngành'])).size);
  expect(rows.every((row) => sentence.test(row['filter'] ?? ''))).toBe(true);
});

test('by keyboard alone a chart is copied as a picture, and the button has the focus again', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(filtered);
  const chart = page.locator('figure[data-chart="investments-largest"]');
  await page.locator('details', { has: chart }).locator('> summary').focus();
  await page.keyboard.press('Enter');
  await menuOf(chart).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(menuOf(chart)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  for (const entry of ['Hình SVG', 'Hình PNG 1200 × 630', 'Hình PNG rộng 2400', 'Số liệu CSV']) {
    await expect(page.getByRole('menuitem', { name: entry })).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('status')).toHaveText('Đã chép hình');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toContain('image/png');
});

test('where the clipboard is closed to pictures, the picture is saved and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(filtered);
  const chart = page.locator('[data-chart="investments-by-year"]');
  const { name } = await taken(page, chart, 'Chép hình');
  expect(name).toMatch(/-filtered\.vi\.2400\.png$/);
  await expect(chart.getByText(`Trình duyệt không cho chép hình; đã tải ${name}`)).toBeVisible();
});

test('the unfiltered chart gives the built files', async ({ page, request }) => {
  await page.goto('en/charts/zone-area/');
  await page.getByRole('button', { name: /^Download, embed: / }).click();
  for (const [entry, file] of [
    ['SVG picture', 'zone-area.en.svg'],
    ['PNG picture 1200 × 630', 'zone-area.en.png'],
    ['PNG picture 2400 wide', 'zone-area.en.2400.png'],
    ['CSV data', 'zone-area.en.csv'],
    ['JSON data', 'zone-area.en.json']
  ] as const) {
    const href = (await page.getByRole('menuitem', { name: entry }).getAttribute('href')) ?? '';
    expect(href.endsWith(`/charts/${file}`)).toBe(true);
    expect((await request.get(href)).ok()).toBe(true);
  }
});

test.describe('with the live map', () => {
  test.use({ webgl: true });

  test('the map of the explorer is taken with the zones on screen, both archipelagos on it', async ({ page }) => {
    await page.goto('vi/?kind=industrial-park');
    const stage = page.locator('section.stage');
    await mapLive(page);
    await page.mouse.move(700, 500);
    await expect(menuOf(stage)).toBeVisible({ timeout: 45_000 });
    const csv = await taken(page, stage, 'Số liệu CSV');
    const rows: Record<string, string>[] = parse(csv.body, { columns: true, bom: true });
    await expect(page.locator('main')).toContainText(`${rows.length}/`);
    expect(new Set(rows.map((row) => row['kind']))).toEqual(new Set(['industrial-park']));
    const svg = (await taken(page, stage, 'Hình SVG')).body.toString('utf8').replace(/<[^>]+>/g, ' ');
    for (const text of ['Đã lọc – loại: Khu công nghiệp', 'Hoàng Sa', 'Trường Sa']) expect(svg).toContain(text);
  });
});
