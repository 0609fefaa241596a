/** How many rows a release has in one table, and what it did to them. */
export interface ReleasedTable {
  readonly name: string;
  readonly rows: number;
  /** The release before had no such table. */
  readonly isNew: boolean;
  readonly added: number;
  readonly removed: number;
  /** Rows of which at least one cell changed. */
  readonly changed: number;
}

/** A release of the data as the list of all releases names it. */
export interface Release {
  /** The package's version in full, such as 2026.11.1. */
  readonly id: string;
  /** Full ISO date of the release. */
  readonly releasedOn: string;
  /** The release before it; null for the first. */
  readonly previous: string | null;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly tables: readonly ReleasedTable[];
}

/** A row that a release added, took away or changed: its texts before and after, null where there was or is none. */
export interface ChangedRow {
  readonly table: string;
  /** Cells of its key, joined by `/`. */
  readonly key: string;
  readonly before: Readonly<Record<string, string>> | null;
  readonly after: Readonly<Record<string, string>> | null;
}
