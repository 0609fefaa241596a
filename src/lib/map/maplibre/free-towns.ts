/** Towns that have room for their ring and are not written already. */
import { boxAround, overlaps, type Box } from '../label-geometry.ts';
import type { MapThing } from './map-things.ts';
import { noOffset, type Offsets } from './stand.ts';
import { worldPixel } from './view-projection.ts';

/** Seats of provinces always stay; another town gives way to a symbol over it and to a zone or gate of the same name. */
export function freeTowns(
  towns: readonly MapThing[],
  symbols: readonly MapThing[],
  offsets: Offsets,
  zoom: number
): readonly MapThing[] {
  const boxOf = ({ id, lon, lat, halfX, halfY }: MapThing): Box => {
    const { x, y } = worldPixel(lon, lat, zoom);
    const offset = offsets.get(id) ?? noOffset;
    return boxAround(x + offset.x, y + offset.y, halfX, halfY);
  };
  const boxes = symbols.map(boxOf);
  const written = new Set(symbols.map(({ name }) => name));
  return towns.filter((town) => {
    if (town.nameClass === 'seat') return true;
    const ring = boxOf(town);
    return !written.has(town.name) && !boxes.some((box) => overlaps(box, ring));
  });
}
