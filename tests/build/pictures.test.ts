import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue/index.ts';
import { mapViews } from '#lib/domain/frame.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { packageRows } from './package-rows.ts';
import { buildFolder } from './site.ts';

const stems = (folder: string, ids: readonly string[]) =>
  ids.flatMap((id) => languages.map((lang) => `${folder}/${id}.${lang}`));
const charts = stems(
  'charts',
  catalogue.map(({ id }) => id)
);
const zones = stems(
  'zones',
  packageRows('zones').map((row) => row['zone_id'] ?? '')
);
const all = [...charts, ...zones, ...stems('maps', mapViews)];
const read = (file: string): string => readFileSync(join(buildFolder, file), 'utf8');

/** Width and height, from the first bytes of a PNG; null where it is none. */
function pngSize(file: string): readonly [number, number] | null {
  const path = join(buildFolder, file);
  if (!existsSync(path)) return null;
  const head = Buffer.alloc(24);
  const open = openSync(path, 'r');
  readSync(open, head, 0, head.length, 0);
  closeSync(open);
  return head.toString('latin1', 1, 4) === 'PNG' ? [head.readUInt32BE(16), head.readUInt32BE(20)] : null;
}

/** Words of an SVG, without its own names for blanks. */
const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u2060', '');

describe('pictures', () => {
  it('are there of every chart, zone and view of the map, in the sizes that are promised', () => {
    expect(all.length).toBeGreaterThan(400);
    const wrong = all.filter((stem) => {
      const [preview, large] = [pngSize(`${stem}.png`), pngSize(`${stem}.2400.png`)];
      return preview?.join('×') !== '1200×630' || large?.[0] !== 2400 || large[1] < 600;
    });
    expect(wrong).toEqual([]);
    expect(all.filter((stem) => !existsSync(join(buildFolder, `${stem}.svg`)))).toEqual([]);
  });

  it('stand alone: no style sheet, no script, nothing from elsewhere, no coordinate that is none', () => {
    const asking = /var\(|\sclass=|\sstyle=|<script|<style|\shref=|<image|<use|url\((?!#)|NaN|Infinity|undefined/;
    const wrong = all.flatMap((stem) => {
      const found = asking.exec(read(`${stem}.svg`));
      return found === null ? [] : [`${stem}: ${found[0]}`];
    });
    expect(wrong).toEqual([]);
  });

  it('refer only to patterns and clips that they hold', () => {
    const wrong = all.filter((stem) => {
      const svg = read(`${stem}.svg`);
      return [...svg.matchAll(/url\(#([^)]+)\)/g)].some(([, id]) => !svg.includes(` id="${id}"`));
    });
    expect(wrong).toEqual([]);
  });

  it('of charts hold every number of the drawing as text, with the sources and the release', () => {
    let compared = 0;
    const missing = charts.flatMap((stem) => {
      const [, id = '', lang = ''] = /^charts\/(.*)\.(vi|en)$/.exec(stem) ?? [];
      const page = read(`${lang}/charts/${id}/index.html`);
      const wide = page.slice(page.search(/<div class="wide svelte-[^"]*">/), page.indexOf('<figcaption'));
      const numbers = [...wide.matchAll(/<text class="value[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
        plain(text ?? '')
      );
      compared += numbers.length;
      const svg = plain(read(`${stem}.svg`));
      const { title, release } = JSON.parse(read(`${stem}.json`));
      const wanted = [...numbers.map((text) => `>${text}<`), `<dc:title>${plain(title)}`, release];
      return wanted.filter((text) => !svg.includes(text)).map((text) => `${stem}: ${text}`);
    });
    expect(missing).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  it('are small enough to be sent', () => {
    const size = (file: string): number => statSync(join(buildFolder, file)).size;
    expect(all.filter((stem) => size(`${stem}.png`) > 150_000)).toEqual([]);
    expect(all.filter((stem) => size(`${stem}.2400.png`) > 1_500_000)).toEqual([]);
  });
});
