import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { Explorer } from './explorer.ts';
import { expect, query, test } from './test.ts';

const deck = 'thanh-hoa-investors';
interface WrittenScene {
  readonly address: string;
  readonly notes: { readonly vi: string };
}
interface WrittenDeck {
  readonly scenes: readonly WrittenScene[];
}
const { scenes }: WrittenDeck = JSON.parse(readFileSync(`data/decks/${deck}.json`, 'utf8'));
/** The first words of the notes, without figures. */
const notesOf = (scene: number): string => (scenes[scene - 1]?.notes.vi ?? '').split(/[{.]/)[0]?.trim() ?? '';

async function open(page: Page): Promise<void> {
  await page.goto(`vi/${scenes[0]?.address}&deck=${deck}&scene=1`);
  await onStage(page, 1);
}
/** The scene stands: on the screen and in the address. */
async function onStage(page: Page, scene: number): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await expect(page.locator('[data-talk]')).toContainText(`cảnh ${scene} trên ${scenes.length}`);
  await expect.poll(() => query(page).get('scene')).toBe(String(scene));
}
const black = (page: Page) => page.getByRole('button', { name: /^Màn hình tối\. Bấm/ });

test.describe('without the live map', () => {
  test('an official presents a deck with a clicker, in step with the presenter window', async ({ page, context }) => {
    await open(page);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('[data-talk] h1')).toBeFocused();
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(speaker.getByText('Đi cùng cửa sổ đang chiếu.')).toBeVisible();
    await expect(speaker.locator('main')).toContainText(notesOf(1));
    await expect(page.locator('body')).not.toContainText(notesOf(1));

    await page.keyboard.press('PageDown');
    await onStage(page, 2);
    await expect.poll(() => query(speaker).get('scene')).toBe('2');
    await expect(speaker.locator('main')).toContainText(notesOf(2));
    await speaker.keyboard.press('PageDown');
    await onStage(page, 3);

    await page.keyboard.press('b');
    await expect(black(page)).toBeVisible();
    await expect(speaker.getByText('Màn hình đang tối.')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(black(page)).toBeHidden();
    await onStage(page, 3);

    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await onStage(page, 4);
    await page.keyboard.press('End');
    await onStage(page, scenes.length);
    await page.keyboard.press('Home');
    await onStage(page, 1);
    await page.goBack();
    await onStage(page, scenes.length);

    await speaker.reload();
    await expect(speaker.getByText('Đi cùng cửa sổ đang chiếu.')).toBeVisible();
    await expect(speaker.locator('main')).toContainText(`cảnh ${scenes.length} trên ${scenes.length}`);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`/vi/present/${deck}/$`));
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(speaker.getByText(/^Không có cửa sổ chiếu nào trả lời/)).toBeVisible();
  });

  test('an official filters inside a scene and goes back to it', async ({ page }) => {
    await open(page);
    const explorer = new Explorer(page);
    await page.keyboard.press('l');
    await explorer.option('Loại', 'Cụm công nghiệp').uncheck();
    await expect.poll(() => query(page).has('kind')).toBe(true);
    expect(query(page).get('deck')).toBe(deck);
    await expect(page.getByText('Đã đổi bộ lọc hoặc khung nhìn')).toBeVisible();
    await page.keyboard.press('PageDown');
    await onStage(page, 2);
    await page.goBack();
    await onStage(page, 1);
    await expect.poll(() => query(page).has('kind')).toBe(true);
    await page.locator('[data-talk] h1').click();
    await page.keyboard.press('r');
    await expect.poll(() => query(page).has('kind')).toBe(false);
    await onStage(page, 1);
    await expect(page.getByText('Đã đổi bộ lọc hoặc khung nhìn')).toBeHidden();
  });

  test('scenes with a map and a chart have no barrier that axe can find', async ({ page }) => {
    await open(page);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await onStage(page, 4);
    await expect(page.locator('#view')).not.toHaveAttribute('data-fit', 'busy');
    expect(await barriers(page)).toEqual([]);
  });

  test('a scene of a deck that this machine does not have shows the page and says so', async ({ page }) => {
    await page.goto('vi/funds/?deck=own-elsewhere&scene=2');
    await expect(page.getByText(/^Không tìm thấy bộ cảnh này trên máy/)).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
