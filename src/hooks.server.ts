import { existsSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { withPlainFallbacks } from '#lib/components/island/hydration-marks.ts';
import { orderHead } from '#lib/url/page-head.ts';

const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';

/** Files of the browser's build by the name of their chunk; none while developing. */
function chunks(): ReadonlyMap<string, string> {
  if (!building || !existsSync(manifestFile)) return new Map();
  const manifest: Record<string, { readonly file: string; readonly name?: string }> = JSON.parse(
    readFileSync(manifestFile, 'utf8')
  );
  return new Map(Object.values(manifest).flatMap(({ file, name }) => (name === undefined ? [] : [[name, file]])));
}
const files = chunks();

/**
 * Puts the page's language into <html lang>: pages outside /vi/ and /en/ are bilingual and count as Vietnamese. Fonts, and the words of
 * the language, which Kit finds only when it starts, are asked for with the page.
 */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params['lang'];
  const words = lang === undefined ? undefined : files.get(`${lang}-first`);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      withPlainFallbacks(orderHead(html.replace('%lang%', lang ?? 'vi'), words === undefined ? [] : [words])),
    preload: ({ type }) => type !== 'asset'
  });
};
