import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { openNodeDatabase } from '../../src/lib/database/node-database.ts';
import { expect, query, test } from './test.ts';

/** Presses a link to a file and gives what came. */
async function taken(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: false }).first().click();
  return readFile(await (await coming).path());
}

test('a journalist takes the table of zones away in each form, and each holds the same zones', async ({ page }) => {
  await page.goto('vi/data/');
  await page.getByRole('link', { name: 'Khu kinh tế, khu và cụm công nghiệp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảng: Khu kinh tế, khu và cụm công nghiệp');
  const files = page.getByRole('region', { name: 'Tải bảng này' });
  await expect(files.getByRole('link')).toHaveCount(6);

  const csv: { zone_id: string; lat: string }[] = parse(await taken(page, 'CSV: zones.csv'), { columns: true });
  const ids = csv.map(({ zone_id }) => zone_id);
  expect(ids.length).toBeGreaterThan(100);

  const forExcel = await taken(page, 'CSV cho Excel (1.234,5)');
  expect([...forExcel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const excel: typeof csv = parse(forExcel, { columns: true, bom: true, delimiter: ';' });
  expect(excel.map(({ zone_id }) => zone_id)).toEqual(ids);
  expect(excel.map(({ lat }) => lat.replace(',', '.'))).toEqual(csv.map(({ lat }) => lat));

  const sheet = await readSheet(await taken(page, 'Excel (XLSX)'), 'zones');
  expect(sheet.slice(1).map(([id]) => id)).toEqual(ids);

  const features: { features: { id: string }[] } = JSON.parse((await taken(page, 'GeoJSON')).toString());
  expect(features.features.map(({ id }) => id)).toEqual(ids);

  const database = await openNodeDatabase();
  database.registerFile('taken.parquet', await taken(page, 'Parquet'));
  expect(database.run("SELECT zone_id FROM 'taken.parquet'").map((row) => row['zone_id'])).toEqual(ids);
  database.close();
});

test('an analyst checks the archive against the list of checksums', async ({ page, request }) => {
  await page.goto('en/data/');
  const archive = await taken(page, 'industrial-zones.zip');
  const list = await (await request.get('data/SHA256SUMS.txt')).text();
  expect(list).toContain(`${createHash('sha256').update(archive).digest('hex')}  `);
});

test('a figure of a sample row is pressed, and its source is told', async ({ page }) => {
  await page.goto('en/data/');
  // Heads become buttons when the page listens: before that, pressing a figure leads to its source's page.
  await page.getByRole('table', { name: 'Tables' }).getByRole('button', { name: 'Rows' }).waitFor();
  await page.getByRole('rowheader').getByRole('link', { name: 'Procedures' }).click();
  const sample = page.getByRole('table', { name: 'Sample rows' });
  await sample.locator('a.figure').first().click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
});

test('a column leads to the table that its ids are of, and a table to the SQL page', async ({ page }) => {
  await page.goto('vi/data/tables/observations/');
  await page.getByRole('link', { name: 'indicators.indicator_id' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảng: Chỉ tiêu');
  await page.getByRole('link', { name: 'Mở trong trang SQL' }).click();
  await expect.poll(() => query(page).get('sql')).toBe('SELECT * FROM indicators LIMIT 100');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every table is there with its rows, columns, sample and files', async ({ page, request }) => {
    const { resources }: { resources: { name: string; rows: number; schema: { fields: object[] } }[] } = await (
      await request.get('data/datapackage.json')
    ).json();
    await page.goto('en/data/');
    const rows = page.getByRole('table', { name: 'Tables' }).getByRole('row');
    await expect(rows).toHaveCount(resources.length + 1);
    for (const { name, rows: count } of resources)
      await expect(
        rows.filter({ has: page.locator(`a[href$="/data/tables/${name}/"]`) }).locator('data')
      ).toHaveAttribute('value', String(count));
    await page.goto('en/data/tables/supports/');
    const supports = resources.find(({ name }) => name === 'supports');
    for (const table of ['Columns', 'Sample rows'])
      await expect(page.getByRole('table', { name: table }).getByRole('rowheader')).toHaveCount(
        supports?.schema.fields.length ?? 0
      );
  });
});
