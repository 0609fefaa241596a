import type { ListedSource, SourceList } from '#lib/domain/source-list.ts';
import type { PaperWords } from '#lib/i18n/paper-words.ts';
import { namedSources, readPage, unreadPage, type Explain, type ReadPage } from './read-page.ts';

export interface PrintedViewOptions {
  readonly words: PaperWords;
  readonly file: (path: string) => string;
  readonly explain: Explain;
}

/** What paper says of the page besides the page itself; looked at anew before every print, and at once. */
export class PrintedView {
  readonly #options: PrintedViewOptions;
  words: PaperWords;
  page: ReadPage = $state.raw(unreadPage);
  #list = $state.raw<SourceList | null>(null);

  constructor(options: PrintedViewOptions) {
    this.#options = options;
    this.words = $state.raw(options.words);
  }

  /** null until the list of sources has come. */
  get release(): Pick<SourceList, 'release' | 'releasedOn'> | null {
    return this.#list;
  }

  /** Sources of the page by publisher and date. */
  readonly sources: readonly ListedSource[] = $derived(namedSources(this.page.sourceIds, this.#list?.sources ?? []));

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
    this.page = readPage(this.words, this.#options.explain);
  }
}
