import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ScaleMeasure, ScaleResult } from './index.ts';

/** Pages of which a reader loads the HTML first; a zone stands for all. */
const pages = (site: string): readonly (readonly [string, string])[] => {
  const zones = join(site, 'vi', 'zones');
  const [zone] = existsSync(zones) ? readdirSync(zones).filter((name) => name.startsWith('syn-')) : [];
  return [
    ['explorer', 'vi'],
    ['investments', 'vi/investments'],
    ['funds', 'vi/funds'],
    ['chart of flows', 'vi/charts/investments-flow'],
    ...(zone === undefined ? [] : [[`zone ${zone}`, `vi/zones/${zone}`] as const])
  ];
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** Compressed HTML of the site that was built on the package into .cache/scale/<rows>-site; says where there is none. */
export const sitePages: ScaleMeasure = {
  name: 'pages',
  measure: (rows) => {
    const site = join('.cache', 'scale', `${rows}-site`);
    if (!existsSync(site)) return Promise.resolve([{ says: `no site in ${site}`, value: '–' }]);
    const parameters = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    return Promise.resolve(
      pages(site).flatMap(([says, path]): readonly ScaleResult[] => {
        const file = join(site, path, 'index.html');
        if (!existsSync(file)) return [];
        const html = readFileSync(file);
        const packed = brotliCompressSync(html, { params: parameters }).length;
        return [{ says: `${says}, HTML as sent (plain)`, value: `${kilobytes(packed)} (${kilobytes(html.length)})` }];
      })
    );
  }
};
