import { openMenuPage } from '#lib/charts/menu/chart-menus.svelte.ts';
import type { Computation } from '#lib/domain/figure.ts';
import type { ListedSource } from '#lib/domain/source-list.ts';
import { qrDrawing, type QrDrawing } from '#lib/export/qr.ts';
import { sourceIdsOf } from '#lib/export/still/still-sources.ts';
import { partOfView, wordsOf } from '#lib/export/still/view-part.ts';
import type { PaperWords } from '#lib/i18n/paper-words.ts';
import { paperState } from '#lib/state/paper.svelte.ts';
import { viewAddress } from '#lib/url/view-address.ts';
import { filterWords } from './filter-words.ts';

export type Explain = (query: string) => Computation | null;

/** What can be read off a page that is to be printed. */
export interface ReadPage {
  readonly address: string;
  /** null where the address is too long for a code. */
  readonly code: QrDrawing | null;
  readonly title: string;
  /** The page's own heading is on paper too. */
  readonly titled: boolean;
  /** What it is narrowed to, in words; null for everything. */
  readonly filter: string | null;
  /** It can be narrowed at all. */
  readonly filterable: boolean;
  readonly time: Date;
  /** The page prints a list of its sources itself. */
  readonly listsOwn: boolean;
  readonly hasMap: boolean;
  /** Numbers that open a source. */
  readonly figures: number;
  readonly sourceIds: readonly string[];
}

export const unreadPage: ReadPage = {
  address: '',
  code: null,
  title: '',
  titled: true,
  filter: null,
  filterable: false,
  time: new Date(0),
  listsOwn: false,
  hasMap: false,
  figures: 0,
  sourceIds: []
};

export function readPage(words: PaperWords, explain: Explain): ReadPage {
  const main = document.querySelector('main') ?? document.body;
  const part = partOfView(document);
  const heading = main.querySelector('h1');
  const address = viewAddress(new URL(location.href));
  return {
    address,
    code: qrDrawing(address),
    title: heading === null ? document.title : heading.textContent.trim(),
    titled: heading !== null && !heading.classList.contains('visually-hidden') && wordsOf(heading) !== '',
    filter: paperState.filter === null ? filterWords(main, openMenuPage(), words) : paperState.filter(),
    filterable: paperState.filter !== null || main.querySelector('search, form fieldset') !== null,
    time: new Date(),
    listsOwn: main.querySelector('[data-page-sources], #sources li') !== null,
    hasMap: main.querySelector('svg.map') !== null,
    figures: part.querySelectorAll('data[data-figure]').length,
    sourceIds: [...new Set([...sourceIdsOf(part), ...behindFigures(part, explain)])]
  };
}

/** Sources of the rows that computed figures rest on. */
function behindFigures(part: Element, explain: Explain): readonly string[] {
  const queries = [...part.querySelectorAll('data[data-figure^="query/"]')].map(
    (element) => element.getAttribute('data-figure')?.slice('query/'.length) ?? ''
  );
  return [...new Set(queries)].flatMap((query) =>
    (explain(query)?.rows ?? []).flatMap((row) => row.figure?.sourceId ?? row.sourceId ?? [])
  );
}

/** The sources of a page by publisher, then date. */
export function namedSources(ids: readonly string[], all: readonly ListedSource[]): readonly ListedSource[] {
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id)).sort(byPublisher);
}

const afterAll = '\uffff';
const byPublisher = (a: ListedSource, b: ListedSource): number =>
  (a.publisher ?? afterAll).localeCompare(b.publisher ?? afterAll, 'vi') ||
  (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '');
