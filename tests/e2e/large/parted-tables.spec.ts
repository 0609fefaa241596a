import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { PartList } from '../../../src/lib/domain/table-parts.ts';
import { largeSample } from '../../../scripts/large-sample.ts';
import { barriers, beyond } from '../barriers.ts';
import { firstCells, patient, rows, run, write } from '../sql-page.ts';
import { drawn, expect, test } from '../test.ts';

type Row = Readonly<Record<string, string>>;
/** Rows of the made package, read apart from the programs that build the site. */
const investments: readonly Row[] = parse(readFileSync(`${largeSample.folder}/package/investments.csv`), {
  columns: true
});
const parts: PartList = JSON.parse(readFileSync(`${largeSample.folder}/static/data/parts.json`, 'utf8'));
const cut = (parts['investments'] ?? []).filter(({ province }) => province === 'thanh-hoa');
const [oldest] = cut;
if (oldest?.from == null || oldest.to === null) throw new Error('the made package has no dated part of Thanh Hóa');
const { from, to, path } = oldest;
const ofProvince = investments.filter(({ province_id }) => province_id === 'thanh-hoa');
const inSpan = ofProvince.filter(({ year }) => Number(year) >= from && Number(year) <= to).length;

const counting = 'SELECT count(*) AS n, count(DISTINCT province_id) AS provinces FROM investments';
const what = (page: Page) => page.getByLabel('Phần được tải');
const years = (page: Page) => page.getByLabel('Năm', { exact: true });
/** The count that stands in the answer. */
const counted = (page: Page) => firstCells(page).nth(1);

test.describe.configure({ timeout: 120_000 });

/** Files of investments and their reports that the page asks for from now on. */
function askedFiles(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const [, file] = /\/data\/(investment.*\.parquet)/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file);
  });
  return asked;
}

const partAddress = `part=thanh-hoa~${from}..${to}`;

test('a reader asks one part of a large table, and who opens the link asks the same', async ({ page, context }) => {
  const asked = askedFiles(page);
  await page.goto('vi/data/sql/');
  await drawn(page);
  await write(page, counting);
  await run(page);
  // Nothing is loaded before it is chosen: the choice is pointed at.
  await expect(page.getByText('Hãy chọn phần được tải rồi bấm Chạy.')).toBeVisible();
  await expect(what(page)).toBeFocused();
  expect(asked).toEqual([]);

  await what(page).selectOption({ value: 'thanh-hoa' });
  await expect(years(page).locator('option')).toHaveCount(cut.length + 1);
  await years(page).selectOption({ index: 1 });
  await run(page);
  await expect(counted(page)).toHaveText(inSpan.toLocaleString('vi'), patient);
  await expect(firstCells(page).nth(2)).toHaveText('1');
  await expect(page.locator('[data-part]')).toContainText(`Thanh Hóa, ${from}–${to}`);
  expect([...asked].sort()).toEqual([path.replace('investments/', 'investment_reports/'), path].sort());
  expect(page.url()).toContain(partAddress);

  // Another choice belongs to the address only once it is asked.
  await what(page).selectOption({ value: '*' });
  await page.getByRole('button', { name: 'Biểu đồ', exact: true }).click();
  await expect(page).toHaveURL(/as=chart/);
  expect(page.url()).toContain(partAddress);

  const other = await context.newPage();
  await other.goto(page.url());
  await drawn(other);
  await expect(what(other)).toHaveValue('thanh-hoa');
  await expect(years(other)).toHaveValue('0');
  await expect(rows(other)).toHaveCount(0);
  await run(other);
  await expect(counted(other)).toHaveText(inSpan.toLocaleString('vi'), patient);
  await other.close();

  await run(page);
  await expect(counted(page)).toHaveText(investments.length.toLocaleString('vi'), patient);
  expect(page.url()).toContain('part=all');
  await expect(page.locator('[data-part]')).toHaveCount(0);
  await page.goBack();
  await expect(what(page)).toHaveValue('thanh-hoa');
  await run(page);
  await expect(counted(page)).toHaveText(inSpan.toLocaleString('vi'), patient);
});

test('all years of a province are its parts together, and a statement about other tables names none', async ({
  page
}) => {
  const asked = askedFiles(page);
  await page.goto(`vi/data/sql/?sql=${encodeURIComponent(counting)}&part=thanh-hoa`);
  await drawn(page);
  await expect(years(page)).toHaveValue('');
  await run(page);
  await expect(counted(page)).toHaveText(ofProvince.length.toLocaleString('vi'), patient);
  expect(new Set(asked).size).toBe(2 * cut.length);
  await write(page, 'SELECT count(*) AS n FROM zones');
  await run(page);
  await expect(page).not.toHaveURL(/part=/);
  await expect(counted(page)).toHaveText(/^[1-9]\d*$/, patient);
});

test('a link for a part that is not there says so, and runs on nothing else', async ({ page }) => {
  const asked = askedFiles(page);
  await page.goto(`vi/data/sql/?sql=${encodeURIComponent(counting)}&part=thanh-hoa~1901..1902`);
  await drawn(page);
  await expect(page.locator('[data-part-gone]')).toContainText('Thanh Hóa, 1901–1902');
  await expect(what(page)).toHaveValue('');
  await run(page);
  await expect(page.getByText('Hãy chọn phần được tải rồi bấm Chạy.').last()).toBeVisible();
  expect(asked).toEqual([]);
  // A link from before there were parts in addresses: it asks as well.
  await page.goto(`vi/data/sql/?sql=${encodeURIComponent(counting)}`);
  await drawn(page);
  await expect(page.locator('[data-part-gone]')).toHaveCount(0);
  await run(page);
  await expect(what(page)).toBeFocused();
  expect(asked).toEqual([]);
});

test('the choice of parts has no barrier that axe can find, in English on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`en/data/sql/?sql=${encodeURIComponent(counting)}&part=thanh-hoa~1901..1902`);
  await drawn(page);
  await expect(page.locator('[data-part-gone]')).toContainText('Thanh Hoa, 1901–1902');
  await run(page);
  await expect(page.getByText('This statement asks a large table.')).toBeVisible();
  await page.getByLabel('What is loaded').selectOption({ value: 'thanh-hoa' });
  expect(await barriers(page, { within: '.work' })).toEqual([]);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
});
