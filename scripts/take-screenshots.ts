/** Pictures of the real site for README and review: docs/screenshots/<page>-<width>-<lang>[-<theme>].png. Needs build/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const folder = join('docs', 'screenshots');
const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 }
] as const;
const projector = { width: 1920, height: 1080 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly hasEngine: boolean;
  readonly query?: string;
  /** Long: taken at both ends of the sizes only. */
  readonly isLong?: true;
  /** What a person does before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

/** The first example question, asked. */
async function askExample(page: Page): Promise<void> {
  await page.locator('[data-sql-editor="full"]').waitFor();
  await page.getByRole('button', { name: /diện tích lớn nhất|largest/ }).click();
  await page.getByRole('button', { name: /^(Chạy|Run)$/ }).click();
  await page.locator('[data-rows]').waitFor({ timeout: 60_000 });
}

/** A sheet as it comes from an office: semicolons, decimal commas, words in place of codes, a point the wrong way round. */
const sheet = `Mã khu;Tên khu;Tên tiếng Anh;Loại;Tình trạng;Mã tỉnh;Vĩ độ;Kinh độ
th-kcn-mot;KCN Thử một;Test park 1;khu công nghiệp;operating;thanh-hoa;19,9;105,8
th-kcn-hai;KCN Thử hai;Test park 2;industrial-park;đang hoạt động;thanh-hoá;105,7;19,8
`;
async function openSheet(page: Page): Promise<void> {
  await page.getByText(/^(Đã sẵn sàng|Ready)/).waitFor({ timeout: 60_000 });
  await page
    .locator('.drop input[type=file]')
    .setInputFiles({ name: 'khu.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByRole('grid').waitFor();
}

const explorer: Picture = { name: 'explorer', path: '', hasEngine: true };
const zone: Picture = { name: 'zone', path: 'zones/th-nghi-son-ez/', hasEngine: false };
const pictures: readonly Picture[] = [
  explorer,
  zone,
  { name: 'zones', path: 'zones/', hasEngine: false },
  { name: 'source', path: 'sources/nnmt-2025-supporting-industry/', hasEngine: false },
  { name: 'about', path: 'about/', hasEngine: false },
  {
    name: 'compare',
    path: 'compare/',
    hasEngine: false,
    query: 'zones=th-kcn-bim-son~th-kcn-le-mon~th-nghi-son-ez'
  },
  { name: 'rank', path: 'rank/', hasEngine: false, query: 'weights=area:3~occupancy:2~port:4' },
  {
    name: 'support',
    path: 'support/',
    hasEngine: false,
    query: 'place=old-403&role=production&sector=leather-footwear&product=finished&size=sme&workers=500'
  },
  { name: 'shortlist', path: 'shortlist/', hasEngine: false, query: 'zones=th-kcn-bim-son~lc-kcn-tang-loong' },
  { name: 'places', path: 'places/', hasEngine: false, query: 'place=old-407' },
  { name: 'investments', path: 'investments/', hasEngine: false, isLong: true },
  { name: 'funds', path: 'funds/', hasEngine: false, isLong: true },
  { name: 'targets', path: 'targets/', hasEngine: false, isLong: true },
  { name: 'localities', path: 'localities/', hasEngine: false, isLong: true },
  { name: 'policies', path: 'policies/', hasEngine: false, isLong: true },
  { name: 'overlap', path: 'support/overlap/', hasEngine: false, isLong: true },
  { name: 'chart', path: 'charts/clusters-planned-and-established/', hasEngine: false, isLong: true },
  { name: 'editors', path: 'editors/', hasEngine: false, isLong: true },
  { name: 'changes', path: 'data/changes/', hasEngine: false, isLong: true },
  { name: 'offline', path: 'offline/', hasEngine: false, isLong: true },
  { name: 'data', path: 'data/', hasEngine: false, isLong: true },
  { name: 'sql', path: 'data/sql/', hasEngine: false, isLong: true, first: askExample },
  { name: 'own-sheet', path: 'data/check/', hasEngine: false, isLong: true, first: openSheet },
  { name: 'templates', path: 'data/templates/', hasEngine: false, isLong: true },
  { name: 'decks', path: 'present/', hasEngine: false, isLong: true },
  { name: 'deck', path: 'present/thanh-hoa-investors/', hasEngine: false, isLong: true }
];

interface Shot extends Picture {
  readonly lang: 'vi' | 'en';
  readonly size: { readonly width: number; readonly height: number };
  readonly theme?: 'dark' | 'projector';
  readonly suffix?: string;
}

function shots(): readonly Shot[] {
  const everywhere = pictures.flatMap((picture) =>
    (['vi', 'en'] as const).flatMap((lang) => sizes.map((size): Shot => ({ ...picture, lang, size })))
  );
  // Pages of text look the same in both languages at the middle size: one of them keeps the folder small.
  const chosen = everywhere
    .filter(({ hasEngine, lang, size }) => hasEngine || lang === 'vi' || size.width !== 768)
    .filter(
      ({ isLong, lang, size }) => isLong !== true || size.width === 1440 || (lang === 'vi' && size.width === 360)
    );
  const selected: Shot = {
    ...explorer,
    lang: 'vi',
    size: sizes[2],
    query: 'province=thanh-hoa&zone=th-nghi-son-ez',
    suffix: 'nghi-son'
  };
  const themed = [explorer, zone].flatMap((picture): Shot[] => [
    { ...picture, lang: 'vi', size: sizes[2], theme: 'dark' },
    { ...picture, lang: 'vi', size: projector, theme: 'projector' }
  ]);
  const slides = pictures
    .filter(({ name }) => name === 'targets' || name === 'localities')
    .map((picture): Shot => ({ ...picture, lang: 'vi', size: projector, theme: 'projector' }));
  const laoCai: Shot = { ...explorer, lang: 'vi', size: sizes[2], query: 'province=lao-cai', suffix: 'lao-cai' };
  const talk = 'deck=thanh-hoa-investors&scene=';
  const scenes: readonly Shot[] = [
    { name: 'scene-map', path: '', hasEngine: true, query: `province=thanh-hoa&map=8.2/19.95/105.3&${talk}1` },
    { name: 'scene-chart', path: 'charts/procedure-times/', hasEngine: false, query: `${talk}9` },
    { name: 'presenter-window', path: 'present/speaker/', hasEngine: false, query: `${talk}4` }
  ].map((picture) => ({ ...picture, lang: 'vi', size: projector }));
  return [...chosen, selected, laoCai, ...themed, ...slides, ...scenes];
}

async function take(browser: Browser, address: string, shot: Shot): Promise<string> {
  const context = await browser.newContext({ viewport: { ...shot.size }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const query = [shot.query, shot.theme === undefined ? undefined : `theme=${shot.theme}`].filter(Boolean).join('&');
  await page.goto(`${address}${shot.lang}/${shot.path}${query === '' ? '' : `?${query}`}`, { waitUntil: 'load' });
  if (shot.hasEngine) await settled(page);
  else await page.waitForLoadState('networkidle');
  await shot.first?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = [shot.name, String(shot.size.width), shot.lang, shot.theme, shot.suffix].filter(Boolean).join('-');
  await page.screenshot({ path: join(folder, `${file}.png`) });
  await context.close();
  return file;
}

/** The interactive map drawn, and the engine at rest: ready, or given up where it cannot run. */
async function settled(page: Page): Promise<void> {
  const rest = 'html[data-drawn="true"]:is([data-engine="ready"], [data-engine="failed"])';
  const map = 'section.stage:is([data-map="live"], [data-map="failed"])';
  await page.locator(`${rest} ${map}`).waitFor({ state: 'attached', timeout: 60_000 });
}

const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error('no browser: install Chromium or set ATLAS_CHROMIUM to its path');
await mkdir(folder, { recursive: true });
const { server, address } = await serve({ folder: 'build', port: 4310, base: process.env['BASE_PATH'] ?? '' });
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
const only = process.argv[2];
for (const shot of shots())
  if (only === undefined || shot.name === only) console.log(await take(browser, address, shot));
await browser.close();
server.close();
