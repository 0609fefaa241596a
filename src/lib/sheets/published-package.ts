import { CheckedTables, type ReadTable } from '#lib/tables/checked-tables.ts';
import { readDescriptor, type Descriptor, type TableSchema } from '#lib/tables/descriptor.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { ProvinceOutlines, type OutlineTexts } from '#lib/tables/province-outlines.ts';
import { readTable } from '#lib/tables/read-table.ts';

/** What is published, as an own sheet is held against it. */
export interface PublishedPackage {
  /** The version of the package, which is the id of its release. */
  readonly release: string;
  readonly descriptor: Descriptor;
  /** By name. Rows carry the negative of their line, so that a problem shows at once whose row it is. */
  readonly tables: ReadonlyMap<string, ReadTable>;
  readonly outlines: ProvinceOutlines;
}

/**
 * The published package from its files: the text of datapackage.json and CSV texts by file name. A table whose file is not given is not
 * held against anything. Throws an Error when the descriptor cannot be read.
 */
export function publishedPackage(
  descriptorText: string,
  texts: ReadonlyMap<string, string>,
  outlines: OutlineTexts
): PublishedPackage {
  const descriptor = readDescriptor(descriptorText);
  const given = descriptor.tables.filter(({ path }) => texts.has(path));
  return {
    release: descriptor.version,
    descriptor,
    tables: new Map(given.map((schema) => [schema.name, publishedTable(schema, texts.get(schema.path) ?? '')])),
    outlines: new ProvinceOutlines(outlines)
  };
}

function publishedTable(schema: TableSchema, text: string): ReadTable {
  const problems: Problem[] = [];
  const { rows } = readTable(schema, text, problems);
  return {
    schema,
    rows: rows.map(({ row, texts, cells }) => ({ row: -row, texts: withoutGuards(texts), cells }))
  };
}

/** Published CSV has an apostrophe before what a spreadsheet would run as a formula; the evidence has none. */
function withoutGuards(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const guarded = Object.entries(texts).filter(([, text]) => /^'[=+\-@\t\r]/.test(text));
  if (guarded.length === 0) return texts;
  return { ...texts, ...Object.fromEntries(guarded.map(([column, text]) => [column, text.slice(1)])) };
}

/** The same tables with another one in the place of one of them, none of them in doubt. */
export function withTable(published: PublishedPackage, table: ReadTable): CheckedTables {
  return new CheckedTables([...new Map(published.tables).set(table.schema.name, table).values()], []);
}
