import { expect, listens, query, test } from './test.ts';

test('an official asks where support of Thanh Hóa went and opens what a sum is made of', async ({ page }) => {
  await page.goto('vi/funds/');
  await listens(page);
  const clear = page.getByRole('button', { name: 'Bỏ mọi bộ lọc' });
  await page.getByLabel('Nơi', { exact: true }).selectOption({ label: 'Thanh Hóa' });
  await expect(clear).toBeVisible();
  expect(query(page).get('province')).toBe('thanh-hoa');
  const sum = page.locator('figure[data-chart="funds-by-province"] .title a').first();
  await expect(sum).toHaveText('ít nhất 67,2 tỷ đồng');
  await sum.press('Enter');
  const popover = page.getByRole('dialog');
  await expect(popover).toContainText('43,5 tỷ đồng');
  await expect(popover).toContainText('hơn 18 tỷ đồng');
  await page.keyboard.press('Escape');
  await page.getByLabel('Khoản mục', { exact: true }).selectOption({ label: 'Hạ tầng cụm công nghiệp' });
  await expect(sum).toHaveText('20 tỷ đồng');
  await clear.click();
  await expect.poll(() => page.url()).toMatch(/\/funds\/$/);
});

test('a link restores the years chosen, and a number opens what was planned and what was paid', async ({ page }) => {
  await page.goto('en/funds/?province=bac-giang&year=2016..2020');
  await expect(page.getByLabel('From year')).toHaveValue('2016');
  const chart = page.locator('figure[data-chart="planned-against-paid"]');
  await expect(chart.locator('.title')).toContainText('VND 141.35 billion and over VND 30.72 billion');
  await chart.getByText('Table', { exact: true }).click();
  await chart
    .getByRole('row', { name: /Planned less paid/ })
    .first()
    .getByRole('link')
    .press('Enter');
  const popover = page.getByRole('dialog');
  await expect(popover).toContainText('VND 141.35 billion');
  await expect(popover).toContainText('over VND 30.72 billion');
});

test('an official whose choice leaves nothing reads so in every part, and finds whom to ask', async ({ page }) => {
  await page.goto('vi/funds/?province=ha-noi&level=district');
  await expect(page.getByText('Không có khoản nào khớp với lựa chọn.')).toBeVisible();
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  for (const name of [
    'Tiền ở đâu',
    'Đã hứa và đã chi',
    'Theo cấp ngân sách',
    'Khoản được cộng',
    'Khoản không cộng, và vì sao'
  ])
    await expect(part(name)).toContainText('Với lựa chọn này, chưa có khoản nào được công bố');
  await expect(part('Từ đăng ký đến chi trả')).toContainText('Con số ở các bước là của Lào Cai cũ');
  await expect(part('Hỏi ở đâu')).toContainText('Tập số liệu chưa có cơ quan nào của nơi này.');
  await page.getByLabel('Nơi', { exact: true }).selectOption({ label: 'Lào Cai cũ (trước tháng 7/2025)' });
  await expect(part('Hỏi ở đâu').getByRole('link', { name: '02163.857.863' })).toHaveAttribute(
    'href',
    'tel:02163857863'
  );
});

test('a journalist without script sees every amount, those not added with the reason, and what is not published', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('vi/funds/');
  await expect(page.getByRole('heading', { name: 'Nguồn thứ hai nói về cùng một khoản' })).toBeVisible();
  await expect(page.locator('figure[data-chart="funds-43-5-parts"] svg[role="group"]:visible')).toContainText(
    'hơn 17,4 tỷ đồng'
  );
  await page.getByText('Các bước từ đăng ký đến chi trả', { exact: true }).click();
  await expect(page.getByRole('group', { name: 'Các bước từ đăng ký đến chi trả' })).toContainText('chưa công bố');
  await expect(page.locator('[data-figure^="funds/lc-sp-fund-mt-tang-loong-sewer/"]').first()).toBeAttached();
  await context.close();
});
