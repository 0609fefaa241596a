import { fieldTypes } from '#lib/tables/descriptor.ts';
import { JsonPart } from '#lib/tables/json-part.ts';
import type { TableShape } from './package-tables.ts';

/** What a release says of one of its tables. */
export interface TableRecord extends TableShape {
  readonly rows: number;
  /** SHA-256 of the table as it was published as CSV: the same as in the datapackage.json of that release. */
  readonly sha256: string;
}

/** A release in a few words and its tables as they then were: data/releases/<id>/manifest.json. */
export interface Manifest {
  /** The package's version in full. */
  readonly id: string;
  readonly releasedOn: string;
  /** The release before it; null for the first. */
  readonly previous: string | null;
  /** What happened, for people. */
  readonly summary: { readonly vi: string; readonly en: string };
  readonly tables: readonly TableRecord[];
}

/** Reads the text of a manifest; throws an Error that names the place when a part is missing or of the wrong kind. */
export function readManifest(text: string): Manifest {
  const root = new JsonPart(JSON.parse(text), 'manifest.json');
  const [id, releasedOn, summary] = [root.text('id'), root.text('releasedOn'), root.part('summary')];
  if (!/^\d{4}\.\d{1,2}\.\d+$/.test(id)) throw new Error('manifest.json/id: year.month.patch expected');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(releasedOn)) throw new Error('manifest.json/releasedOn: a date expected');
  return {
    id,
    releasedOn,
    previous: root.optionalText('previous'),
    summary: { vi: summary.text('vi'), en: summary.text('en') },
    tables: root.list('tables').map(readTableRecord)
  };
}

const readTableRecord = (table: JsonPart): TableRecord => ({
  name: table.text('name'),
  primaryKey: table.texts('primaryKey'),
  columns: table
    .list('columns')
    .map((column) => ({ name: column.text('name'), type: column.oneOf('type', fieldTypes) })),
  rows: table.number('rows'),
  sha256: table.text('sha256')
});

/** The text of the file; the first release names none before it. */
export const manifestText = ({ previous, ...manifest }: Manifest): string =>
  `${JSON.stringify(previous === null ? manifest : { previous, ...manifest }, null, 1)}\n`;

/** Order of releases: by year, month and patch as numbers. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const distance = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (distance !== 0) return distance;
  }
  return 0;
}
