/** What every page may say of a source: who published it, what, and when. */
export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Partial ISO date. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** The file /sources.json: every source of a release, by what paper and records say of it. */
export interface SourceList {
  readonly release: string;
  /** Full ISO date. */
  readonly releasedOn: string;
  readonly sources: readonly ListedSource[];
}
