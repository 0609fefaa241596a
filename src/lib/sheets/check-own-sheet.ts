import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { checkAmongPublished } from './check-among-published.ts';
import { columnPlaces, mappedRows, type ColumnPlaces, type MappedRow } from './own-rows.ts';
import type { ColumnMatch, OwnProblem, OwnSheet } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';
import { Replacements } from './replacements.ts';

export interface OwnCheck {
  /** Of the whole sheet first, then in the order of its rows and columns. */
  readonly problems: readonly OwnProblem[];
  readonly rows: readonly MappedRow[];
}

/**
 * Holds a sheet against a table by the same checks as the evidence itself: its cells, then, with its rows in the place of published
 * ones or beside them, keys and what rows say of each other.
 */
export function checkOwnSheet(
  sheet: OwnSheet,
  matches: readonly ColumnMatch[],
  schema: TableSchema,
  published: PublishedPackage
): OwnCheck {
  const places = columnPlaces(matches);
  const replacements = new Replacements(schema, published);
  const ofCells: OwnProblem[] = [];
  const rows = mappedRows(sheet, places, schema, published, (row, index, field, rule, found) => {
    const at = { row: index, column: places.get(field.name) ?? null };
    const text = row.cells[at.column ?? -1] ?? '';
    const other = (name: string): string => row.cells[places.get(name) ?? -1] ?? '';
    const replacement = replacements.ofCell(field, text, other, rule);
    ofCells.push({ file: sheet.fileName, row: row.row, column: field.name, found, rule, at, replacement });
  });
  const among = checkAmongPublished({ sheet, schema, published, places, rows, ofCells, replacements });
  return {
    problems: [...ofColumns(sheet, matches, schema, places, rows), ...inRowOrder([...ofCells, ...among])],
    rows
  };
}

function ofColumns(
  sheet: OwnSheet,
  matches: readonly ColumnMatch[],
  schema: TableSchema,
  places: ColumnPlaces,
  rows: readonly MappedRow[]
): readonly OwnProblem[] {
  const tell = (column: string, rule: Rule): OwnProblem => {
    return { file: sheet.fileName, row: null, column, found: '', rule, at: null, replacement: null };
  };
  const repeated = matches.flatMap(({ column, field }, index) => {
    const first = field === null ? undefined : places.get(field);
    if (first === undefined || first === index) return [];
    return [tell(column, { kind: 'column-once', other: sheet.header[first] ?? '' })];
  });
  const addsRows = rows.some(({ published }) => published === null);
  const needed = schema.fields.filter(({ name, required }) => required || schema.primaryKey.includes(name));
  const lacking = needed.filter(({ name }) => addsRows && !places.has(name));
  return [...repeated, ...lacking.map(({ name }) => tell(name, { kind: 'column-missing' }))];
}

const inRowOrder = (problems: readonly OwnProblem[]): readonly OwnProblem[] =>
  problems.toSorted(
    (a, b) => (a.at?.row ?? Infinity) - (b.at?.row ?? Infinity) || (a.at?.column ?? -1) - (b.at?.column ?? -1) || 0
  );
