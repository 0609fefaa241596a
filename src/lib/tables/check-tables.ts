import { checkKeys } from './check-keys.ts';
import { CheckedTables } from './checked-tables.ts';
import type { Descriptor } from './descriptor.ts';
import { inFileOrder, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';

export interface CheckResult {
  readonly tables: CheckedTables;
  /** All of them at once, in the order of the files; empty when the package may be built. */
  readonly problems: readonly Problem[];
}

/** Checks the whole package: `texts` are the files by name. */
export function checkTables(
  descriptor: Descriptor,
  texts: ReadonlyMap<string, string>,
  outlines: ReadonlyMap<string, string>
): CheckResult {
  const problems: Problem[] = [];
  const tables = new CheckedTables(
    descriptor.tables.map((schema) => readTable(schema, texts.get(schema.path), problems))
  );
  problems.push(...checkKeys(tables));
  return {
    tables,
    problems: inFileOrder(
      problems,
      descriptor.tables.map((table) => table.path)
    )
  };
}
