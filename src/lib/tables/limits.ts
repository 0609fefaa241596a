import { cellSize } from './cell-size.ts';
import type { Writing } from './field.ts';
import type { JsonPart } from './json-part.ts';
import { readCell, type Cell } from './read-cell.ts';

export const limitKinds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;

/** A bound of a column, as it is written and as a thing to compare. */
export interface Limit {
  readonly kind: (typeof limitKinds)[number];
  readonly text: string;
  readonly value: number | string;
}

/** Bounds may be written as JSON numbers or in the format of the column. */
export function readLimits(constraints: JsonPart, writing: Writing): readonly Limit[] {
  return limitKinds.flatMap((kind) => {
    const bound = constraints.optionalScalar(kind);
    if (bound === null) return [];
    const value = typeof bound === 'number' ? bound : cellSize(writing.type, readCell(writing, bound));
    if (value === null)
      throw new Error(`${constraints.path}/${kind}: ${isNumeric(writing) ? 'a number' : `a ${writing.type}`} expected`);
    return [{ kind, text: String(bound), value }];
  });
}

const isNumeric = ({ type }: Writing): boolean => ['number', 'integer', 'year'].includes(type);

/** The first bound that the cell does not keep. */
export function brokenLimit(limits: readonly Limit[], writing: Writing, cell: Cell): Limit | null {
  if (limits.length === 0) return null;
  const size = cellSize(writing.type, cell);
  return size === null ? null : (limits.find(({ kind, value }) => !keeps(kind, size, value)) ?? null);
}

function keeps(kind: Limit['kind'], size: number | string, limit: number | string): boolean {
  const order = size === limit ? 0 : size < limit ? -1 : 1;
  switch (kind) {
    case 'minimum':
      return order >= 0;
    case 'maximum':
      return order <= 0;
    case 'exclusiveMinimum':
      return order > 0;
    case 'exclusiveMaximum':
      return order < 0;
  }
}
