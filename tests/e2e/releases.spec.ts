import { expect, query, test } from './test.ts';

test('an editor finds what a release changed and opens both sources of it', async ({ page }) => {
  await page.goto('vi/sources/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Thay đổi số liệu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thay đổi qua các bản phát hành' })).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Tìm trong các thay đổi' });
  await field.fill('nghi son dien tich');
  await expect.poll(() => query(page).get('q')).toBe('nghi son dien tich');
  const note = page.getByRole('listitem').filter({ hasText: 'Hai số của hai thời kỳ, không mâu thuẫn' });
  const sources = await note.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(sources).toHaveLength(2);
  expect(new Set(sources).size).toBe(2);
  for (const source of sources) {
    await page.goto(source ?? '');
    await expect(page.getByText('Khu kinh tế Nghi Sơn: diện tích.')).toBeVisible();
  }
});

test('a figure that a release added is pressed, and its source is told', async ({ page }) => {
  await page.goto('en/data/changes/?q=central rate 2026');
  const figures = page.getByRole('table', { name: /^Figures that changed in release/ });
  const row = figures.getByRole('row').filter({ hasText: '25,122' });
  await expect(row).toContainText('not there yet');
  // Before the page listens, pressing a figure leads to its source's page instead.
  await expect(page.getByRole('searchbox', { name: 'Search the changes' })).toBeEnabled();
  await row.locator('a.figure').click();
  await expect(page.getByRole('dialog')).toContainText('Reference exchange rate kept unchanged on January 7');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame pinned to the first release keeps its number and says that there is a newer one', async ({ page }) => {
    await page.goto('vi/embed/policies-by-year/2026.11.0/');
    const count = page.locator('h1 data');
    await expect(count).toHaveAttribute('value', '17');
    const release = page.locator('.release');
    await expect(release).toContainText('Đã có số liệu mới hơn');
    await expect(release).toContainText('Số liệu của hình này đã đổi.');
    await page.goto('vi/embed/policies-by-year/');
    expect(Number(await count.getAttribute('value'))).toBeGreaterThan(17);
    await expect(release).not.toContainText('mới hơn');
  });

  test('every release is there to read, with its day and the figures it brought', async ({ page }) => {
    await page.goto('en/data/changes/');
    await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText('Release 2026.11.0');
    await expect(page.getByText('21 November 2026')).toBeVisible();
    const figures = page.getByRole('table', { name: 'Figures that changed in release 2026.11.1' });
    await expect(figures.getByRole('rowheader')).toHaveCount(8);
  });
});

test('programs read the same changes as JSON, and feeds tell of each release', async ({ request }) => {
  const changes: { releases: { id: string; changes: { table: string; before: unknown; after: unknown }[] }[] } = await (
    await request.get('data/changes.json')
  ).json();
  expect(changes.releases.at(-1)).toMatchObject({ id: '2026.11.0', previous: null, changes: [] });
  const second = changes.releases.find(({ id }) => id === '2026.11.1');
  expect(second?.changes.filter(({ table }) => table === 'observations')).toHaveLength(8);
  const feed = await (await request.get('data/changes.en.xml')).text();
  for (const { id } of changes.releases) expect(feed).toContain(`<title>Release ${id}</title>`);
});
