import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Picture } from '#lib/picture/picture.ts';

/** What the JSON file of a chart says that its page does not. */
export interface ChartFile {
  readonly as_of: string | null;
  readonly release: string;
  readonly released_on: string;
  /** Address of the chart's page, with the host where the build knows it. */
  readonly page: string;
}

export const chartFileOf = (site: string, id: string, lang: Lang): ChartFile =>
  JSON.parse(readFileSync(join(site, 'charts', `${id}.${lang}.json`), 'utf8'));

/** The lines at the foot of every picture of this release; `page` is the path under the language. */
export function editionLines(
  { release, released_on: releasedOn, page: chartPage }: ChartFile,
  lang: Lang,
  m: Messages,
  page: string
): Pick<Picture, 'release' | 'licence' | 'address' | 'firstPart'> {
  return {
    release: m.picture.release(m.shell.name, release, createFormat(lang).shortDate(releasedOn)),
    licence: m.picture.licence,
    address: chartPage.replace(/charts\/[^/]+\/$/, page),
    firstPart: m.picture.firstPart
  };
}

/** The file of any chart: all are of one release. */
export function anyChartFile(site: string, lang: Lang): ChartFile {
  const ending = `.${lang}.json`;
  const name = readdirSync(join(site, 'charts')).find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error(`${site}/charts has no file that ends in ${ending}`);
  return chartFileOf(site, name.slice(0, -ending.length), lang);
}
