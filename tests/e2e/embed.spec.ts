import type { Frame, Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { test } from './host-site.ts';
import { expect } from './test.ts';

/** How a frame stands in its host: what it needs, what it has, and whether anything of it scrolls. */
interface Fit {
  readonly address: string;
  readonly needs: number;
  readonly has: number;
  readonly scrolls: boolean;
}

const fitOf = (frame: Frame): Promise<Fit> =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return {
      address: `${location.pathname} ${innerWidth}`,
      needs: Math.ceil(document.body.getBoundingClientRect().height),
      has: innerHeight,
      scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth || clientWidth < innerWidth
    };
  });

const ours = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** Waits until every frame of the page is exactly as high as what it holds. A browser lays a frame of another site out when it is in view. */
async function expectExact(page: Page, count: number): Promise<void> {
  await expect.poll(() => ours(page).length).toBe(count);
  for (const frame of ours(page)) {
    const element = await frame.frameElement();
    await element.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const { needs, has, scrolls, address } = await fitOf(frame);
        return needs === has && !scrolls ? 'fits' : { needs, has, scrolls, address };
      })
      .toBe('fits');
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees chart, numbers and source in a page that strips scripts', async ({ page, host }) => {
    await page.goto(`${host}cms.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('lấp đầy');
    await expect(frame.locator('.wide svg').first()).toBeVisible();
    await expect(frame.locator('.narrow svg').first()).toBeHidden();
    await frame.getByText('Bảng số liệu', { exact: true }).click();
    const number = frame.locator('td a.figure').first();
    await expect(number).toBeVisible();
    await expect(number).toHaveAttribute('href', /\/vi\/sources\/.+#/);
    await expect(frame.locator('footer')).toContainText(/Nguồn: .+ CC BY 4\.0.+Bản \d{4}\.\d+\.\d+/s);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: 'Trang của biểu đồ' }).click()
    ]);
    await expect(opened).toHaveURL(/\/vi\/charts\/zone-occupancy\/$/);
  });
});

for (const { name, path } of [
  { name: 'embed.js', path: 'own-script.html' },
  { name: 'pym', path: 'newsroom-pym.html' },
  { name: 'AMP', path: 'amp-page.html' }
]) {
  test(`frames are as high as their content to the pixel at every width, by ${name}`, async ({ page, host }) => {
    await page.goto(host + path);
    await expectExact(page, 10);
    // What a reader opens makes its frame grow, what is closed again makes it shrink.
    const [first] = ours(page);
    const table = first?.locator('details > summary');
    if (first === undefined || table === undefined || (await table.count()) === 0) return;
    const { has } = await fitOf(first);
    for (const change of ['opened', 'closed']) {
      await table.click();
      await expect.poll(async () => (await fitOf(first)).has === has, change).toBe(change === 'closed');
    }
  });
}

test('a host with fifty frames: those that come into view have their height', async ({ page, host }) => {
  await page.goto(`${host}many.html`);
  // A lazy frame loads shortly before it comes into view.
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expectExact(page, 50);
});

test('a hostile host changes nothing', async ({ page, host }) => {
  await page.goto(`${host}hostile.html`);
  await expectExact(page, 1);
  const [frame] = ours(page);
  if (frame === undefined) throw new Error('the frame is not there');
  const state = () =>
    frame.evaluate(() => ({
      address: location.href,
      html: document.body.innerHTML,
      theme: document.documentElement.dataset['theme'],
      colour: getComputedStyle(document.body).color,
      height: innerHeight
    }));
  const before = await state();
  await page.evaluate('attack()');
  // The frame answers an honest question after all the false ones were read.
  const answered = page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', ({ data }) => {
          if (typeof data === 'string' && data.startsWith('pymxPYMxownxPYMxheight')) done(data);
        });
        const own = document.querySelector<HTMLIFrameElement>('#own');
        own?.contentWindow?.postMessage('pymxPYMxownxPYMxwidthxPYMx600', '*');
      })
  );
  expect(await answered).toBe(`pymxPYMxownxPYMxheightxPYMx${before.height}`);
  expect(await state()).toEqual(before);
  await expect(frame.locator('h1')).toBeVisible();
});

test('an editor pins a frame: it keeps its release and says that there is a newer one', async ({ page }) => {
  await page.goto('vi/embed/zone-occupancy/');
  const releases = (await page.locator('meta[name="atlas-frame"]').getAttribute('data-releases'))?.split(' ') ?? [];
  const [newest = '', older = ''] = releases;
  await page.goto(`vi/embed/zone-occupancy/?release=${older}&theme=dark`);
  await expect(page).toHaveURL(new RegExp(`/vi/embed/zone-occupancy/${older}/\\?`));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.release')).toContainText(`Bản ${older}`);
  await expect(page.locator('.release')).toContainText(`Đã có số liệu mới hơn (bản ${newest})`);
  await page.goto(`vi/embed/zone-occupancy/${newest}/`);
  await expect(page.locator('.release')).toContainText('ghim');
  await expect(page.locator('.release')).not.toContainText('mới hơn');
  await page.goto('vi/embed/zone-occupancy/?release=1999.1.1');
  await expect(page.locator('[data-no-such-release]')).toBeVisible();
});

for (const [name, path] of [
  ['chart', 'vi/embed/locality-support/'],
  ['map of all zones', 'en/embed/zones-map/'],
  ['zone with disputed figures', 'vi/embed/zone/th-nghi-son-ez/']
] as const) {
  test(`frame of a ${name}: no barrier that axe can find, light and dark, and nothing beyond its edge`, async ({
    page
  }) => {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${path}?theme=${theme}`);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(await barriers(page, { except: ['tbody tr:nth-child(n + 12)'] }), theme).toEqual([]);
    }
    for (const width of [280, 600, 1200]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    }
  });
}
