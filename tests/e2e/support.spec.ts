import type { Locator, Page } from '@playwright/test';
import { expect, query, test } from './test.ts';

const card = (page: Page, id: string): Locator => page.locator(`article[data-support="${id}"]`);
const refused = (page: Page, id: string): Locator => page.locator(`li[data-support="${id}"]`);
const place = (page: Page): Locator => page.getByRole('combobox', { name: 'Nơi đặt dự án' });

/** What every way to the answer must end in: the rules of Resolution 121 for a mountain district that is not a poor one. */
async function seesTheAnswer(page: Page): Promise<void> {
  const applies = page.locator('section[aria-labelledby="applies"]');
  await expect(applies.locator('article[data-support="th-sup-nq121-production-mountain"]')).toContainText(
    '0,7 tỷ đồng/ha, tối đa 2 tỷ đồng một dự án'
  );
  await expect(applies.locator('article[data-support="th-sup-nq121-labour-mountain"]')).toContainText(
    '0,5 đến 1 triệu đồng một lao động'
  );
  await expect(
    card(page, 'th-sup-nq121-production-mountain').getByRole('link', { name: '121/2021/NQ-HĐND' })
  ).toHaveAttribute('href', /\/vi\/policies\/th-pol-nq121-2021\/$/);
  await expect(refused(page, 'nat-sup-111-rent')).toContainText('Không thỏa mãn');
  await expect(refused(page, 'th-sup-nq121-labour')).toContainText('30a');
}

test('finds which support a footwear maker in a mountain district may ask for in 2026', async ({ page }) => {
  await page.goto('vi/support/');
  await place(page).fill('nhu thanh');
  await page.getByRole('option', { name: /^Huyện Như Thanh/ }).click();
  await expect(page.getByText('Một trong 11 huyện miền núi của tỉnh.')).toBeVisible();
  await page.getByLabel('Ngày xét').fill('2026-03-01');
  await page.getByLabel('Vai trò').selectOption('production');
  await page.getByLabel('Ngành', { exact: true }).selectOption('leather-footwear');
  await page.getByLabel('Sản phẩm', { exact: true }).selectOption('finished');
  await page.getByLabel('Quy mô doanh nghiệp').selectOption('sme');
  await page.getByLabel('Số lao động').fill('500');
  await page.getByLabel('Số lao động').press('Enter');
  await seesTheAnswer(page);
  expect(Object.fromEntries(query(page))).toEqual({
    place: 'old-403',
    role: 'production',
    sector: 'leather-footwear',
    product: 'finished',
    size: 'sme',
    workers: '500',
    on: '2026-03-01'
  });
  await page.reload();
  await seesTheAnswer(page);
});

