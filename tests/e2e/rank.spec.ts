import type { Locator, Page } from '@playwright/test';
import { barriers, beyond } from './barriers.ts';
import { drawn, expect, query, test } from './test.ts';

/** The ranking as a person sees it: parts by their role and name in Vietnamese. */
class RankingPage {
  readonly page: Page;
  readonly cards: Locator;

  constructor(page: Page) {
    this.page = page;
    this.cards = page.locator('#results ol.cards > li');
  }

  async open(search = '', language = 'vi'): Promise<void> {
    await this.page.goto(`${language}/rank/${search}`);
    await drawn(this.page);
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }

  /** Everything that the order and the scores say: place, name and score of the zones told in full. */
  async told(): Promise<readonly string[]> {
    const heads = await this.cards.locator('.head').allInnerTexts();
    return heads.map((head) => head.replace(/\s+/g, ' ').trim());
  }
}

async function setByKeys(slider: Locator, weight: number): Promise<void> {
  await slider.focus();
  await slider.press('Home');
  for (let step = 0; step < weight; step += 1) await slider.press('ArrowRight');
}

test('rank, share the link, open it elsewhere and see the same', async ({ page, browser, baseURL }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  const usual = await ranking.told();
  await page.getByRole('button', { name: 'Thương mại cửa khẩu' }).click();
  await expect.poll(() => query(page).get('weights')).toBe('area:2~gate:5~station:3~interchange:2~status:2');
  await page.getByText('Điều kiện bắt buộc').click();
  await page.getByRole('checkbox', { name: 'Khu công nghiệp', exact: true }).check();
  await expect.poll(() => query(page).get('kind')).toBe('industrial-park');
  await setByKeys(ranking.slider('Tỷ lệ lấp đầy'), 4);
  await expect.poll(() => query(page).get('weights')).toContain('occupancy:4');
  await page.getByLabel('Xếp theo').selectOption('hopeful');
  await expect.poll(() => query(page).get('outlook')).toBe('hopeful');
  const own = await ranking.told();
  expect(own).not.toEqual(usual);
  expect(own.length).toBeGreaterThan(3);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = new RankingPage(await elsewhere.newPage());
  await other.page.goto(page.url());
  await expect.poll(() => other.told()).toEqual(own);
  await expect(other.slider('Tỷ lệ lấp đầy')).toHaveValue('4');
  await expect(other.slider('Gần cửa khẩu')).toHaveValue('5');
  await elsewhere.close();

  await page.reload();
  await expect.poll(() => ranking.told()).toEqual(own);
  await expect(page.getByLabel('Xếp theo')).toHaveValue('hopeful');
});

test('a choice is a step that Back undoes; a slider leaves the history as it was', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  await page.getByRole('button', { name: 'Đất lớn' }).click();
  await expect.poll(() => query(page).get('weights')).toContain('area:5');
  const steps = await page.evaluate(() => history.length);
  await setByKeys(ranking.slider('Gần sân bay'), 2);
  await expect.poll(() => query(page).get('weights')).toContain('airport:2');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect.poll(() => query(page).has('weights')).toBe(false);
  await expect(page.getByRole('button', { name: 'Cân bằng' })).toHaveAttribute('aria-pressed', 'true');
});

test('what is not published widens the score and never counts as nought', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('?weights=rent:1');
  await expect(page.locator('#results .idle')).toContainText('Giá thuê đất cả thời hạn');
  const values = await ranking.cards
    .locator('.score data')
    .evaluateAll((all) => all.map((data) => [data.getAttribute('value'), data.getAttribute('data-max')]));
  expect(new Set(values.map((pair) => pair.join(' ')))).toEqual(new Set(['0 100']));

  await page.locator('[data-criterion="rent"] summary').click();
  await page.getByLabel('Đủ tốt, đạt trọn điểm').fill('40');
  await page.getByLabel('Đủ tốt, đạt trọn điểm').press('Enter');
  await expect.poll(() => query(page).get('ends')).toBe('rent:..40');
  const first = ranking.cards.first();
  await expect(first).toHaveAttribute('data-zone', 'th-kcn-bim-son');
  await expect(first.locator('.score')).toHaveText('100 điểm');
  await expect(first.locator('[data-figure^="observations/"]')).toContainText('30');
});

test('a number that may be two is asked about', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  const area = page.locator('.controls [data-criterion="area"]');
  await area.locator('summary').click();
  await area.getByLabel('Đủ tốt, đạt trọn điểm').fill('1.000');
  await area.getByLabel('Đủ tốt, đạt trọn điểm').press('Enter');
  await expect(area.getByRole('alert')).toContainText('1.000');
  await area.getByRole('button', { name: '1.000', exact: true }).click();
  await expect.poll(() => query(page).get('ends')).toBe('area:..1000');
});

