import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

const require = createRequire(import.meta.url);
const fontFolder = dirname(require.resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
const fontFiles = ['400Regular', '500Medium', '700Bold'].map((name) =>
  join(fontFolder, name, `BeVietnamPro_${name}.ttf`)
);
/** Change it when the same SVG would give another PNG. */
const settings = 'resvg-2.6.2 indexed-256 be-vietnam-pro-0.4.1';
const cacheFolder = '.cache/pictures';

/** The SVG as PNG, that many pixels wide; kept by content, since most pictures stay from build to build. */
export function pngOf(svg: string, width: number): Buffer {
  const digest = createHash('sha256').update(settings).update(`\0${width}\0`).update(svg).digest('hex');
  const cached = join(cacheFolder, `${digest}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const png = renderPng(svg, width);
  mkdirSync(cacheFolder, { recursive: true });
  // Whole or not at all: a build that is stopped leaves no half picture behind.
  writeFileSync(`${cached}.${process.pid}`, png);
  renameSync(`${cached}.${process.pid}`, cached);
  return png;
}

/** The same without the store. */
export function renderPng(svg: string, width: number): Buffer {
  const drawn = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
    fitTo: { mode: 'width', value: width }
  }).render();
  return indexedPng({ width: drawn.width, height: drawn.height, rgba: drawn.pixels });
}
