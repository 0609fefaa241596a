import type { Element } from 'domhandler';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat, type Format } from '#lib/i18n/format.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import type { Picture } from '#lib/picture/picture.ts';
import { zoneCardDrawing, type CardFact } from '#lib/picture/zone-card.ts';
import { shortPublisher } from '#lib/view-models/charts/evidence.ts';
import { BuiltPage, wordsOf, type StyleSheets } from './built-page.ts';
import { anyChartFile, editionLines } from './edition.ts';

const namedAtMost = 3;

/** The card of a zone: head, facts and map of its built page. */
export async function zonePicture(site: string, id: string, lang: Lang, sheets: StyleSheets): Promise<Picture> {
  const page = new BuiltPage(site, `${lang}/zones/${id}/index.html`, sheets);
  const m = await loadMessages(lang);
  const facts = page.all('main section > dl > div:has(> dd.value)').map((row) => factOf(page, row));
  if (facts.length === 0) throw new Error(`${lang}/zones/${id}/index.html has no facts`);
  const map = page.find('main header svg.map');
  return {
    lang,
    title: wordsOf(page.one('main h1')),
    subtitle: wordsOf(page.one('main header .kind')),
    filtered: null,
    legend: [],
    drawing: zoneCardDrawing(facts, map === null ? null : page.map(map)),
    note: noteOf(page),
    source: sourceLine(page, m, createFormat(lang)),
    asOf: null,
    ...editionLines(anyChartFile(site, lang), lang, m, `zones/${id}/`)
  };
}

const factOf = (page: BuiltPage, row: Element): CardFact => ({
  label: wordsOf(page.one('dt', row)),
  value: wordsOf(page.one('dd.value', row)),
  detail: page.text('dd.detail', row),
  isUnknown: page.find('dd.value.unknown', row) !== null
});

/** Where it lies and what is named in it, and how sure the place on the map is. */
const noteOf = (page: BuiltPage): string =>
  [page.text('main header .kind ~ p:not(.other):not(.actions)'), asSentence(page.text('main header figcaption'))]
    .filter((text) => text !== '')
    .join(' ');

const asSentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** Publishers of the facts; where none is published, of the zone itself. */
function sourceLine(page: BuiltPage, m: Messages, format: Format): string {
  const ofFacts = page.all('main section > dl [data-source]').map((one) => one.attribs['data-source'] ?? '');
  const listed = page.all('section[aria-labelledby="sources"] li > a[href*="/sources/"]');
  if (listed.length === 0) throw new Error('the page of a zone lists no source');
  const idOf = (link: Element): string => /\/sources\/([^/]+)\//.exec(link.attribs['href'] ?? '')?.[1] ?? '';
  const used = listed.filter((link) => ofFacts.includes(idOf(link)));
  const shown = used.length === 0 ? listed.slice(0, 1) : used;
  const names = [...new Set(shown.map((link) => shortPublisher(wordsOf(link).replace(/, “.*$/, ''))))];
  const named = names.slice(0, namedAtMost).join('; ');
  const others = shown.length - Math.min(names.length, namedAtMost);
  return others > 0 ? m.charts.sourceAnd(named, format.quantity(others, 'sources')) : m.charts.source(named);
}
