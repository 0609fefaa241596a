import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import jsQR from 'jsqr';
import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { barriers, beyond } from './barriers.ts';
import { drawn, expect, query, test } from './test.ts';

const nghiSon = 'Khu kinh tế Nghi Sơn';
const bimSon = 'Khu công nghiệp Bỉm Sơn';
const tangLoong = 'Khu công nghiệp Tằng Loỏng';
const ids = { [nghiSon]: 'th-nghi-son-ez', [bimSon]: 'th-kcn-bim-son', [tangLoong]: 'lc-kcn-tang-loong' };

const saveButton = (page: Page, zone: string) =>
  page.getByRole('button', { name: `Lưu ${zone} vào danh sách chọn`, exact: true });
const compareButton = (page: Page, zone: string) =>
  page.getByRole('button', { name: `So sánh: chọn ${zone}`, exact: true });
const headings = (page: Page) => page.locator('ol.zones h2 a');

/** A list as the browser stores it, before the page opens. */
async function withList(page: Page, zones: readonly string[], note = ''): Promise<void> {
  const entries = zones.map((zone) => ({ zone, note, added: '2026-11-01' }));
  const text = JSON.stringify({ version: 1, entries });
  await page.addInitScript((stored) => {
    if (localStorage.getItem('industry-atlas:shortlist') === null)
      localStorage.setItem('industry-atlas:shortlist', stored);
  }, text);
}

async function openList(page: Page, address = 'vi/shortlist/'): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

