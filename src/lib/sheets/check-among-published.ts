import { checkKeysOf } from '#lib/tables/check-keys.ts';
import { checkMeaning } from '#lib/tables/check-tables.ts';
import type { ReadRow } from '#lib/tables/checked-tables.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { keyText, type ColumnPlaces, type MappedRow } from './own-rows.ts';
import type { OwnProblem, OwnSheet } from './own-sheet.ts';
import { withTable, type PublishedPackage } from './published-package.ts';
import { ProblemPlaces } from './problem-places.ts';
import type { Replacements } from './replacements.ts';

export interface AmongPublished {
  readonly sheet: OwnSheet;
  readonly schema: TableSchema;
  readonly published: PublishedPackage;
  readonly places: ColumnPlaces;
  readonly rows: readonly MappedRow[];
  readonly ofCells: readonly OwnProblem[];
  readonly replacements: Replacements;
}

/** What a row lacks may only seem to be lacking while another cell of it cannot be read: told once that is mended. */
const restsOnOtherCells: ReadonlySet<Rule['kind']> = new Set([
  'required',
  'together',
  'one-of-columns',
  'one-main-report',
  'capital-of-role',
  'role-of-kind',
  'exclusion-named',
  'counted-once',
  'no-parent',
  'parent-kind'
]);

/**
 * Keys and meaning of the package with the sheet's rows in it. What is published is sound by itself, so every problem found here comes
 * from the sheet; one that shows at a published row is told at the row of the sheet that names it.
 */
export function checkAmongPublished(check: AmongPublished): readonly OwnProblem[] {
  const { schema, published, rows, ofCells } = check;
  const merged = { schema, rows: [...staying(check), ...rows] };
  const tables = withTable(published, merged);
  const ofKeys = checkKeysOf(tables, merged).filter(({ row }) => (row ?? 0) > 0);
  const doubtful = new Set([...ofCells, ...ofKeys].map(({ row }) => row));
  const doubtfulNames = new Set(
    rows.filter(({ row }) => doubtful.has(row)).map(({ texts }) => texts[schema.primaryKey[0] ?? ''])
  );
  const ofMeaning = checkMeaning(tables, published.outlines).filter(({ file, row, rule }) => {
    if (rule.kind === 'agrees' && doubtfulNames.has(rule.with.split('/')[1])) return false;
    if (file !== schema.path) return true;
    return !asksForOtherTable(rule) && (!doubtful.has(row) || !restsOnOtherCells.has(rule.kind));
  });
  const places = new ProblemPlaces(check, doubtful);
  // One problem a cell: the first.
  const told = new Set(ofCells.map(({ row, column }) => `${row}/${column}`));
  return [...ofKeys, ...ofMeaning].flatMap((problem) => {
    if (problem.file !== schema.path) return places.of(problem) ?? [];
    const cell = `${problem.row}/${problem.column}`;
    if (told.has(cell)) return [];
    told.add(cell);
    return places.of(problem) ?? [];
  });
}

/** New projects come in one sheet, their reports in another. */
const asksForOtherTable = (rule: Rule): boolean => rule.kind === 'one-main-report' && rule.rows.length === 0;

/** Published rows of the table that no row of the sheet replaces. */
function staying({ schema, published, rows }: AmongPublished): readonly ReadRow[] {
  const replaced = new Set(rows.flatMap((row) => (row.published === null ? [] : (keyText(schema, row.texts) ?? []))));
  const all = published.tables.get(schema.name)?.rows ?? [];
  return all.filter(({ texts }) => !replaced.has(keyText(schema, texts) ?? ''));
}
