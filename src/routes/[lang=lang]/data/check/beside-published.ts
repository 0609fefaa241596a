import type { ColumnMatch, OwnSheet } from '#lib/sheets/own-sheet.ts';
import type { PublishedPackage } from '#lib/sheets/published-package.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import {
  countNumbers,
  countValues,
  inTellingOrder,
  isClosed,
  kindOf,
  type Beside,
  type BesideRow,
  type Comparable
} from './beside.ts';

const columnTexts = ({ rows }: OwnSheet, column: number): readonly string[] =>
  rows.map(({ cells }) => cells[column] ?? '');

/** The columns of the sheet that can be counted, the most telling first. */
export function comparableColumns(
  sheet: OwnSheet,
  matches: readonly ColumnMatch[],
  schema: TableSchema
): readonly Comparable[] {
  const found = sheet.header.flatMap((_, column): Comparable[] => {
    const field = matches[column]?.field ?? null;
    const kind = kindOf(columnTexts(sheet, column), isClosed(field, schema));
    return kind === null ? [] : [{ column, field, kind }];
  });
  return inTellingOrder(found, schema);
}

/** One column of the sheet counted, beside the published column that it is; null where it cannot be counted. */
export function besideColumn(
  column: number,
  sheet: OwnSheet,
  matches: readonly ColumnMatch[],
  schema: TableSchema,
  published: PublishedPackage
): Beside | null {
  const all = columnTexts(sheet, column);
  const field = matches[column]?.field ?? null;
  const kind = kindOf(all, isClosed(field, schema));
  if (kind === null) return null;
  const theirs = published.tables.get(schema.name)?.rows ?? [];
  // A value means what its indicator says: numbers of several are not put on one scale.
  const indicatorColumn = matches.findIndex(({ field: name }) => name === 'indicator_id');
  const indicator =
    schema.name === 'observations' && field === 'value' && indicatorColumn >= 0
      ? mostFrequent(columnTexts(sheet, indicatorColumn))
      : null;
  const own = indicator === null ? all : all.filter((_, row) => sheet.rows[row]?.cells[indicatorColumn] === indicator);
  const others =
    field === null
      ? null
      : theirs
          .filter(({ texts }) => indicator === null || texts['indicator_id'] === indicator)
          .map(({ texts }) => texts[field] ?? '');
  const counts =
    kind === 'numbers'
      ? countNumbers(own, others)
      : countValues(own, others, namesOf(field, schema, published), isOrdered(field, schema));
  return { column, field, kind, indicator, ...counts };
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const isOrdered = (name: string | null, { fields }: TableSchema): boolean =>
  fields.find((field) => field.name === name)?.type === 'year';

/** Names of what keys stand for: of the row that a key leads to, where that has names. */
function namesOf(
  name: string | null,
  schema: TableSchema,
  published: PublishedPackage
): (key: string) => BesideRow['name'] {
  const key = schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === name);
  const target = published.tables.get(key?.table ?? '');
  const [column = ''] = key?.tableFields ?? [];
  const rows = new Map(target?.rows.map(({ texts }) => [texts[column] ?? '', texts]));
  return (value) => {
    const { name_vi: vi, name_en: en } = rows.get(value) ?? {};
    return vi === undefined || en === undefined ? null : { vi, en };
  };
}