async function takeFile(page: Page, format: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Tải danh sách (${format})` }).click()
  ]);
  return file;
}

test('a zone is kept from its page and from the table; notes and order survive a reload', async ({ page }) => {
  await page.goto('vi/zones/th-kcn-bim-son/');
  await saveButton(page, bimSon).click();
  await expect(saveButton(page, bimSon)).toHaveAttribute('aria-pressed', 'true');
  await page.goto('vi/zones/');
  await expect(saveButton(page, bimSon)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page, tangLoong).click();
  await openList(page);
  await expect(headings(page)).toHaveText([bimSon, tangLoong]);
  await page.getByLabel(`Ghi chú (${tangLoong})`).fill('Hỏi giá điện,\nxem đường sắt');
  await page.getByRole('button', { name: `Đưa ${tangLoong} lên` }).click();
  await expect(page.getByText(`${tangLoong} đứng thứ 1 trong 2.`)).toBeVisible();
  await page.reload();
  await drawn(page);
  await expect(headings(page)).toHaveText([tangLoong, bimSon]);
  await expect(page.getByLabel(`Ghi chú (${tangLoong})`)).toHaveValue('Hỏi giá điện,\nxem đường sắt');
});

test('two tabs keep one list', async ({ context, page }) => {
  await openList(page);
  const other = await context.newPage();
  await other.goto('vi/zones/th-kcn-bim-son/');
  await saveButton(other, bimSon).click();
  await expect(headings(page)).toHaveText([bimSon]);
});

test('a removed zone and a cleared list can be put back', async ({ page }) => {
  await withList(page, Object.values(ids));
  await openList(page);
  await page.getByRole('button', { name: `Bỏ ${bimSon} khỏi danh sách` }).click();
  await expect(headings(page)).toHaveText([nghiSon, tangLoong]);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(headings(page)).toHaveText([nghiSon, bimSon, tangLoong]);
  await page.getByRole('button', { name: 'Xóa danh sách' }).click();
  await expect(page.getByRole('button', { name: 'Không xóa' })).toBeFocused();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Chưa có khu, cụm nào' })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(headings(page)).toHaveText([nghiSon, bimSon, tangLoong]);
});

test('the files hold the zones, their figures with sources, and the notes', async ({ page }) => {
  await withList(page, Object.values(ids), '=1+1');
  await openList(page);

  const csv = await readFile(await (await takeFile(page, 'CSV')).path());
  const records: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  expect(records.map((record) => record['zone_id'])).toEqual(Object.values(ids));
  expect(records[1]).toMatchObject({ area_ha: '566', area_ha_as_of: '2021-10-02', note: "'=1+1" });
  expect(records[1]?.['area_ha_source']).not.toBe('');

  const file = await takeFile(page, 'Excel');
  expect(file.suggestedFilename()).toMatch(/^shortlist-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = await readXlsxFile(await file.path());
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Khu, cụm', 'Số liệu', 'Khoảng cách đường thẳng', 'Nguồn']);
  const [zones, figures, lines, sources] = sheets.map(({ data }) => data.length);
  expect(zones).toBe(4);
  expect(Math.min(figures ?? 0, lines ?? 0, sources ?? 0)).toBeGreaterThan(10);

  const geojson: { features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[] } =
    JSON.parse(await readFile(await (await takeFile(page, 'GeoJSON')).path(), 'utf8'));
  expect(geojson.features.map(({ properties }) => properties['zone_id'])).toEqual(Object.values(ids));
  const [lon = 0, lat = 0] = geojson.features[1]?.geometry.coordinates ?? [];
  expect([lon > 105 && lon < 106.5, lat > 19 && lat < 21]).toEqual([true, true]);
});

test('a file downloaded before opens again without overwriting', async ({ page }) => {
  await withList(page, [ids[tangLoong]], 'của tôi');
  await openList(page);
  await page.getByLabel('Mở tệp CSV đã tải về trước đây').setInputFiles({
    name: 'shortlist.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `\uFEFFzone_id,note,added_on\r\n${ids[bimSon]},"mới, hay",2026-01-02\r\n${ids[tangLoong]},khác,\r\n`
    )
  });
  await expect(page.getByText('Đã thêm 2 khu, cụm từ tệp')).toBeVisible();
  await expect(headings(page)).toHaveText([tangLoong, bimSon]);
  await expect(page.getByLabel(`Ghi chú (${tangLoong})`)).toHaveValue('của tôi\nkhác');
  await expect(page.getByLabel(`Ghi chú (${bimSon})`)).toHaveValue('mới, hay');
});

test('a link carries a list and offers to keep it', async ({ page }) => {
  await withList(page, [ids[tangLoong]], 'của tôi');
  await openList(page, `vi/shortlist/?zones=${ids[bimSon]}~${ids[tangLoong]}~B!&theme=dark`);
  await expect(page.getByRole('heading', { level: 1, name: 'Danh sách được chia sẻ' })).toBeVisible();
  await expect(page.getByText('“B!”')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Thêm vào danh sách chọn của tôi' }).click();
  await expect(headings(page)).toHaveText([tangLoong, bimSon]);
  await expect(page.getByLabel(`Ghi chú (${tangLoong})`)).toHaveValue('của tôi');
  expect([...query(page).keys()]).toEqual(['theme']);
});

test('print the brief: both provinces, every source, a code that opens the live list', async ({ page }) => {
  await withList(page, Object.values(ids), 'Gặp ban quản lý');
  await openList(page, 'vi/shortlist/?currency=vnd');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Bản tóm tắt khu, cụm công nghiệp')).toBeVisible();
  await expect(page.locator('figure svg.map a[data-zone]')).toHaveCount(3);
  await expect(page.locator('figure svg.inset')).toBeVisible();
  await expect(page.getByText('Gặp ban quản lý').and(page.locator('.printed'))).toHaveCount(3);

  const marks = await page
    .locator('article a[href^="#source-"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(marks.length).toBeGreaterThan(20);
  const unlisted = await page.evaluate(
    (refs) => refs.filter((ref) => document.querySelector(`ol li[id="${ref.slice(1)}"]`) === null),
    marks
  );
  expect(unlisted).toEqual([]);
  const unmarked = await page
    .locator('article dd .reading')
    .evaluateAll(
      (readings) => readings.filter((reading) => reading.querySelector('a[href^="#source-"]') === null).length
    );
  expect(unmarked).toBe(0);

  const picture = await page.locator('svg.qr').screenshot({ scale: 'css' });
  const { width, pixels } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 4;
    canvas.height = image.height * 4;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { width: canvas.width, pixels: [...context.getImageData(0, 0, canvas.width, canvas.height).data] };
  }, picture.toString('base64'));
  const code = jsQR(new Uint8ClampedArray(pixels), width, pixels.length / width / 4);
  expect(code?.data).toBe(
    new URL(`vi/shortlist/?zones=${Object.values(ids).join('~')}&currency=vnd`, new URL('../../', page.url())).href
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a sum in dong names its rate and opens the original', async ({ page }) => {
  await page.goto('vi/zones/th-nghi-son-ez/');
  // They come when the page listens.
  await expect(page.locator('.zone-actions').first()).toBeVisible();
  const group = page.getByRole('group', { name: 'Quy đổi số tiền sang' });
  await group.getByRole('button', { name: 'Quy đổi số tiền sang đồng Việt Nam' }).click();
  await expect.poll(() => query(page).get('currency')).toBe('vnd');
  const investments = page.getByRole('region', { name: 'Dự án đầu tư tại đây' });
  await expect(investments.getByText('tỷ giá trung tâm của Ngân hàng Nhà nước')).toBeVisible();
  const sum = investments.locator('a.figure:has([data-figure="query/currency-conversion"])').first();
  await expect(sum).toContainText('đồng');
  await sum.click();
  const source = page.getByRole('dialog');
  await expect(source.getByText('25.122')).toBeVisible();
  await expect(source.locator('[data-figure^="investment_reports/"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(group.getByRole('button', { name: 'Quy đổi số tiền sang đô la Mỹ' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
});

test('the authority responsible is told as far as it is published', async ({ page }) => {
  await page.goto('en/zones/lc-kcn-tang-loong/');
  const contact = page.getByRole('region', { name: 'Contact' });
  await expect(contact.getByText('Lao Cai Economic Zone Authority')).toBeVisible();
  await expect(contact.getByText('Not published: address, telephone, e-mail and website.')).toBeVisible();
  await page.goto('en/zones/lc-kcn-vo-lao/');
  await expect(contact.getByText('No source names an authority')).toBeVisible();
});

test.describe('choosing zones to compare', () => {
  test('takes four, refuses the fifth kindly, and leads to the comparison', async ({ page }) => {
    await page.goto('vi/zones/');
    const bar = page.getByRole('region', { name: 'Khu, cụm chọn để so sánh' });
    const names = [nghiSon, bimSon, tangLoong, 'Khu công nghiệp Lễ Môn'];
    for (const name of names) await compareButton(page, name).click();
    await compareButton(page, 'Khu công nghiệp Hoàng Long').click();
    await expect(bar.getByText('So sánh được nhiều nhất 4 khu, cụm một lần.')).toBeVisible();
    await bar.getByRole('button', { name: 'Bỏ Khu công nghiệp Lễ Môn khỏi phần so sánh' }).click();
    await page.reload();
    await bar.getByRole('link', { name: 'So sánh (3)' }).click();
    await expect(page).toHaveURL(/\/vi\/compare\//);
    expect(query(page).get('zones')).toBe(Object.values(ids).join('~'));
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
    test('the bar covers neither the end of the page nor what has the focus', async ({ page }) => {
      await page.goto('vi/zones/th-kcn-bim-son/');
      await compareButton(page, bimSon).click();
      const bar = page.getByRole('region', { name: 'Khu, cụm chọn để so sánh' });
      await expect(bar).toBeVisible();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const last = page.locator('footer:visible').last();
      const [end, top] = [await last.boundingBox(), await bar.boundingBox()];
      if (end === null || top === null) throw new Error('the foot of the page and the bar are on screen');
      const apart = end.y + end.height <= top.y + 1 || end.y >= top.y + top.height - 1;
      expect(apart, `foot ${JSON.stringify(end)}, bar ${JSON.stringify(top)}`).toBe(true);
      await page.evaluate(() => window.scrollTo(0, 0));
      const covered: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const over = await page.evaluate(() => {
          const focused = document.activeElement?.getBoundingClientRect();
          const tray = document.querySelector('.compare-tray');
          if (focused === undefined || tray === null || tray.contains(document.activeElement)) return null;
          return focused.bottom > tray.getBoundingClientRect().top + 1 ? document.activeElement?.outerHTML : null;
        });
        if (typeof over === 'string') covered.push(over.slice(0, 120));
      }
      expect(covered).toEqual([]);
    });
  });
});

test('from the map: a chosen zone is kept, and names of the list are chosen for comparison', async ({ page }) => {
  await page.goto('vi/');
  await drawn(page);
  const names = page.locator('.list a.zone');
  const bar = page.getByRole('region', { name: 'Khu, cụm chọn để so sánh' });
  const mode = page.getByRole('button', { name: 'Chọn để so sánh' });
  await mode.click();
  await names.filter({ hasText: 'Tằng Loỏng' }).click();
  await names.filter({ hasText: 'Nghi Sơn' }).first().click();
  await expect(bar.getByRole('link', { name: 'So sánh (2)' })).toBeVisible();
  await expect(names.filter({ hasText: 'Tằng Loỏng' })).toHaveAttribute('aria-description', 'đã chọn để so sánh');
  expect(query(page).get('zone')).toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(1);
  await mode.click();
  await names.filter({ hasText: 'Tằng Loỏng' }).click();
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Lưu .*Tằng Loỏng/ })
    .click();
  await page
    .getByRole('link', { name: /^Danh sách chọn/ })
    .first()
    .click();
  await expect(headings(page)).toHaveText([tangLoong]);
});

test('with the keyboard alone: keep, note, order, remove, undo', async ({ page }) => {
  await page.goto('vi/zones/th-kcn-bim-son/');
  await saveButton(page, bimSon).focus();
  await page.keyboard.press('Space');
  await page.goto('vi/zones/lc-kcn-tang-loong/');
  await saveButton(page, tangLoong).focus();
  await page.keyboard.press('Enter');
  await openList(page);
  await page.getByLabel(`Ghi chú (${bimSon})`).focus();
  await page.keyboard.type('Gọi thứ Hai');
  const down = page.getByRole('button', { name: `Đưa ${bimSon} xuống` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(headings(page)).toHaveText([tangLoong, bimSon]);
  await expect(down).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Bỏ ${bimSon} khỏi danh sách` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Ghi chú (${bimSon})`)).toHaveValue('Gọi thứ Hai');
});

test('where storage is closed the list lives as long as the page and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      }
    });
  });
  await openList(page, `vi/shortlist/?zones=${ids[bimSon]}`);
  await expect(page.getByText('Trình duyệt không cho trang này lưu dữ liệu.')).toBeVisible();
  await page.getByRole('button', { name: 'Thêm vào danh sách chọn của tôi' }).click();
  await page.getByLabel(`Ghi chú (${bimSon})`).fill('tạm');
  await expect(page.getByLabel(`Ghi chú (${bimSon})`)).toHaveValue('tạm');
});

test('stored text that cannot be read is kept aside and told', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('industry-atlas:shortlist', '{"version":1,"entries":[{"zo'));
  await openList(page);
  await expect(page.getByText('Một phần danh sách đã lưu không đọc được.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải phần không đọc được' }).click()
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe('{"version":1,"entries":[{"zo');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and leads to the table', async ({ page }) => {
    await page.goto('vi/shortlist/');
    await expect(page.getByText('trang này cần JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'bảng khu và cụm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.zone-actions').first()).toBeHidden();
  });
});

for (const [language, widths] of [
  ['vi', [360, 768, 1440]],
  ['en', [360]]
] as const) {
  test(`a list in ${language} has no barrier and does not scroll sideways at any width`, async ({ page }) => {
    await withList(page, [...Object.values(ids), 'th-kktck-na-meo']);
    await openList(page, `${language}/shortlist/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page), `${width} px`).toBeLessThanOrEqual(0);
      // Colours are the same at every width, and slow to look at.
      const without = width === 360 ? [] : ['color-contrast'];
      expect(await barriers(page, { without }), `${width} px`).toEqual([]);
    }
  });
}
