import type { Page } from '@playwright/test';
import { packageRows } from '../build/package-rows.ts';
import { Explorer } from './explorer.ts';
import { drawn, engineReady, expect, mapLive, query, test } from './test.ts';

const radians = (degrees: string | undefined): number => (Number(degrees) * Math.PI) / 180;

/** Straight line in km by the law of cosines, worked out apart from the site. */
function kmBetween(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): number {
  const [p, q, east] = [radians(a['lat']), radians(b['lat']), radians(b['lon']) - radians(a['lon'])];
  return 6371.0088 * Math.acos(Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(east));
}
const ports = packageRows('infrastructure').filter((row) => row['kind'] === 'seaport' && row['status'] === 'operating');
/** No doubt of a park's and a port's point together is wider. */
const widestDoubtKm = 20;

function parksWithin(km: number): readonly string[] {
  return packageRows('zones')
    .filter((zone) => zone['kind'] === 'industrial-park' && zone['lat'] !== '')
    .filter((zone) => ports.some((port) => kmBetween(zone, port) <= km))
    .map((zone) => zone['zone_id'] ?? '');
}

const near = (page: Page) => page.getByRole('combobox', { name: 'Gần nơi' });
const within = (page: Page) => page.getByRole('spinbutton', { name: /^Trong vòng/ });
const onMap = (page: Page) => page.locator('section.stage');

async function expectParksNearPorts(page: Page, explorer: Explorer, km: number): Promise<void> {
  await drawn(page);
  const listed = await explorer.listedIds();
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((id) => !parksWithin(km + widestDoubtKm).includes(id))).toEqual([]);
}

test('keep parks over 100 ha with known occupancy under 80 % within 60 km of a port', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?kind=industrial-park&tab=filters');
  const before = (await explorer.listedIds()).length;
  await page.locator('summary', { hasText: 'Gần nơi' }).click();
  await near(page).selectOption('seaport');
  await within(page).fill('60');
  await within(page).blur();
  await expect.poll(() => query(page).get('within')).toBe('60');
  expect(query(page).get('near')).toBe('seaport');
  await expectParksNearPorts(page, explorer, 60);
  const nearPorts = await explorer.listedIds();
  expect(nearPorts.length).toBeLessThan(before);
  expect(nearPorts).toEqual(expect.arrayContaining([...parksWithin(60 - widestDoubtKm)]));
  await expect(page.getByText(/khu chắc chắn ở trong vòng này/)).toBeVisible();
  await explorer.open('?kind=industrial-park&area=100..&occupancy=..80&near=seaport&within=60');
  expect((await explorer.listedIds()).filter((id) => !nearPorts.includes(id))).toEqual([]);
});

test('the same with the keyboard only, and nothing is lost on reload', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?kind=industrial-park&tab=filters');
  await page.locator('summary', { hasText: 'Gần nơi' }).focus();
  await page.keyboard.press('Enter');
  await expect(near(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(near(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => query(page).get('near')).toBe('seaport');
  while (!(await within(page).evaluate((input) => input === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await expect.poll(() => query(page).get('within')).toBe('60');
  await expectParksNearPorts(page, explorer, 60);
  const listed = await explorer.listedIds();
  await page.reload();
  await drawn(page);
  await expect.poll(() => explorer.listedIds()).toEqual(listed);
  await expect(near(page)).toHaveValue('seaport');
  await expect(within(page)).toHaveValue('60');
});

test('the engine finds the same zones near a gate as the page did before it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?near=gate-kim-thanh&within=20');
  const listed = await explorer.listedIds();
  await engineReady(page);
  await drawn(page);
  expect(await explorer.listedIds()).toEqual(listed);
});

test('a zone whose point is not exact enough is kept and says that it may be near', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('?near=gate-kim-thanh&within=20');
  const doubtful = explorer.zones.filter({ hasText: 'có thể trong vòng 20 km' });
  await expect(doubtful.first()).toBeVisible();
  const sure = (await explorer.zones.count()) - (await doubtful.count());
  const said = page.getByText(/khu chắc chắn ở trong vòng này/);
  await expect(said).toContainText(`${sure} khu chắc chắn`);
  await expect(said).toContainText(`${await doubtful.count()} khu có thể`);
});

test.describe('on the live map', () => {
  test.use({ webgl: true });

  test('a point is chosen on the map by pointer, and taken back with Escape', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('?map=8.00/19.80000/105.70000');
    await mapLive(page);
    const button = onMap(page).getByRole('button', { name: 'Chọn điểm trên bản đồ' });
    await button.click();
    await expect(page.getByText(/^Bấm một điểm trên bản đồ/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^Bấm một điểm trên bản đồ/)).toBeHidden();
    expect(query(page).get('near')).toBeNull();
    await button.click();
    const box = await onMap(page).boundingBox();
    if (box === null) throw new Error('the map has no box');
    await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.3);
    await expect.poll(() => query(page).get('near')).toMatch(/^\d{2}\.\d{4},\d{3}\.\d{4}$/);
    expect(query(page).get('zone')).toBeNull();
    await expect(page.getByText(/^Bấm một điểm trên bản đồ/)).toBeHidden();
  });
});

test.describe('on the live map', () => {
  test.use({ webgl: true });

  test('the middle of the map is chosen with the keyboard only', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('?map=8.00/19.80000/105.70000');
    await mapLive(page);
    await onMap(page).getByRole('button', { name: 'Chọn điểm trên bản đồ' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Bấm một điểm trên bản đồ/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('near')).toBe('19.8000,105.7000');
    await expect(near(page).locator('option:checked')).toHaveText('Điểm trên bản đồ: 19,8; 105,7');
  });
});

test.describe('on the live map', () => {
  test.use({ webgl: true });

  test('the map switches to the districts of before July 2025 and the address keeps it', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await mapLive(page);
    const button = onMap(page).getByRole('button', { name: 'Huyện trước 01/07/2025' });
    await button.click();
    await expect.poll(() => query(page).get('units')).toBe('before-2025-07');
    await expect(page.getByText('Ranh giới huyện trước 01/07/2025')).toBeVisible();
    await page.reload();
    await mapLive(page);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('units')).toBeNull();
  });
});

test('the name search finds zones by an old district and by a present commune, with or without the word for them', async ({
  page
}) => {
  const explorer = new Explorer(page);
  await explorer.open('?q=huyen+hoang+hoa');
  const byDistrict = await explorer.listedIds();
  expect(byDistrict).toEqual(expect.arrayContaining(['th-kcn-hoang-long']));
  await explorer.open('?q=hoang+hoa');
  expect(await explorer.listedIds()).toEqual(byDistrict);
  await explorer.open('?q=phuong+dao+duy+tu');
  expect(await explorer.listedIds()).toContain('th-nghi-son-ez');
});
