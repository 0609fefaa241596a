import type { Page } from '@playwright/test';

const both = (vi: string) => ({ vi, en: '' });

/** Scenes of three kinds: a map, a chart, a zone. */
const scenes = [
  { address: '?province=thanh-hoa', title: both('Thanh Hóa có gì'), caption: both('Mọi khu, cụm trên bản đồ.') },
  { address: 'charts/zones-by-kind/', title: both('Theo loại'), caption: both('Mỗi loại một hàng.') },
  { address: 'zones/th-nghi-son-ez/', title: both('<img src=x onerror="document.title=1">'), caption: both('') }
].map((scene) => ({ ...scene, notes: both('Nói chậm.'), figures: [] }));

export const storedDeck = { id: 'own-test', title: both('Giao ban'), purpose: both('Cho lãnh đạo tỉnh'), scenes };

/** A deck of the reader's own as the browser stores it, before the page opens. */
export async function keepDeck(page: Page): Promise<void> {
  await page.addInitScript(
    (stored) => {
      localStorage.setItem('industry-atlas:decks', stored);
    },
    JSON.stringify({ version: 1, decks: [storedDeck] })
  );
}
