import type { CodedColumn } from './column-table.ts';

type ListColumn = Extract<CodedColumn, { kind: 'list' }>;

export interface ListMembers {
  /** The members as a column of texts; its codes are still those of the lists. */
  readonly column: Extract<CodedColumn, { kind: 'text' }>;
  /** Of each list the places of its members. */
  readonly places: readonly (readonly number[])[];
}

const known = new WeakMap<ListColumn, ListMembers>();

/** All members of a column's lists: worked out once. */
export function membersOf(lists: ListColumn): ListMembers {
  const made = known.get(lists) ?? findMembers(lists);
  known.set(lists, made);
  return made;
}

function findMembers({ values, codes }: ListColumn): ListMembers {
  const names = [...new Set(values.flat())];
  const placeOf = new Map(names.map((name, place) => [name, place] as const));
  const places = values.map((list) => list.flatMap((name) => placeOf.get(name) ?? []));
  return { column: { kind: 'text', values: names, codes }, places };
}
