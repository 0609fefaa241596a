import type { Page } from '@playwright/test';
import { drawn, engineReady, expect, test } from './test.ts';

/** What the page holds once everything is drawn and everything that can be let go has been. */
async function held(
  page: Page
): Promise<{ readonly heapKb: number; readonly nodes: number; readonly listeners: number }> {
  await expect(page.locator('[data-behind]')).toHaveCount(0);
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Twice: what the first turn frees may have held more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heapKb: metric('JSHeapUsedSize') / 1024, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Chooses and takes back filters one after the other, as a person does who looks for something all day. */
async function filterFor(page: Page, turns: number): Promise<void> {
  await page.evaluate(async (count) => {
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    for (let turn = 0; turn < count; turn += 1) {
      const all = [...document.querySelectorAll<HTMLInputElement>('.filters input[type="checkbox"]')];
      const address = location.href;
      // Every second turn takes the choice before it back.
      all[(Math.floor(turn / 2) * 7) % all.length]?.click();
      while (location.href === address || document.documentElement.dataset['drawn'] !== 'true') await frame();
    }
  }, turns);
}

test('who filters all day has no heavier page in the evening', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('vi/');
  await engineReady(page);
  await drawn(page);
  // What comes with use has come: charts out of sight, the programs of what is pressed, places of the names on the map.
  await filterFor(page, 60);
  const before = await held(page);
  await filterFor(page, 90);
  const after = await held(page);
  expect(after.nodes - before.nodes).toBeLessThan(200);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  // Kit keeps a little for each step that Back undoes.
  expect(after.heapKb - before.heapKb).toBeLessThan(1000);
});

test('pages visited one after the other let go of what they held', async ({ page }) => {
  test.setTimeout(120_000);
  const round = async (): Promise<void> => {
    for (const path of ['zones', 'funds', 'investments', ''])
      await page
        .evaluate((to) => {
          document.querySelector<HTMLAnchorElement>(`nav a[href$="/vi/${to}${to === '' ? '' : '/'}"]`)?.click();
        }, path)
        .then(() => expect(page).toHaveURL(new RegExp(`/vi/${path}/?$`)));
    await drawn(page);
  };
  await page.goto('vi/');
  await drawn(page);
  await round();
  await round();
  const before = await held(page);
  for (let turn = 0; turn < 3; turn += 1) await round();
  const after = await held(page);
  expect(after.nodes - before.nodes).toBeLessThan(2000);
  expect(after.heapKb - before.heapKb).toBeLessThan(4000);
});
