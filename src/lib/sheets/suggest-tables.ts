import type { TableSchema } from '#lib/tables/descriptor.ts';
import { columnSamples } from './column-cells.ts';
import { asMatches, bestPairs, likenesses } from './match-columns.ts';
import type { OwnRow, TableSuggestion } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';

/** Tables that the sheet may belong to, best first; one that shares nothing with it is left out. */
export function suggestTables(
  header: readonly string[],
  rows: readonly OwnRow[],
  tables: readonly TableSchema[],
  published?: PublishedPackage
): readonly TableSuggestion[] {
  const samples = columnSamples(header, rows);
  return tables
    .map((schema) => suggestion(header, samples, schema, published))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
}

function suggestion(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  schema: TableSchema,
  published: PublishedPackage | undefined
): TableSuggestion {
  const pairs = bestPairs(likenesses(header, samples, schema, published));
  const matches = asMatches(header, schema, pairs);
  const taken = new Set(matches.map(({ field }) => field));
  const required = schema.fields.filter((field) => field.required);
  const missing = required.filter(({ name }) => !taken.has(name)).map(({ name }) => name);
  const likeness = pairs.reduce((sum, { score }) => sum + score, 0);
  const named = header.filter((name) => name.trim() !== '').length;
  const ofSheet = named === 0 ? 0 : likeness / named;
  const ofTable = likeness / schema.fields.length;
  const ofRequired = required.length === 0 ? ofTable : 1 - missing.length / required.length;
  const isKeyed = schema.primaryKey.length > 0 && schema.primaryKey.every((name) => taken.has(name));
  const fit = likeness === 0 ? 0 : 0.5 * ofSheet + 0.2 * ofTable + 0.2 * ofRequired + (isKeyed ? 0.1 : 0);
  return { table: schema.name, fit: Math.min(1, Math.round(fit * 1000) / 1000), matches, missing };
}
