import type { Figure } from '#lib/domain/figure.ts';
import type { ChangedRow } from '#lib/domain/release.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { FigureSubject, SourceFigureLine } from '../source-page.ts';
import type { ChangeSource } from './release-changes.ts';

export interface NamedFigure {
  readonly subject: FigureSubject;
  readonly line: SourceFigureLine & { readonly figure: Figure };
}

/** One release as far as a change looks into it. */
export interface ReleaseBook {
  /** The figures of one row, which names its source. */
  figures(table: string, key: string, sourceId: string): readonly NamedFigure[];
  /** What a row of that table is called; null where none has that id. */
  name(table: string, id: string): string | null;
  source(id: string): ChangeSource | null;
}

/** What the maker of the page of changes needs besides the rows. */
export interface ChangeSetting {
  readonly lang: Lang;
  /** The release before, the release itself, and the newest one. */
  readonly before: ReleaseBook;
  readonly after: ReleaseBook;
  readonly newest: ReleaseBook;
  /** Titles of tables and of their columns; the bare name where the schema has no such any more. */
  readonly title: { table(name: string): string; column(table: string, name: string): string };
  /** "A amends B". */
  readonly relation: Readonly<Record<string, string>>;
}

/** The tables whose rows state numbers with a source of their own. */
export const figureTables: ReadonlySet<string> = new Set([
  'observations',
  'investment_reports',
  'funds',
  'supports',
  'procedures'
]);

/** The side of a row that tells of it: as it is, or as it was. */
export const lastCells = ({ before, after }: ChangedRow): Readonly<Record<string, string>> => after ?? before ?? {};
