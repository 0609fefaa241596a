import { packageRows } from '../build/package-rows.ts';
import { Explorer, located, zonesWhere } from './explorer.ts';
import { drawn, engineReady, expect, mapLive, query, test } from './test.ts';

const parksOfLaoCai = zonesWhere((zone) => zone['province_id'] === 'lao-cai' && zone['kind'] === 'industrial-park');

test('an investor looks for parks in Lào Cai: list, map, charts and address agree', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.province('Lào Cai').click();
  for (const kind of ['Khu kinh tế cửa khẩu|KKT cửa khẩu', 'Cụm công nghiệp']) {
    const option = explorer.option('Loại', `(?:${kind})`);
    if (await option.isChecked()) await option.uncheck();
  }
  const economic = explorer.option('Loại', 'Khu kinh tế(?! cửa)');
  if (await economic.isChecked()) await economic.uncheck();
  await expect(page).toHaveURL(/[?&]province=lao-cai/);
  await expect.poll(() => query(page).get('kind')).toBe('industrial-park');
  await drawn(page);
  expect(await explorer.listedIds()).toEqual(parksOfLaoCai);
  const counted = new RegExp(`^${parksOfLaoCai.length}( trong |/)\\d+ khu, cụm`);
  await expect(page.getByRole('heading', { name: counted })).toBeVisible();
  await expect(explorer.map.locator('p.note')).toHaveText(new RegExp(`^${located(parksOfLaoCai).length} khu, cụm`));
  const byKind = page.locator('article[data-chart="zones-by-kind"]');
  await byKind.locator('summary').click();
  const parks = byKind.getByRole('row', { name: /^Khu (công nghiệp|CN)/ });
  await expect(parks.locator('data').last()).toHaveAttribute('value', String(parksOfLaoCai.length));
});

test('the address alone brings the same view back', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=lao-cai&kind=industrial-park');
  expect(await explorer.listedIds()).toEqual(parksOfLaoCai);
  await expect(explorer.province('Lào Cai')).toHaveAttribute('aria-pressed', 'true');
});

test('the engine answers the same as the page did before it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await engineReady(page);
  await explorer.province('Lào Cai').click();
  await expect.poll(() => explorer.listedIds()).toEqual(zonesWhere((zone) => zone['province_id'] === 'lao-cai'));
});

test('Back undoes one choice at a time, Forward does it again', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const all = await explorer.zones.count();
  await explorer.province('Thanh Hóa').click();
  await expect.poll(() => explorer.zones.count()).toBeLessThan(all);
  const ofProvince = await explorer.zones.count();
  await explorer.option('Loại', 'Cụm công nghiệp').uncheck();
  await expect.poll(() => explorer.zones.count()).toBeLessThan(ofProvince);
  await page.goBack();
  await expect.poll(() => explorer.zones.count()).toBe(ofProvince);
  await expect(explorer.option('Loại', 'Cụm công nghiệp')).toBeChecked();
  await page.goBack();
  await expect.poll(() => explorer.zones.count()).toBe(all);
  await page.goForward();
  await expect.poll(() => explorer.zones.count()).toBe(ofProvince);
});

test('the other language shows the same view', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=lao-cai&kind=industrial-park');
  await page
    .getByRole('link', { name: /English/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/\?province=lao-cai&kind=industrial-park$/);
  await drawn(page);
  expect(await explorer.listedIds()).toEqual(parksOfLaoCai);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a zone chosen in the list opens its card, and closing it leads back', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=thanh-hoa');
  await explorer.zone('th-nghi-son-ez').click();
  await expect.poll(() => query(page).get('zone')).toBe('th-nghi-son-ez');
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Khu kinh tế Nghi Sơn');
  await expect(explorer.zone('th-nghi-son-ez')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Đóng khu đang chọn' }).click();
  await expect.poll(() => query(page).get('zone')).toBeNull();
});

test('a name typed without accents finds the zone', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await page.getByLabel('Tên khu, cụm, xã, huyện').fill('nghi son');
  await expect.poll(() => query(page).get('q')).toBe('nghi son');
  await expect(explorer.zone('th-nghi-son-ez')).toBeVisible();
  await expect.poll(() => explorer.zones.count()).toBeLessThan(40);
});

test('an empty result says which filter to loosen, and loosening it helps', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=lao-cai&kind=economic-zone&status=operating');
  await expect(explorer.zones).toHaveCount(0);
  await expect(page.getByText('Không có khu, cụm nào khớp')).toBeVisible();
  const loosen = page.getByRole('button', { name: /^Bỏ “/ }).first();
  const promised = /còn (\d+)/.exec(await loosen.innerText())?.[1];
  await loosen.click();
  await expect(explorer.zones).toHaveCount(Number(promised));
});

test('an official finds the clusters whose infrastructure investor no source names', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?kind=industrial-cluster&province=thanh-hoa');
  await page.locator('summary', { hasText: 'Nhà đầu tư hạ tầng' }).click();
  await explorer.option('Nhà đầu tư hạ tầng', 'nguồn nêu tên').uncheck();
  await expect.poll(() => query(page).get('investor')).toBe('not-published');
  const wanted = zonesWhere(
    (zone) => zone['kind'] === 'industrial-cluster' && zone['province_id'] === 'thanh-hoa' && zone['developer'] === ''
  );
  await expect.poll(() => explorer.listedIds()).toEqual(wanted);
  await explorer.open('?wastewater=published');
  const treated = packageRows('observations').filter((row) => row['indicator_id'] === 'wastewater-m3-day');
  expect(await explorer.listedIds()).toEqual([...new Set(treated.map((row) => row['subject_id']))].toSorted());
});

