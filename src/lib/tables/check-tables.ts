import { checkAuthorities } from './check-authorities.ts';
import { checkCycles } from './check-cycles.ts';
import { checkFunds } from './check-funds.ts';
import { checkInvestments } from './check-investments.ts';
import { checkKeys } from './check-keys.ts';
import { checkMembers } from './check-members.ts';
import { checkObservations } from './check-observations.ts';
import { checkParents } from './check-parents.ts';
import { checkPlaces } from './check-places.ts';
import { checkRanges } from './check-ranges.ts';
import { checkSupportConditions } from './check-support-conditions.ts';
import { CheckedTables } from './checked-tables.ts';
import type { Descriptor } from './descriptor.ts';
import { inFileOrder, type Problem } from './problem.ts';
import type { ProvinceOutlines } from './province-outlines.ts';
import { readTable } from './read-table.ts';

export interface CheckResult {
  readonly tables: CheckedTables;
  /** All of them at once, in the order of the files; empty when the package may be built. */
  readonly problems: readonly Problem[];
}

/**
 * Checks the whole package: `texts` are the files by name. Cells come first, then keys, then what rows say of each other; a later
 * check leaves out the columns in which an earlier one has found a problem.
 */
export function checkTables(
  descriptor: Descriptor,
  texts: ReadonlyMap<string, string>,
  outlines: ProvinceOutlines
): CheckResult {
  const ofCells: Problem[] = [];
  const read = descriptor.tables.map((schema) => readTable(schema, texts.get(schema.path), ofCells));
  const withCells = new CheckedTables(read, ofCells);

  const ofKeys = [...ofCells, ...checkKeys(withCells)];
  const tables = new CheckedTables(read, ofKeys);

  return {
    tables,
    problems: inFileOrder(
      [...ofKeys, ...checkMeaning(tables, outlines)],
      descriptor.tables.map((table) => table.path)
    )
  };
}

/** What rows say of each other: the checks that know what the tables mean. */
export function checkMeaning(tables: CheckedTables, outlines: ProvinceOutlines): readonly Problem[] {
  return [
    ...checkCycles(tables),
    ...checkRanges(tables),
    ...checkMembers(tables),
    ...checkParents(tables),
    ...checkPlaces(tables, outlines),
    ...checkObservations(tables),
    ...checkInvestments(tables),
    ...checkFunds(tables),
    ...checkSupportConditions(tables),
    ...checkAuthorities(tables)
  ];
}
