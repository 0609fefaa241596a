import { readFileSync } from 'node:fs';
import { barriers, beyond } from './barriers.ts';
import { failure, firstCells, patient, rows, run, write } from './sql-page.ts';
import { languages } from './templates.ts';
import { drawn, expect, test } from './test.ts';

test.describe.configure({ timeout: 120_000 });

test('a journalist asks an example, sorts, sees chart and map, takes the files, and the link restores it', async ({
  page
}) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await expect(page.locator('[data-sql-editor="full"]')).toBeAttached();
  await page.getByRole('button', { name: 'Which zones have the most room, by published occupancy?' }).click();
  await run(page);
  await expect(rows(page)).toBeVisible(patient);
  expect(Number(await rows(page).getAttribute('data-rows'))).toBeGreaterThan(10);
  // The example is looked at as a chart: as many bars as rows, at most forty.
  await expect(page.locator('.answer figure svg path.mark').first()).toBeVisible();

  const occupancy = page.locator('.answer th').filter({ hasText: 'occupancy_pct' });
  await occupancy.getByRole('button').click();
  await expect(occupancy).toHaveAttribute('aria-sort', 'descending');
  const zone = await firstCells(page).nth(1).innerText();
  await firstCells(page).nth(0).getByRole('button').click();

  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const chosen = page.locator('.answer svg.map a[aria-current="true"]');
  await expect(chosen).toHaveAttribute('data-zone', zone);
  // National scale: the inset names both archipelagos.
  await expect(page.locator('.answer svg.inset')).toContainText('Hoàng Sa');
  await expect(page.locator('.answer svg.inset')).toContainText('Trường Sa');

  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = readFileSync(await (await csv).path(), 'utf8');
  expect(text.split('\r\n')[0]).toContain('zone_id,name_en');
  const parquet = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Parquet', exact: true }).click();
  const bytes = readFileSync(await (await parquet).path());
  expect([bytes.subarray(0, 4), bytes.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1']);

  // Who opens the link sees the statement; it runs when they say so.
  const link = page.url();
  expect(link.length).toBeLessThan(2000);
  await page.goto(link);
  await drawn(page);
  await expect(page.locator('[data-sql-editor="full"] .cm-content')).toContainText(
    "o.indicator_id = 'occupancy-pct'".slice(2)
  );
  await expect(page.locator('.notice')).toContainText('has not run');
  await expect(rows(page)).toHaveCount(0);
  await run(page);
  await expect(page.locator('.answer svg.map a').first()).toBeVisible(patient);
});

test('an error is told in words at its place, and Back brings the query before', async ({ page }) => {
  await page.goto('vi/data/sql/');
  await drawn(page);
  await write(page, 'SELECT count(*) AS n FROM zones');
  await run(page);
  await expect(firstCells(page).nth(1)).toHaveText(/^\d+$/, patient);
  await write(page, 'SELECT zone_id,\n  are_ha\nFROM zone_area');
  await run(page);
  await expect(failure(page)).toHaveAttribute('data-failure', 'unknown-column');
  await expect(failure(page)).toContainText('Dòng 2, cột 3');
  await expect(failure(page)).toContainText('area_ha');
  await expect(page.locator('[data-sql-editor] .cm-lintRange-error')).toHaveText('are_ha');
  await page.goBack();
  await expect(page.locator('[data-sql-editor] .cm-content')).toContainText('count(*)');
});

test('a run-time error leaves no part of an answer', async ({ page }) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await write(page, "SELECT CASE WHEN i = 5000 THEN 'x' ELSE i::VARCHAR END::INTEGER AS n FROM range(10000) AS t(i)");
  await run(page);
  await expect(failure(page)).toHaveAttribute('data-failure', 'value', patient);
  await expect(rows(page)).toHaveCount(0);
});

test('a long query is stopped, and the next one answers', async ({ page }) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await write(page, 'SELECT count(*) FROM range(100000) a, range(100000) b WHERE a.range * b.range = 7');
  await run(page);
  await expect(page.getByText('Running…')).toBeVisible(patient);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(failure(page)).toHaveAttribute('data-failure', 'cancelled');
  await write(page, 'SELECT count(*) AS n FROM zones');
  await run(page);
  await expect(firstCells(page).nth(1)).toHaveText(/^\d+$/, patient);
});