test('one press takes all filters off', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=lao-cai&kind=industrial-park&status=operating');
  const few = await explorer.zones.count();
  await page
    .getByRole('button', { name: /^Bỏ mọi lọc/ })
    .first()
    .click();
  await expect.poll(() => explorer.zones.count()).toBeGreaterThan(few);
  expect([...query(page).keys()].filter((name) => ['province', 'kind', 'status'].includes(name))).toEqual([]);
});

test('an address with parts that cannot be read still opens, and says what was left out', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?kind=castle&year=dragon&utm_source=paper');
  expect(await explorer.zones.count()).toBe(zonesWhere(() => true).length);
  await expect(page.getByText(/không đọc được/)).toBeVisible();
});

test('a person with a keyboard only filters, chooses a zone and reads a source', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo('button', 'Lào Cai');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('province')).toBe('lao-cai');
  await tabTo('a.zone');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('zone')).not.toBeNull();
  await tabTo('article a.figure');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  /** Presses Tab until something that matches is focused, as a person would. */
  async function tabTo(selector: string, text = ''): Promise<void> {
    const arrived = () =>
      page.evaluate(
        ([wanted, words]) => {
          const focused = document.activeElement;
          return (focused?.matches(wanted) ?? false) && (focused?.textContent ?? '').includes(words);
        },
        [selector, text] as const
      );
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      if (await arrived()) return;
    }
    throw new Error(`no ${selector} within 400 presses of Tab`);
  }
});

test.describe('where the browser cannot draw WebGL', () => {
  test('the map of the page stays, and a sentence tells', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await expect(page.getByText(/WebGL/).first()).toBeVisible();
    await expect(explorer.map.locator('svg').first()).toBeVisible();
    await explorer.province('Lào Cai').click();
    const ofLaoCai = zonesWhere((zone) => zone['province_id'] === 'lao-cai');
    const marks = explorer.map.locator('a[data-zone]');
    await expect(marks).toHaveCount(located(ofLaoCai).length);
    await explorer.zone(ofLaoCai[0] ?? '').press('Enter');
    await expect(page).toHaveURL(new RegExp(`zone=${ofLaoCai[0]}`));
    await expect(explorer.map.locator(`a[data-zone="${ofLaoCai[0]}"]`)).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('on the live map', () => {
  test.use({ webgl: true });

  test('nothing of what lies behind the live map shows through it', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await mapLive(page);
    await explorer.map.locator('.map').evaluate((map: HTMLElement) => (map.style.background = 'rgb(255, 0, 255)'));
    const picture = (await explorer.map.screenshot()).toString('base64');
    const shown = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? []);
      return { all: pixels.length, behind: pixels.filter((pixel) => pixel === 0xffff00ff).length };
    }, picture);
    expect(shown.all).toBeGreaterThan(0);
    expect(shown.behind).toBe(0);
  });
});

test.describe('on the live map', () => {
  test.use({ webgl: true });

  test('a zone chosen in the list stands out on the live map', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('?province=thanh-hoa');
    await mapLive(page);
    await explorer.zone('th-nghi-son-ez').click();
    await expect(explorer.map.locator('svg.names .ring')).toBeVisible();
    await expect(explorer.map).toContainText('Nghi Sơn');
  });
});

test('a chosen bar of a chart filters list and map, and pressing it again takes it back', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?province=thanh-hoa');
  const all = await explorer.zones.count();
  const chart = page.locator('article[data-chart="zones-by-kind"]');
  const mark = chart.locator('svg [role="button"]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => explorer.zones.count()).toBeLessThan(all);
  await expect.poll(() => query(page).get('kind') ?? query(page).get('status')).not.toBeNull();
});

test('a drawing stays as high as it is while findings of other lengths stand above it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const drawing = page.locator('article[data-chart="zone-area"] svg:has(rect.mark)');
  const kinds = ['Khu kinh tế', 'Cụm công nghiệp', 'Khu (?:công nghiệp|CN)'].map((name) =>
    explorer.option('Loại', name)
  );
  /** Heights after each choice and after it was taken back. */
  const heights = async (): Promise<readonly number[]> => {
    const seen: number[] = [];
    for (const kind of [...kinds, ...kinds.toReversed()]) {
      const before = (await explorer.listedIds()).length;
      await kind.click();
      await expect.poll(async () => (await explorer.listedIds()).length).not.toBe(before);
      await drawn(page);
      seen.push((await drawing.boundingBox())?.height ?? 0);
    }
    return seen;
  };
  await heights();
  expect(new Set(await heights()).size).toBe(1);
});

test('on a projector the drawings of the strip have room', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?theme=projector');
  const card = page.locator('article[data-chart="zone-area"]');
  await expect(card.locator('rect.mark').first()).toBeAttached();
  const head = card.locator('header').first();
  await expect.poll(async () => (await head.boundingBox())?.height ?? Infinity).toBeLessThan(200);
  // A height that is measured and kept again grew with every frame.
  await page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const next = (left: number): void => {
          if (left === 0) done();
          else requestAnimationFrame(() => next(left - 1));
        };
        next(frames);
      }),
    60
  );
  expect((await head.boundingBox())?.height ?? Infinity).toBeLessThan(200);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('list, filters and charts are one tap apart', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await page.getByRole('navigation', { name: 'Cách xem' }).getByRole('button', { name: 'Bộ lọc' }).tap();
    await explorer.province('Lào Cai').tap();
    await expect.poll(() => query(page).get('province')).toBe('lao-cai');
    await page.getByRole('navigation', { name: 'Cách xem' }).getByRole('button', { name: 'Biểu đồ' }).tap();
    await expect(page.locator('article[data-chart] svg').first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Cách xem' }).getByRole('button', { name: 'Danh sách' }).tap();
    await expect(explorer.zones.first()).toBeVisible();
  });
});
