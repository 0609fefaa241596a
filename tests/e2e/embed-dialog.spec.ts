import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { test } from './host-site.ts';
import { expect } from './test.ts';

/** Opens the dialog with the keyboard from the page's own button. */
async function openDialog(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: /^(Nhúng vào trang khác|Embed in another page)$/ });
  await section.getByRole('button', { name: /^(Nhúng|Embed)$/ }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** The page of an article, on another origin, into which a code was pasted. */
async function pasted(page: Page, host: string, code: string): Promise<Frame> {
  // Any file of the host will do: what counts is where it comes from.
  await page.goto(`${host}widths.js`);
  await page.setContent(`<!doctype html><html lang="vi"><title>Bài viết</title><div id="column">${code}</div></html>`);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (frame == null) throw new Error('the code made no frame');
  await frame.locator('h1').waitFor();
  return frame;
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('an editor chooses dark and pinned by keyboard, copies the code, pastes it, and the frame is whole', async ({
    page,
    host
  }) => {
    await page.goto('vi/charts/zones-by-kind/');
    await openDialog(page);
    const dialog = page.getByRole('dialog', { name: 'Nhúng vào trang khác' });
    await dialog.getByRole('radio', { name: 'Tối' }).press('Space');
    await dialog.getByRole('radio', { name: /^Ghim ở bản / }).press('Space');
    await expect(dialog.getByText(/^Khung cao [\d.]+ px khi rộng 600 px\.$/)).toBeVisible();
    const preview = dialog.frameLocator('iframe');
    await expect(preview.getByText(/^Bản [\d.]+, ngày .*ghim\./)).toBeVisible();
    await dialog.getByRole('button', { name: 'Chép mã: Khung tự chỉnh chiều cao' }).press('Enter');
    const code = await page.evaluate(() => navigator.clipboard.readText());

    const frame = await pasted(page, host, code);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('svg').first()).toBeVisible();
    for (const width of [340, 800]) {
      await page.locator('#column').evaluate((column, px) => column.setAttribute('style', `width:${px}px`), width);
      await expect
        .poll(() =>
          frame.evaluate(() => [innerHeight - Math.ceil(document.body.getBoundingClientRect().height), innerWidth])
        )
        .toEqual([0, width]);
    }
    await expect(
      page.getByRole('link', { name: 'Khu, cụm theo loại và tình trạng · Bản đồ công nghiệp' })
    ).toBeVisible();
  });
});

test('the filters of the page are named and taken into the frame, or dropped', async ({ page }) => {
  await page.goto('vi/charts/investments-by-sector/?province=lao-cai&year=2015..2020');
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('tỉnh: Lào Cai; năm: 2015–2020', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: /^Ghim ở bản / })).toBeDisabled();
  const address = dialog.getByRole('link', { name: /Mở khung trong thẻ mới/ });
  await expect(address).toHaveAttribute(
    'href',
    /\/vi\/embed\/investments-by-sector\/\?interactive=0&province=lao-cai&year=2015\.\.2020$/
  );
  await expect(dialog.getByRole('region', { name: 'Chỉ khung' })).toContainText(
    'Đã lọc: tỉnh: Lào Cai; năm: 2015–2020.'
  );
  await dialog.getByRole('checkbox', { name: 'Giữ bộ lọc' }).press('Space');
  await expect(address).toHaveAttribute('href', /\/vi\/embed\/investments-by-sector\/$/);
  await dialog.getByRole('radio', { name: 'Tiếng Anh' }).press('Space');
  await expect(dialog.getByRole('region', { name: 'Chỉ khung' })).toContainText('<figure lang="en"');
});

test('on a telephone the dialog of a zone holds everything, and closing it leads back to the button', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('en/zones/th-nghi-son-ez/');
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Copy code: Picture with link' })).toBeVisible();
  await expect(dialog.frameLocator('iframe').getByText('Nghi Son Economic Zone').first()).toBeVisible();
  expect(await dialog.locator('.body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  ).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed', exact: true })).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the code can be selected on the page of a chart, and the guide is a link', async ({ page }) => {
    await page.goto('en/charts/zones-by-kind/');
    await page.getByText('Embed code', { exact: true }).click();
    await expect(page.getByRole('region', { name: 'Frame only' })).toContainText('/en/embed/zones-by-kind/');
    await page.getByRole('link', { name: 'Guide for editors' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For editors');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  });
});
