import { join } from 'node:path';
import type { Element } from 'domhandler';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { mapRow } from '#lib/picture/map-row.ts';
import type { Picture } from '#lib/picture/picture.ts';
import { BuiltPage, wordsOf, type StyleSheets } from './built-page.ts';
import { anyChartFile, editionLines } from './edition.ts';
import { legendOf, sourceLine } from './figure-words.ts';

/** The page that holds a view of the map: the frame of both provinces or of one. */
export const mapFrameFile = (lang: string, view: string): string =>
  join(lang, 'embed', 'map', ...(view === 'both' ? [] : [view]), 'index.html');

/** The picture of a view of the map: what its still frame shows. */
export async function mapPicture(site: string, view: string, lang: Lang, sheets: StyleSheets): Promise<Picture> {
  const page = new BuiltPage(site, mapFrameFile(lang, view), sheets);
  const m = await loadMessages(lang);
  const frame = page.one('main.frame');
  const maps = page.all('figure:has(svg.map)', frame).map((figure: Element, at) => ({
    name: page.text('figcaption', figure),
    map: page.map(page.one('svg.map', figure), `map-${at}`)
  }));
  if (maps.length === 0) throw new Error(`${mapFrameFile(lang, view)} has no map`);
  return {
    lang,
    title: wordsOf(page.one('h1', frame)),
    subtitle: page.text('.subtitle', frame),
    filtered: null,
    legend: legendOf(page, frame),
    drawing: mapRow(maps, page.map(page.one('svg.inset', frame), 'inset')),
    note: [page.text('.note', frame), m.map.credits].join(' ').trim(),
    source: sourceLine(page, frame),
    asOf: null,
    ...editionLines(anyChartFile(site, lang), lang, m, view === 'both' ? '' : `?province=${view}`)
  };
}
