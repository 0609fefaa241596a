import type { Element } from 'domhandler';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { Picture } from '#lib/picture/picture.ts';
import { zoneCardDrawing, type CardDistance, type CardFact, type CardParts } from '#lib/picture/zone-card.ts';
import { BuiltPage, wordsOf, wordsWithout, type StyleSheets } from './built-page.ts';
import { anyChartFile, editionLines } from './edition.ts';
import { sourceLine } from './figure-words.ts';

/** The card of a zone as its frame shows it. */
export async function zonePicture(site: string, id: string, lang: Lang, sheets: StyleSheets): Promise<Picture> {
  const page = new BuiltPage(site, `${lang}/embed/zone/${id}/index.html`, sheets);
  const m = await loadMessages(lang);
  const card = page.one(`main[data-zone-card="${id}"]`);
  const facts = page.all('.halves > dl > div', card).map((row) => factOf(page, row));
  if (facts.length === 0) throw new Error(`${lang}/embed/zone/${id}/index.html has no facts`);
  const map = page.find('svg.map', card);
  const parts: CardParts = {
    facts,
    map: map === null ? null : page.map(map),
    distancesTitle: page.text('.where h2', card),
    distances: page.all('.where dl > div', card).map((row) => distanceOf(page, row))
  };
  return {
    lang,
    title: wordsOf(page.one('h1', card)),
    subtitle: wordsOf(page.one('.kind', card)),
    filtered: null,
    legend: [],
    drawing: zoneCardDrawing(parts),
    previewDrawing: zoneCardDrawing(partsInShort(parts)),
    note: asSentence(page.text('.where figcaption', card) || page.text('.where > .other', card)),
    source: sourceLine(page, card),
    asOf: null,
    ...editionLines(anyChartFile(site, lang), lang, m, `zones/${id}/`)
  };
}

/** Numbers and the map: what a preview has room for. */
const partsInShort = ({ facts, ...rest }: CardParts): CardParts => ({
  ...rest,
  facts: facts.slice(0, shownInPreview).map((fact) => ({ ...fact, details: fact.details.slice(0, 1) })),
  distances: []
});

const asSentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** Area, how full it is, what it costs, where it lies. */
const shownInPreview = 4;
const aside = '.date, .quiet, .visually-hidden, ul, a:not(.figure)';

function factOf(page: BuiltPage, row: Element): CardFact {
  const dd = page.one('dd', row);
  const quiet = page.all(':scope > .quiet', dd).map(wordsOf);
  const readings = page.all('.reading', dd).map((one) => datedReading(page, one));
  const value = readings.length > 0 ? readings.join(' / ') : wordsWithout(dd, aside);
  const date = readings.length > 0 ? '' : page.text('.date', dd);
  const sources = new Set(page.all(':scope > a:not(.figure)', dd).map((one) => wordsWithout(one, '.visually-hidden')));
  const items = page.all('li', dd).map((one) => wordsWithout(one, '.quiet, .visually-hidden, a:not(.figure)'));
  const isUnknown = value === '' || page.find('.unknown', dd) !== null;
  return {
    label: wordsOf(page.one('dt', row)),
    value: value === '' ? quiet.join(' · ') : value,
    kind: isUnknown ? 'unknown' : page.find('data', dd) === null || items.length > 0 ? 'words' : 'figure',
    details: [
      [date, ...(value === '' ? [] : quiet)].filter((text) => text !== '').join(' · '),
      ...items,
      [...sources].join('; ')
    ].filter((text) => text !== '')
  };
}

const datedReading = (page: BuiltPage, reading: Element): string => {
  const date = page.text('.date', reading);
  return wordsWithout(reading, '.date') + (date === '' ? '' : ` (${date})`);
};

const distanceOf = (page: BuiltPage, row: Element): CardDistance => ({
  place: [wordsWithout(page.one('dt', row), '.quiet'), page.text('dt .quiet', row)]
    .filter((text) => text !== '')
    .join(' · '),
  distance: distanceWords(page, page.one('dd', row))
});

/** "khoảng 7 km (0–28 km)". */
function distanceWords(page: BuiltPage, dd: Element): string {
  const [line, range] = [wordsWithout(dd, '.quiet'), page.text('.quiet', dd)];
  return line === '' || range === '' ? line + range : `${line} (${range.replaceAll(' ', '\u00a0')})`;
}
