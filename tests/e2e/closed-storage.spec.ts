import { offline } from '../../src/lib/i18n/vi/offline.ts';
import { shortlist } from '../../src/lib/i18n/vi/shortlist.ts';
import { drawn, engineReady, expect, query, test } from './test.ts';

/** As in a private window of the strictest kind: every store throws, and there is neither cache nor worker for it. */
function closeStores(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse, configurable: true });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined, configurable: true });
}

test.beforeEach(({ context }) => context.addInitScript(closeStores));

test('an investor in a private window filters, opens a source, compares and sees the charts', async ({ page }) => {
  await page.goto('vi/');
  await engineReady(page);
  await drawn(page);
  await page.getByRole('group', { name: 'Tỉnh', exact: true }).getByRole('button', { name: 'Lào Cai' }).click();
  await expect.poll(() => query(page).get('province')).toBe('lao-cai');
  await drawn(page);
  await page.locator('[data-figure]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('vi/compare/?zones=th-kcn-bim-son~lc-kcn-tang-loong');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what would be kept says that it is not, and nothing breaks', async ({ page }) => {
  for (const path of ['present', 'search', 'data', 'data/sql', 'data/check']) {
    await page.goto(`vi/${path}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('vi/offline/');
  await expect(page.getByText(offline.hindrance['storage-closed'])).toBeVisible();
  await page.goto('vi/zones/th-kcn-bim-son/');
  const save = page.getByRole('button', { name: /^Lưu .*Bỉm Sơn.* vào danh sách chọn$/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.goto('vi/shortlist/');
  await drawn(page);
  await expect(page.getByText(shortlist.closed)).toBeVisible();
});