test('a hundred thousand rows are turned by page', async ({ page }) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await write(page, 'SELECT i, i % 7 AS rest FROM range(250000) AS t(i)');
  await run(page);
  await expect(rows(page)).toHaveAttribute('data-rows', '100000', patient);
  await expect(page.locator('.answer tbody tr')).toHaveCount(100);
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(firstCells(page).nth(1)).toHaveText('100');
});

test('no request leaves while SQL names an address', async ({ page, baseURL }) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await write(page, 'SELECT 1 AS one');
  await run(page);
  await expect(firstCells(page).nth(1)).toHaveText('1', patient);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const own = new URL('../data/zones.csv', `${baseURL ?? ''}en/`).href;
  for (const sql of [
    "SELECT * FROM read_csv('https://example.org/a.csv')",
    `SELECT * FROM read_csv('${own}')`,
    `SELECT * FROM '${own}'`,
    `SELECT * FROM zones AS z, '${own}' AS o`,
    "ATTACH 'https://example.org/a.db' AS d",
    'INSTALL httpfs',
    "COPY zones TO 'https://example.org/a.csv'"
  ]) {
    await write(page, sql);
    await run(page);
    await expect(failure(page)).toHaveAttribute('data-failure', 'network');
    await expect(page.locator('.cm-content')).toContainText(sql.slice(0, 12));
  }
  expect(asked.filter((url) => /example\.org|zones\.csv/.test(url))).toEqual([]);
});

test('names of tables and columns are completed by the keyboard, with what they are called', async ({ page }) => {
  await page.clock.install();
  await page.goto('vi/data/sql/');
  await drawn(page);
  await write(page, 'SELECT count(*) AS n FROM ');
  const offered = page.locator('[data-sql-editor] [role="listbox"] [role="option"]');
  await page.keyboard.type('zon');
  await expect(offered.filter({ hasText: 'zonesbảng: Khu kinh tế, khu và cụm công nghiệp' })).toBeVisible();
  await page.keyboard.type('e_s');
  await expect(offered.first()).toContainText('zone_sectors');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' WHERE zone_sectors.');
  await expect(offered.filter({ hasText: 'sector_id' })).toBeVisible();
  await page.keyboard.type('sec');
  await expect(offered).toHaveCount(1);
  // A list that has just come takes no Enter, so that nobody chooses what they have not seen.
  await page.clock.fastForward(150);
  await page.keyboard.press('Enter');
  await page.keyboard.type(" = 'textiles'");
  await expect(page.locator('[data-sql-editor] .cm-content')).toHaveText(
    "SELECT count(*) AS n FROM zone_sectors WHERE zone_sectors.sector_id = 'textiles'"
  );
});

test.describe('before its program is there', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of SQL offers no button that does nothing', async ({ page }) => {
    await page.goto('vi/data/sql/');
    await expect(page.locator('.desk .buttons button').first()).toBeDisabled();
    expect(await page.locator('.examples button:enabled').count()).toBe(0);
    await expect(page.locator('.examples pre').first()).toContainText('SELECT');
  });
});

test('the keyboard leaves the editor', async ({ page }) => {
  await page.goto('en/data/sql/');
  await drawn(page);
  await write(page, 'SELECT 1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

const examplesWithMap = { vi: /còn nhiều đất trống/, en: /have the most room/ };
const looks = { vi: ['Biểu đồ', 'Bản đồ'], en: ['Chart', 'Map'] };

for (const language of languages) {
  test(`an answer, its chart and map, and an error have no barrier that axe can find (${language})`, async ({
    page
  }) => {
    await page.goto(`${language}/data/sql/`);
    await drawn(page);
    await page.getByRole('button', { name: examplesWithMap[language] }).click();
    await run(page);
    await expect(rows(page)).toBeVisible(patient);
    // Rows of a table are alike.
    const look = { except: ['.answer tbody tr:nth-child(n + 6)'] };
    expect(await barriers(page, look)).toEqual([]);
    for (const name of looks[language]) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await barriers(page, { within: '.answer', ...look }), name).toEqual([]);
    }
    await write(page, 'SELECT are_ha FROM zone_area');
    await run(page);
    await expect(failure(page)).toBeVisible();
    expect(await barriers(page, { within: '.desk', ...look })).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await beyond(page)).toBeLessThanOrEqual(0);
  });
}
