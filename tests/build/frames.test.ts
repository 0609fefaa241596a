import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRows } from './package-rows.ts';
import { base, buildFolder, builtExists, pagesOfBuild, target, type Page } from './site.ts';

/** What a still frame may cost on the way: page, styles, fonts, script. */
const stillBytes = 60_000;

const frames = pagesOfBuild().filter(({ address }) => /^\/(vi|en)\/embed\//.test(address));
const still = frames.filter(({ address }) => !/\/(live|map)\//.test(address));

/** Bytes as a host sends them: what is compressed already stays as it is. */
function sent(file: string): number {
  const path = join(buildFolder, file);
  if (builtExists(`${file}.br`)) return readFileSync(`${path}.br`).length;
  return readFileSync(path).length;
}

const loaded = ({ assets, address }: Page): readonly string[] => [
  ...new Set(assets.map((href) => target(href, address)?.file ?? '').filter((file) => !file.endsWith('favicon.svg')))
];

/** Fonts that the styles of a frame name: a reader needs both, Latin and Vietnamese. */
const fontsOf = (files: readonly string[]): readonly string[] => [
  ...new Set(
    files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(join(buildFolder, file), 'utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) =>
          url.startsWith('/') ? url.slice(base.length + 1) : join(dirname(file), url)
        )
      )
  )
];

describe('still frames', () => {
  it('are there for every chart and zone in both languages, newest and pinned', () => {
    const charts = new Set(
      pagesOfBuild().flatMap(({ address }) => /^\/vi\/charts\/([^/]+)\/$/.exec(address)?.[1] ?? [])
    );
    expect(charts.size).toBeGreaterThan(40);
    const release = /data-releases="([\d.]+)/.exec(
      readFileSync(join(buildFolder, 'vi/embed/zone-occupancy/index.html'), 'utf8')
    )?.[1];
    const wanted = [...charts, ...packageRows('zones').map((row) => `zone/${row['zone_id']}`)].flatMap((path) =>
      ['vi', 'en'].flatMap((lang) => [`${lang}/embed/${path}`, `${lang}/embed/${path}/${release}`])
    );
    expect(wanted.filter((path) => !builtExists(`${path}/index.html`))).toEqual([]);
  });

  it('say their language, name the other one and the page they were taken from, and open links beside their host', () => {
    const wrong = still.filter(({ file, address, lang, alternates, canonical }) => {
      const html = readFileSync(join(buildFolder, file), 'utf8');
      const about = target(canonical ?? '', address)?.file ?? '';
      return (
        lang !== address.slice(1, 3) ||
        alternates.length !== 2 ||
        !builtExists(about) ||
        !html.includes('<base target="_blank"')
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('are complete without a program: theirs only tells their height', () => {
    const wrong = still.filter(
      (page) =>
        page.inlineScripts.length > 0 ||
        loaded(page)
          .filter((file) => file.endsWith('.js'))
          .join() !== 'frame.js'
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('need at most 60 kB with their fonts', () => {
    const heavy = still.flatMap((page) => {
      const files = loaded(page);
      const bytes = [...new Set([page.file, ...files, ...fontsOf(files)])].reduce((sum, file) => sum + sent(file), 0);
      return bytes > stillBytes ? [`${page.address}: ${bytes} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  });
});

describe('the script for hosts', () => {
  it('is under two kilobytes, compressed or not', () => {
    const bytes = readFileSync(join(buildFolder, 'embed.js'));
    expect(bytes.length).toBeLessThan(2000);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    expect(brotliCompressSync(bytes, quality).length).toBeLessThan(2000);
  });
});
