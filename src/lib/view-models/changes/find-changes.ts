import type { FigureChange, ReleaseChanges, RowChange } from './release-changes.ts';

type Matches = (text: string) => boolean;

const textOfFigure = ({ subject, label, details, before, after, ref, cells }: FigureChange): string =>
  [
    subject.name,
    label,
    ...details,
    ref,
    ...[before, after].flatMap((reading) => [reading?.source?.title, reading?.source?.publisher, reading?.note]),
    ...cells.flatMap((cell) => [cell.column, cell.before, cell.after])
  ].join(' ');

const textOfRow = ({ name, key, sources, note, cells }: RowChange): string =>
  [
    name,
    key,
    note,
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...cells.flatMap((cell) => [cell.column, cell.before, cell.after])
  ].join(' ');

/** What of a release is about the text that is looked for; null where nothing is. */
export function foundChanges(release: ReleaseChanges, matches: Matches): ReleaseChanges | null {
  const figures = release.figures.filter((change) => matches(textOfFigure(change)));
  const tables = release.tables
    .map((table) => ({ ...table, rows: table.rows.filter((row) => matches(`${table.title} ${textOfRow(row)}`)) }))
    .filter(({ rows }) => rows.length > 0);
  const newTables = release.newTables.filter(({ title, name }) => matches(`${title} ${name}`));
  const some = figures.length + tables.length + newTables.length > 0;
  return some || matches(`${release.id} ${release.summary}`) ? { ...release, figures, tables, newTables } : null;
}
