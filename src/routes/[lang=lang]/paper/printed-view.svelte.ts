import { openMenuPage } from '#lib/charts/menu/chart-menus.svelte.ts';
import type { Computation } from '#lib/domain/figure.ts';
import type { ListedSource, SourceList } from '#lib/domain/source-list.ts';
import { qrDrawing, type QrDrawing } from '#lib/export/qr.ts';
import { sourceIdsOf } from '#lib/export/still/still-sources.ts';
import { partOfView, wordsOf } from '#lib/export/still/view-part.ts';
import type { PaperWords } from '#lib/i18n/paper-words.ts';
import { paperState } from '#lib/state/paper.svelte.ts';
import { viewAddress } from '#lib/url/view-address.ts';
import { filterWords } from './filter-words.ts';

/** How many sources a list may have before it says less of each. */
export const longestFullList = 120;

export interface PrintedViewOptions {
  readonly words: PaperWords;
  readonly file: (path: string) => string;
  readonly explain: (query: string) => Computation | null;
}

/** What paper says of the page besides the page itself; looked at anew before every print, and at once. */
export class PrintedView {
  readonly #options: PrintedViewOptions;
  words: PaperWords;
  #list = $state.raw<SourceList | null>(null);
  #ids = $state.raw<readonly string[]>([]);
  address = $state('');
  code = $state.raw<QrDrawing | null>(null);
  title = $state('');
  /** The page's own heading is on paper too. */
  titled = $state(true);
  filter = $state<string | null>(null);
  time = $state.raw(new Date());
  /** The page prints a list of its sources itself. */
  listsOwn = $state(false);
  hasMap = $state(false);
  figures = $state(0);

  constructor(options: PrintedViewOptions) {
    this.#options = options;
    this.words = $state.raw(options.words);
  }

  get release(): Pick<SourceList, 'release' | 'releasedOn'> | null {
    return this.#list;
  }

  /** Sources of the page by publisher and date. */
  readonly sources: readonly ListedSource[] = $derived.by(() => {
    const known = new Map((this.#list?.sources ?? []).map((source) => [source.id, source]));
    return this.#ids
      .flatMap((id) => known.get(id) ?? [])
      .sort(
        (a, b) =>
          (a.publisher ?? '￿').localeCompare(b.publisher ?? '￿', 'vi') ||
          (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '')
      );
  });

  /** From the oldest to the newest day of publication; null where none is known. */
  readonly published = $derived.by(() => {
    const days = this.sources.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
    const [from] = days;
    return from === undefined ? null : { from, to: days.at(-1) ?? from };
  });

  async load(): Promise<void> {
    const answer = await fetch(this.#options.file('sources.json'));
    if (!answer.ok) throw new Error(`sources.json: status ${answer.status}`);
    const list: SourceList = await answer.json();
    this.#list = list;
  }

  look(): void {
    const main = document.querySelector('main') ?? document.body;
    const heading = main.querySelector('h1');
    this.address = viewAddress(new URL(location.href));
    this.code = qrDrawing(this.address);
    this.title = heading === null ? document.title : heading.textContent.trim();
    this.titled = heading !== null && !heading.classList.contains('visually-hidden') && wordsOf(heading) !== '';
    this.filter = paperState.filter === null ? filterWords(main, openMenuPage(), this.words) : paperState.filter();
    this.time = new Date();
    this.listsOwn = main.querySelector('[data-page-sources]') !== null;
    this.hasMap = main.querySelector('svg.map') !== null;
    this.figures = main.querySelectorAll('data[data-figure]').length;
    const part = partOfView(document);
    this.#ids = [...new Set([...sourceIdsOf(part), ...this.#behind(part)])];
  }

  /** Sources of the rows that computed figures rest on. */
  #behind(part: Element): readonly string[] {
    const queries = [...part.querySelectorAll('data[data-figure^="query/"]')].map(
      (element) => element.getAttribute('data-figure')?.slice('query/'.length) ?? ''
    );
    return [...new Set(queries)].flatMap((query) =>
      (this.#options.explain(query)?.rows ?? []).flatMap((row) => row.figure?.sourceId ?? row.sourceId ?? [])
    );
  }
}
