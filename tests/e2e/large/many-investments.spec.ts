import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { largeSample } from '../../../scripts/large-sample.ts';
import { Explorer } from '../explorer.ts';
import { drawn, expect, test } from '../test.ts';

type Row = Readonly<Record<string, string>>;
/** Rows of the made package, read apart from the programs that build the site. */
const made = (table: string): readonly Row[] =>
  parse(readFileSync(`${largeSample.folder}/package/${table}.csv`), { columns: true });

const zones = made('zones');
const investments = made('investments');
const capital = new Map(
  made('investment_reports')
    .filter(({ role, measure }) => role === 'main' && measure === 'total-investment')
    .map((report) => [report['investment_id'], Number(report['capital_usd_m'])])
);
const zonesWhere = (accepts: (zone: Row) => boolean): readonly string[] =>
  zones
    .filter(accepts)
    .map((zone) => zone['zone_id'] ?? '')
    .sort();
const number = (value: number): string => value.toLocaleString('vi');

/** Total investment in dollars of the sector that has most of it, added up from the rows by hand. */
function largestSum(accepts: (investment: Row) => boolean): number {
  const sums = new Map<string, number>();
  for (const investment of investments.filter(accepts)) {
    const sector = investment['sector_id'] ?? '';
    sums.set(sector, (sums.get(sector) ?? 0) + (capital.get(investment['investment_id']) ?? 0));
  }
  return Math.max(...sums.values());
}

test('an investor filters more projects than a page can carry: list, charts and sums are those of the rows', async ({
  page
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const sum = page.locator('article[data-chart="investments-by-sector"] h3 data');
  const shown = async (): Promise<number> => Number(await sum.getAttribute('value'));
  expect(await shown()).toBeCloseTo(
    largestSum(() => true),
    1
  );
  expect(await explorer.listedIds()).toEqual(zonesWhere(() => true));

  await explorer.province('Lào Cai').click();
  await expect.poll(() => explorer.listedIds()).toEqual(zonesWhere((zone) => zone['province_id'] === 'lao-cai'));
  await expect.poll(shown).toBeCloseTo(
    largestSum((investment) => investment['province_id'] === 'lao-cai'),
    1
  );

  // A second filter is more than the cube of sums can tell: the columns answer.
  await explorer.option('Loại', 'Khu kinh tế(?! cửa)').uncheck();
  const left = zonesWhere((zone) => zone['province_id'] === 'lao-cai' && zone['kind'] !== 'economic-zone');
  await expect.poll(() => explorer.listedIds()).toEqual(left);
  await expect.poll(shown).toBeCloseTo(
    largestSum((investment) => left.includes(investment['zone_id'] ?? '')),
    1
  );

  await page.goBack();
  await expect.poll(() => explorer.listedIds()).toEqual(zonesWhere((zone) => zone['province_id'] === 'lao-cai'));
});

test('the address alone brings a filtered view of many projects back', async ({ page }) => {
  await new Explorer(page).open('?province=thanh-hoa');
  const sum = page.locator('article[data-chart="investments-by-sector"] h3 data');
  await expect
    .poll(async () => Number(await sum.getAttribute('value')))
    .toBeCloseTo(
      largestSum((investment) => investment['province_id'] === 'thanh-hoa'),
      1
    );
});

test('the page of investments counts all, lists the largest and says so', async ({ page }) => {
  await page.goto('vi/investments/');
  const all = number(investments.length);
  await expect(page.getByText(`Có ${all} dự án và nhóm dự án, nhiều hơn mức trang này lọc được.`)).toBeVisible();
  await expect(page.getByText('danh sách nêu 500 mục lớn nhất')).toBeVisible();
  const projects = investments.filter(({ kind }) => kind === 'project').length;
  await expect(page.locator('p.count data')).toHaveAttribute('value', String(projects));
  await expect(page.getByRole('table', { name: 'Từng dự án' }).locator('tbody > tr')).toHaveCount(500);
});

test('search says how many projects it knows, and finds the largest', async ({ page }) => {
  await page.goto('vi/search/');
  await expect(
    page.getByRole('main').getByText(`Trong ${number(investments.length)} dự án và nhóm dự án, ô tìm chỉ biết tên`)
  ).toBeVisible();
  const [largest] = [...capital].sort(([, a], [, b]) => b - a);
  const name = investments.find((row) => row['investment_id'] === largest?.[0])?.['name_vi'] ?? '';
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
});

test('the first view of many projects is drawn without the engine', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('vi/');
  await drawn(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\.(wasm|parquet)/.test(path))).toEqual([]);
});

test('a choice of many provinces cuts no name, whatever its length', async ({ page }) => {
  await page.goto('vi/');
  await drawn(page);
  const cut = await page.locator('.segments').evaluate((choice) => {
    const [button] = choice.querySelectorAll('button');
    for (const name of Array.from({ length: 32 }, (_, at) =>
      at % 3 === 1 ? 'Thành phố Hồ Chí Minh' : 'Tuyên Quang'
    )) {
      const one = button?.cloneNode();
      if (one === undefined) continue;
      one.textContent = name;
      choice.append(one);
    }
    const texts = [...choice.querySelectorAll('button')].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect().height > one.getBoundingClientRect().height;
    });
    return {
      buttons: texts.length,
      cut: texts.filter(Boolean).length,
      scrolls: choice.scrollHeight > choice.clientHeight
    };
  });
  expect(cut).toEqual({ buttons: 35, cut: 0, scrolls: true });
});
