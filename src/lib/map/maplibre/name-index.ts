import type { Box } from '../labels.ts';
import type { MapThing } from './map-things.ts';
import type { PlacedName } from './names.ts';

/** The things whose name is written. */
export function namedOf(things: readonly MapThing[], names: readonly PlacedName[]): readonly MapThing[] {
  const named = new Set(names.map(({ thing }) => thing.id));
  return things.filter(({ id }) => named.has(id));
}

/** Boxes of the names by the id of their thing. */
export function nameBoxes(names: readonly PlacedName[]): ReadonlyMap<string, Box> {
  return new Map(names.map(({ thing, label }) => [thing.id, label.box]));
}
