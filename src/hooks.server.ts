import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { withoutMarks, withPlainFallbacks } from '#lib/components/island/hydration-marks.ts';
import { frameHead, themeMark } from '#lib/url/frame-head.ts';
import { orderHead } from '#lib/url/page-head.ts';
import { type BuiltFile, partsOf, unnamedScripts } from '#lib/url/page-parts.ts';
import { sheetsByScope, withItsStyles } from '#lib/url/page-styles.ts';
import theme from './theme.js?raw';

/** What Kit has made for the browser, in the folder that svelte.config.js names. */
const client = `${process.env['ATLAS_KIT'] ?? '.svelte-kit'}/output/client`;
const manifestFile = `${client}/.vite/manifest.json`;
const assets = '_app/immutable/assets';

interface Chunk extends Partial<BuiltFile> {
  readonly file: string;
  readonly name?: string;
}
/** What Vite notes of the browser's build; nothing while developing. */
const manifest: Readonly<Record<string, Chunk>> =
  building && existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {};
const chunks = Object.values(manifest);
const named = new Map(chunks.map(({ file, name }) => [name, file]));
const built: ReadonlyMap<string, BuiltFile> = new Map(
  chunks.map(({ file, imports = [], css = [] }) => [
    file,
    { imports: imports.flatMap((key) => manifest[key]?.file ?? []), css }
  ])
);

/** Style sheets of the browser's build; none while developing. */
function styleSheets(): ReadonlyMap<string, string> {
  if (!building || !existsSync(`${client}/${assets}`)) return new Map();
  const names = readdirSync(`${client}/${assets}`).filter((name) => name.endsWith('.css'));
  return sheetsByScope(names.map((name) => [`${assets}/${name}`, readFileSync(`${client}/${assets}/${name}`, 'utf8')]));
}
const sheets = styleSheets();

const isFrame = (route: string | null): boolean => route?.startsWith('/[lang=lang]/embed/') ?? false;
/** Pages that are drawn, or drawn again, in the browser and say themselves when that is done; all others are drawn when they are there. */
const drawnLater = new Set(
  ['', '/rank', '/shortlist', '/offline', '/present/own', '/present/print'].map((page) => `/[lang=lang]${page}`)
);
/** Attributes that only the popover and the map of a page that is taken over read. */
const readByScript = / data-(source|rows|zone)="[^"]*"/g;
/** Kit writes the script that takes a page over into its body; a page without it stays as it is. */
const isStill = (html: string): boolean => !html.includes('__sveltekit_');

/**
 * Puts the page's language into <html lang>: pages outside /vi/ and /en/ are bilingual and count as Vietnamese. Fonts, and the words of
 * the language, which Kit finds only when it starts, are asked for with the page.
 */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params['lang'];
  const frame = isFrame(event.route.id);
  const words = lang === undefined ? undefined : named.get(`${lang}-first`);
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      // What nothing takes over is not sent what only that would read.
      const still = frame && isStill(html);
      const parts = partsOf(html, built, words);
      const ordered = orderHead(
        withItsStyles(html, sheets, parts).replace('%lang%', lang ?? 'vi'),
        unnamedScripts(html, parts)
      );
      const shown =
        frame || drawnLater.has(event.route.id ?? '')
          ? ordered
          : ordered.replace('data-drawn="false"', 'data-drawn="true"');
      const whole = (frame ? frameHead(shown, still) : shown).replace(themeMark, () => `<script>${theme}</script>`);
      return still ? withoutMarks(whole).replace(readByScript, '') : withPlainFallbacks(whole);
    },
    preload: ({ type }) => type !== 'asset'
  });
};
