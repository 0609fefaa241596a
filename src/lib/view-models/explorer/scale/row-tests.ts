import type { Filter } from '#lib/domain/question.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import { distinctSizeClasses, sizeClass, type CodedColumn, type Codes, type ColumnTable } from './column-table.ts';

/** What decides whether rows pass: a table of the codes that do, or an interval of numbers. */
export type RowTest =
  | { readonly kind: 'codes'; readonly codes: Codes; readonly passes: Uint8Array }
  | { readonly kind: 'interval'; readonly numbers: Float64Array; readonly from: number; readonly to: number }
  | { readonly kind: 'any'; readonly tests: readonly RowTest[] };

/** Values of a column of another table among the rows that pass; null where they cannot be told. */
export type Related = (filter: Extract<Filter, { kind: 'related' }>) => ReadonlySet<string> | null;

const lookUp = <Value>(
  column: { readonly values: readonly Value[]; readonly codes: Codes },
  passes: (value: Value) => boolean
): RowTest => ({
  kind: 'codes',
  codes: column.codes,
  passes: Uint8Array.from(column.values, (value) => Number(passes(value)))
});

/** The test of a filter over a table; null where the table does not hold what it asks about. */
export function rowTest(table: ColumnTable, filter: Filter, related: Related): RowTest | null {
  if (filter.kind === 'any') {
    const tests = filter.filters.map((part) => rowTest(table, part, related));
    const known = tests.filter((test) => test !== null);
    return known.length === tests.length ? { kind: 'any', tests: known } : null;
  }
  if (filter.kind === 'related') return relatedTest(table, filter, related);
  const column = table.columns[filter.column];
  switch (filter.kind) {
    case 'one-of': {
      const values = new Set(filter.values);
      return column?.kind === 'text' ? lookUp(column, (value) => value !== null && values.has(value)) : null;
    }
    case 'any-of': {
      const values = new Set(filter.values);
      return column?.kind === 'list' ? lookUp(column, (list) => list.some((member) => values.has(member))) : null;
    }
    case 'is':
      return column?.kind === 'boolean' ? lookUp(column, (value) => value === filter.value) : null;
    case 'known':
      return knownTest(column);
    case 'range':
      return rangeTest(table, filter);
    default:
      return unreachable(filter);
  }
}

function knownTest(column: ColumnTable['columns'][string] | undefined): RowTest | null {
  if (column === undefined) return null;
  // Cells are apart for known and unknown numbers: a sum is there where the numbers are.
  if (column.kind === 'number') return { kind: 'interval', numbers: column.numbers, from: -Infinity, to: Infinity };
  return knownCodes(column);
}

function knownCodes({ codes, values }: CodedColumn): RowTest {
  return { kind: 'codes', codes, passes: Uint8Array.from([...values].map((value) => (value === null ? 0 : 1))) };
}

function rangeTest(table: ColumnTable, filter: Extract<Filter, { kind: 'range' }>): RowTest | null {
  const from = filter.from ?? -Infinity;
  const to = filter.to ?? Infinity;
  const column = table.columns[filter.column];
  if (column?.kind === 'integer') return lookUp(column, (value) => value !== null && value >= from && value <= to);
  if (table.cells !== null) return filter.column === 'capital_usd_m' ? sizeTest(table, from, to) : null;
  return column?.kind === 'number' ? { kind: 'interval', numbers: column.numbers, from, to } : null;
}

/** Classes between two ends tell rows apart only where both ends are stops or open. */
function sizeTest({ cells, columns }: ColumnTable, from: number, to: number): RowTest | null {
  const column = columns['size_class'];
  const stops = cells?.stops ?? null;
  if (stops === null || column === undefined || column.kind !== 'integer') return null;
  const isEnd = (end: number): boolean => !Number.isFinite(end) || stops.includes(end);
  if (!isEnd(from) || !isEnd(to)) return null;
  const absent = distinctSizeClasses(stops) - 1;
  const below = absent - 1;
  const first = Number.isFinite(from) ? sizeClass(from, stops) : 0;
  const last = Number.isFinite(to) ? sizeClass(to, stops) : below - 1;
  return lookUp(column, (value) => {
    if (value === null || value === absent) return false;
    return value === below ? !Number.isFinite(from) : value >= first && value <= last;
  });
}

function relatedTest(
  table: ColumnTable,
  filter: Extract<Filter, { kind: 'related' }>,
  related: Related
): RowTest | null {
  const column = table.columns[filter.column];
  if (column !== undefined && column.kind !== 'text') return null;
  const found = related(filter);
  if (found === null) return null;
  if (column !== undefined) return lookUp(column, (value) => (value !== null && found.has(value)) !== filter.not);
  return filter.column === 'zone_id' && filter.relatedColumn === 'zone_id'
    ? zoneClassTest(table, found, filter.not)
    : null;
}

/** Classes tell zones apart only where of each class all zones are found, or none. */
function zoneClassTest({ cells, columns }: ColumnTable, found: ReadonlySet<string>, not: boolean): RowTest | null {
  const column = columns['zone_class'];
  const classes = cells?.zoneClasses ?? null;
  if (classes === null || column === undefined || column.kind !== 'integer') return null;
  const isFound = new Map<number, boolean>();
  for (const [zone, ofZone] of Object.entries(classes)) {
    const before = isFound.get(ofZone) ?? found.has(zone);
    if (before !== found.has(zone)) return null;
    isFound.set(ofZone, before);
  }
  return lookUp(column, (value) => (value !== null && (isFound.get(value) ?? false)) !== not);
}