test('pressing a score tells each input with its weight, and the SQL that adds them up', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  await ranking.cards.nth(1).locator('.score a.figure').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('chia cho tổng trọng số 12');
  await expect(dialog.locator('li')).toHaveCount(4);
  await expect(dialog).toContainText('trọng số 3: đạt');
  await expect(dialog.locator('pre')).toContainText('AS criteria(criterion, weight, least, most)');
  await page.keyboard.press('Escape');
  await ranking.cards.first().locator('a.figure:has([data-figure^="observations/"])').first().click();
  await expect(dialog.getByRole('heading').first()).toContainText('Nguồn của số');
});

test('the first three are compared with one press', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('?weights=port:5');
  const ids = await ranking.cards.evaluateAll((cards) =>
    cards.slice(0, 3).map((card) => card.getAttribute('data-zone'))
  );
  await page.getByRole('link', { name: 'So sánh ba khu đứng đầu' }).click();
  await expect(page).toHaveURL(new RegExp(`/vi/compare/\\?zones=${ids.join('~')}$`));
});

test('an address with parts that cannot be read says which, and ranks by the rest', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open('?weights=port:9~area:4&outlook=rosy&theme=dark');
  await expect(page.getByRole('alert')).toContainText('weights=port:9');
  await expect(page.getByRole('alert')).toContainText('outlook=rosy');
  await expect(ranking.slider('Diện tích')).toHaveValue('4');
  await page.getByRole('button', { name: 'Gần cảng biển', exact: true }).click();
  await expect.poll(() => query(page).get('weights')).toContain('port:5');
  expect(query(page).get('theme')).toBe('dark');
});

test('with the keyboard alone: a need, a weight, an order, a source', async ({ page }) => {
  const ranking = new RankingPage(page);
  await ranking.open();
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the Tab key does not reach it');
  };
  await tabTo(page.getByRole('button', { name: 'Gần cảng biển', exact: true }));
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('weights')).toContain('port:5');
  await tabTo(ranking.slider('Diện tích'));
  await page.keyboard.press('End');
  await expect.poll(() => query(page).get('weights')).toContain('area:5');
  await tabTo(page.getByLabel('Xếp theo'));
  await page.keyboard.press('End');
  await expect.poll(() => query(page).get('outlook')).toBe('hopeful');
  const score = ranking.cards.first().locator('.score a.figure');
  await tabTo(score);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(score).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('weights are set with the thumb and the ranking is one tap away', async ({ page }) => {
    const ranking = new RankingPage(page);
    await ranking.open();
    await page.getByRole('button', { name: 'Đất lớn' }).tap();
    const slider = ranking.slider('Đất công nghiệp');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await slider.tap({ position: { x: (box?.width ?? 0) - 6, y: (box?.height ?? 0) / 2 } });
    await expect(slider).toHaveValue('5');
    await expect.poll(() => query(page).get('weights')).toContain('land:5');
    await page.getByRole('link', { name: 'Xem thứ hạng' }).tap();
    await expect(page.getByRole('heading', { name: 'Thứ hạng', exact: true })).toBeInViewport();
    expect(query(page).get('weights')).toContain('land:5');
    expect(await beyond(page)).toBeLessThanOrEqual(0);
  });
});

for (const [language, themes] of [
  ['vi', ['light', 'dark', 'projector']],
  ['en', ['light']]
] as const) {
  test(`a ranking with everything in use has no barrier that axe can find in ${language}`, async ({ page }) => {
    const all = 'area:3~occupancy:3~rent:1~port:4~sectors:2~investments:1~supports:2~status:1';
    for (const theme of themes) {
      await new RankingPage(page).open(
        `?kind=economic-zone~border-economic-zone&sector=mechanical&area=20..&weights=${all}&ends=port:100..10&outlook=middle&theme=${theme}`,
        language
      );
      await page.locator('.conditions > summary').click();
      await page.locator('#results figure summary').click();
      expect(await barriers(page), theme).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the usual ranking stands in the page, with bars, inputs and how it came about', async ({ page }) => {
    await page.goto('vi/rank/');
    await expect(page.locator('#results ol.cards > li')).toHaveCount(20);
    await expect(page.locator('#results figure svg').first()).toBeVisible();
    await expect(page.locator('p.without')).toContainText('Trình duyệt này không chạy script');
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.locator('#results ol.cards > li').first().locator('.score a').click();
    await expect(page).toHaveURL(/\/vi\/about\/#query\/rank-score$/);
    await expect(page.locator('[id="query/rank-score"]')).toContainText('bình quân có trọng số');
  });
});
