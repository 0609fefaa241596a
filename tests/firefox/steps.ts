import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { packageRows } from '../build/package-rows.ts';
import { filledTemplate, madeZone } from '../e2e/filled-template.ts';

type Walk = (page: Page, address: string) => Promise<void>;

/** The engine and all tables come first. */
const timeout = 90_000;
const drawn = (page: Page) => page.waitForSelector('html[data-drawn="true"]', { timeout });
/** Waits until a text stands on the page. */
async function says(page: Page, text: string): Promise<void> {
  const stands = page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 30_000 }, text);
  await stands.catch(async () => {
    const main = await page.$eval('main', (element) => element.innerText.slice(0, 2_000));
    throw new Error(`“${text}” is not on the page: ${main}`);
  });
}
const press = (page: Page, selector: string) => page.locator(selector).setTimeout(timeout).click();

async function listed(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('li[data-zone]:not([hidden])').length === wanted,
    { timeout },
    count
  );
}

const explorer: Walk = async (page, address) => {
  await page.goto(`${address}vi/`);
  await drawn(page);
  await page.waitForSelector('html[data-engine="ready"]', { timeout });
  await press(page, '::-p-aria([name="Lào Cai"][role="button"])');
  const zones = packageRows('zones').filter((zone) => zone['province_id'] === 'lao-cai');
  await listed(page, zones.length);
  await press(page, 'article[data-chart="zones-by-kind"] summary');
  await page.waitForSelector('article[data-chart="zones-by-kind"] table data');
  await press(page, `li[data-zone="${zones[0]?.['zone_id'] ?? ''}"] a.zone`);
  await page.waitForSelector('article h2');
};

const zonePage: Walk = async (page, address) => {
  await page.goto(`${address}vi/zones/th-nghi-son-ez/`);
  await says(page, 'Khu kinh tế Nghi Sơn');
  await page.locator('a.figure').click();
  await page.waitForSelector('[role="dialog"] a', { timeout });
};

const investments: Walk = async (page, address) => {
  await page.goto(`${address}vi/investments/`);
  const rows = () => page.$$eval('table tbody th[scope="row"]', (cells) => cells.length);
  const before = await rows();
  // The page listens once the button that undoes choices can come.
  await drawn(page);
  await page.select('select:has(option[value="JP"])', 'JP');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('country') === 'JP', { timeout });
  if ((await rows()) >= before) throw new Error('projects of Japan are as many as all');
};

const sql: Walk = async (page, address) => {
  await page.goto(`${address}vi/data/sql/`);
  await drawn(page);
  await press(page, '::-p-text(còn nhiều đất trống)');
  await press(page, '::-p-aria([name="Chạy"][role="button"])');
  await page.waitForSelector('[data-rows]', { timeout });
  await press(page, '::-p-aria([name="Bản đồ"][role="button"])');
  await page.waitForSelector('.answer svg.map a', { timeout });
};

/** A file chosen from the machine, as a person does. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(tmpdir(), name);
  writeFileSync(path, bytes);
  const input = await page.$('.drop input[type=file]');
  if (input === null) throw new Error('no field for files');
  await input.uploadFile(path);
}

const ownSheet: Walk = async (page, address) => {
  await page.goto(`${address}vi/data/check/`);
  await page.waitForSelector('[data-ready="true"]', { timeout });
  const row = madeZone('th-ccn-moi', 'Cụm Mới', { kind: 'cụm công nghiệp' });
  const text = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
  await choose(page, 'cum-moi.csv', Buffer.from(text));
  await says(page, '1 lỗi.');
  await press(page, 'ol button::-p-text(Thay)');
  await says(page, 'Không có lỗi');
};

const templates: Walk = async (page, address) => {
  await page.goto(`${address}vi/data/templates/`);
  const bytes = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('a[href$="/zones.vi.xlsx"]');
    const answer = await fetch(link?.href ?? '');
    return [...new Uint8Array(await answer.arrayBuffer())];
  });
  const row = madeZone('th-ccn-moi', 'Cụm Mới', {});
  const filled = await filledTemplate(new Uint8Array(bytes), 'zones', [row]);
  await page.goto(`${address}vi/data/check/`);
  await page.waitForSelector('[data-ready="true"]', { timeout });
  await choose(page, 'khu-moi.xlsx', filled);
  await says(page, '“khu-moi.xlsx”, Excel (XLSX): 1 dòng');
  await says(page, 'Không có lỗi');
};

/** What is done, by what it is called. */
export const steps: readonly (readonly [string, Walk])[] = [
  ['the explorer is filtered, its list and a chart follow, and a zone opens', explorer],
  ['a figure of a zone opens its source', zonePage],
  ['projects are narrowed to a country', investments],
  ['a question in SQL is answered as table and map', sql],
  ['a sheet of my own is checked and mended', ownSheet],
  ['a template that was filled in is recognised', templates]
];
