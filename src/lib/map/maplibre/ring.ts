/** The ring around the symbol under the pointer: the shape of its kind, a little larger than its casing. */
import { outlinePath, shapeOfKind, shapeReach } from '#lib/domain/zone-symbol.ts';
import { zoneKinds } from '#lib/domain/vocabulary.ts';
import type { MapThing } from './map-things.ts';

const gapPx = 1.5;

export function ringPath({ nameClass, halfX, halfY }: MapThing): string {
  const kind = zoneKinds.find((each) => each === nameClass);
  const shape = kind === undefined ? 'square' : shapeOfKind[kind];
  const half = Math.min(halfX / shapeReach(shape, 1).x, halfY / shapeReach(shape, 1).y);
  return outlinePath(shape, half + gapPx);
}