test('finds the same by keyboard alone', async ({ page }) => {
  await page.goto('vi/support/');
  await place(page).focus();
  await page.keyboard.type('nhu thanh');
  await expect(page.getByRole('option', { name: /^Huyện Như Thanh/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Một trong 11 huyện miền núi của tỉnh.')).toBeVisible();
  for (const [label, typed] of [
    ['Vai trò', 'Sản xuất'],
    ['Ngành', 'Da giày'],
    ['Sản phẩm', 'Thành phẩm'],
    ['Quy mô doanh nghiệp', 'Nhỏ']
  ] as const) {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.type(typed);
  }
  await page.getByLabel('Số lao động').focus();
  await page.keyboard.type('500');
  await page.keyboard.press('Tab');
  await seesTheAnswer(page);
});

test('a date beyond the period refuses the rules and says when they ended', async ({ page }) => {
  await page.goto(
    'vi/support/?place=old-403&role=production&sector=leather-footwear&product=finished&workers=500&on=2027-01-01'
  );
  await page.getByText('Ngoài thời gian hiệu lực').click();
  await expect(refused(page, 'th-sup-nq121-production-mountain')).toContainText('Đã hết hiệu lực: năm 2026.');
});

test('an answer to a question left decides a rule, and Back takes it back', async ({ page }) => {
  await page.goto('vi/support/?zone=th-kcn-bim-son&role=production&product=supporting&on=2026-01-15');
  const open = page.locator('section[aria-labelledby="undecided"]');
  await expect(open.locator('article[data-support="nat-sup-205-tech"]')).toBeVisible();
  await page.getByLabel('Dự án phối hợp với tổ chức khoa học và công nghệ?').selectOption('yes');
  await expect(
    page.locator('section[aria-labelledby="applies"] article[data-support="nat-sup-205-tech"]')
  ).toBeVisible();
  await page.goBack();
  await expect(open.locator('article[data-support="nat-sup-205-tech"]')).toBeVisible();
});

test('supports for the same item are marked with what the rule says of combining them', async ({ page }) => {
  await page.goto('vi/support/?zone=lc-ccn-thong-nhat-1&role=production&trade=special&on=2026-08-01');
  const overlaps = page.getByRole('region', { name: 'Hỗ trợ trùng nội dung' });
  await expect(overlaps).toContainText('Tiền thuê đất');
  await expect(overlaps).toContainText('mức cao nhất');
  await expect(overlaps).toContainText('Điều 25');
});

test('a zone page leads to its supports, and a rule to its instrument', async ({ page }) => {
  await page.goto('vi/zones/lc-ccn-thong-nhat-1/');
  await page.getByRole('link', { name: 'Mở trang tìm hỗ trợ cho nơi này' }).click();
  await expect(page).toHaveURL(/\/vi\/support\/\?zone=lc-ccn-thong-nhat-1$/);
  await expect(place(page)).toHaveValue(/Thống Nhất 1/);
  await page.getByLabel('Vai trò').selectOption('cluster-infrastructure');
  await card(page, 'nat-sup-32-infra').getByRole('link', { name: '32/2024/NĐ-CP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('32/2024/NĐ-CP');
  await expect(page.getByRole('region', { name: 'Quan hệ với văn bản khác' })).toContainText('303/2026/NĐ-CP');
});

test('looks for support for one thing, the highest ceiling first, and keeps both in the address', async ({ page }) => {
  await page.goto('vi/support/');
  await page.getByLabel('Nội dung cần hỗ trợ').selectOption('labour');
  const results = page.getByRole('region', { name: 'Kết quả' });
  await expect(results).toContainText('Chỉ nêu quy định chi cho: thu hút lao động.');
  await expect(card(page, 'th-sup-nq121-labour')).toBeVisible();
  await expect(card(page, 'nat-sup-32-infra')).toHaveCount(0);
  await page.getByLabel('Xếp quy định').selectOption('ceiling');
  await expect(results.getByRole('heading', { name: 'Trần cho một dự án' })).toBeVisible();
  expect(Object.fromEntries(query(page))).toEqual({ item: 'labour', sort: 'ceiling' });
  // The rules of the page stand below the answer, folded, and open where an address points at one.
  await expect(page.locator('[id="rule/th-sup-nq121-labour"]')).toBeHidden();
  await page.evaluate(() => (location.hash = '#rule/th-sup-nq121-labour'));
  await expect(page.locator('[id="rule/th-sup-nq121-labour"]')).toBeVisible();
});

test('an address that names no place says so', async ({ page }) => {
  await page.goto('vi/support/?zone=no-such-zone&size=huge');
  await expect(page.getByRole('alert').filter({ hasText: 'no-such-zone' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'size=huge' })).toBeVisible();
});

test('finds an instrument by number and by words without marks', async ({ page }) => {
  await page.goto('vi/policies/');
  const rows = page.getByRole('table', { name: 'Văn bản và chính sách' }).locator('tbody tr');
  await page.getByLabel('Tìm số, tên, cơ quan, nội dung').fill('121/2021');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Tìm số, tên, cơ quan, nội dung').fill('khuyen cong quoc gia');
  await page.getByLabel('Hiệu lực', { exact: true }).selectOption('in-force');
  await expect(rows.first()).toContainText(/khuyến công quốc gia/i);
  expect(query(page).get('status')).toBe('in-force');
  await page.reload();
  await expect(rows.first()).toContainText(/khuyến công quốc gia/i);
});

test('finds a procedure by name and sees the cut with the two numbers behind it', async ({ page }) => {
  await page.goto('vi/procedures/');
  const named = page.locator('table').first().locator('tbody tr');
  await expect(named).toHaveCount(4);
  await page.getByLabel('Tìm thủ tục').fill('chap thuan chu truong');
  await expect(named).toHaveCount(1);
  await expect(named).toContainText('26 ngày làm việc');
  await named.locator('[data-figure="query/procedure-cut"]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('26 ngày');
  await expect(dialog).toContainText('13 ngày');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every rule can be read with its conditions, by how it stands', async ({ page }) => {
    await page.goto('vi/support/');
    for (const heading of [/^Còn hiệu lực/, /^Đã hết hiệu lực/, /^Dự thảo, dự kiến/])
      await expect(page.getByRole('heading', { level: 3, name: heading })).toBeVisible();
    const rule = page.locator('[id="rule/th-sup-nq121-production-mountain"]');
    await expect(rule).toBeHidden();
    await page
      .getByText(/^Thanh Hóa: \d+ quy định$/)
      .first()
      .click();
    await expect(rule).toBeVisible();
    await expect(page.getByText('Phần tìm theo tình huống cần JavaScript.')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
  test('the situation is answered with a thumb', async ({ page }) => {
    await page.goto('vi/support/');
    await place(page).tap();
    await place(page).fill('lang chanh');
    await page.getByRole('option', { name: /^Huyện Lang Chánh/ }).tap();
    await page.getByLabel('Vai trò').selectOption('production');
    await page.getByLabel('Ngành', { exact: true }).selectOption('leather-footwear');
    await expect(card(page, 'th-sup-nq121-production-30a')).toBeVisible();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
