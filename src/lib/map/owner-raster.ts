import type { MultiPolygon, Polygon, Position } from 'geojson';
import { overlaps, type Box } from './label-geometry.ts';

const cellPx = 6;
/** Clear space sought around a name, in cells: more than this does not look any better. */
const mostRoom = 8;

/** Which area each cell of a picture belongs to, to find room for a name inside one of them. 0 is water. */
export class OwnerRaster {
  readonly #columns: number;
  readonly #rows: number;
  readonly #owner: Uint16Array;

  constructor(width: number, height: number) {
    this.#columns = Math.floor(width / cellPx);
    this.#rows = Math.floor(height / cellPx);
    this.#owner = new Uint16Array(this.#columns * this.#rows);
  }

  /** Gives the cells inside an area (px) to `owner`; a later area covers an earlier one. */
  fill({ type, coordinates }: Polygon | MultiPolygon, owner: number): void {
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    const crossings: number[][] = Array.from({ length: this.#rows }, () => []);
    for (const ring of rings) this.#cross(ring, crossings);
    crossings.forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const first = Math.max(0, Math.ceil((xs[i] ?? 0) / cellPx - 0.5));
        const last = Math.min(this.#columns - 1, Math.floor((xs[i + 1] ?? 0) / cellPx - 0.5));
        for (let column = first; column <= last; column++) this.#owner[row * this.#columns + column] = owner;
      }
    });
  }

  /** Whose the cell at a point of the picture is; 0 outside. */
  ownerAt(x: number, y: number): number {
    const [column, row] = [Math.floor(x / cellPx), Math.floor(y / cellPx)];
    if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return 0;
    return this.#owner[row * this.#columns + column] ?? 0;
  }

  #cross(ring: readonly Position[], crossings: readonly number[][]): void {
    ring.forEach(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [x2, y2];
      const first = Math.max(0, Math.ceil(Math.min(y1, y2) / cellPx - 0.5));
      const last = Math.min(this.#rows - 1, Math.ceil(Math.max(y1, y2) / cellPx - 0.5) - 1);
      for (let row = first; row <= last; row++)
        crossings[row]?.push(x1 + ((x2 - x1) * ((row + 0.5) * cellPx - y1)) / (y2 - y1));
    });
  }

  /** The box of this size with most room inside `owner`, clear of the obstacles; null where it does not fit. */
  roomFor(owner: number, width: number, height: number, obstacles: readonly Box[]): Box | null {
    const wide = Math.ceil(width / cellPx);
    const high = Math.ceil(height / cellPx);
    const middle = this.#middleOf(owner);
    let best: { readonly box: Box; readonly worth: number } | null = null;
    for (let row = 1; row + high < this.#rows; row++)
      for (let column = 1; column + wide < this.#columns; column++) {
        const room = this.#roomAround(owner, column, row, wide, high);
        if (room === 0) continue;
        const [x, y] = [column + wide / 2, row + high / 2];
        const worth = room - 0.02 * Math.hypot(x - middle.x, y - middle.y);
        if (best !== null && worth <= best.worth) continue;
        const box = {
          left: x * cellPx - width / 2,
          right: x * cellPx + width / 2,
          top: y * cellPx - height / 2,
          bottom: y * cellPx + height / 2
        };
        if (obstacles.some((obstacle) => overlaps(obstacle, box))) continue;
        best = { box, worth };
      }
    return best?.box ?? null;
  }

  #middleOf(owner: number): { readonly x: number; readonly y: number } {
    let [count, x, y] = [0, 0, 0];
    this.#owner.forEach((each, cell) => {
      if (each !== owner) return;
      count += 1;
      x += cell % this.#columns;
      y += Math.floor(cell / this.#columns);
    });
    return { x: x / Math.max(1, count), y: y / Math.max(1, count) };
  }

  /** How many cells the box can grow on every side and still be the owner's; 0 when it is not inside at all. */
  #roomAround(owner: number, column: number, row: number, wide: number, high: number): number {
    if (!this.#holds(owner, column, row, column + wide, row + high)) return 0;
    for (let grown = 1; grown <= mostRoom; grown++) {
      const [left, top, right, bottom] = [column - grown, row - grown, column + wide + grown, row + high + grown];
      const edges =
        this.#holds(owner, left, top, right, top) &&
        this.#holds(owner, left, bottom, right, bottom) &&
        this.#holds(owner, left, top, left, bottom) &&
        this.#holds(owner, right, top, right, bottom);
      if (!edges) return grown;
    }
    return mostRoom;
  }

  #holds(owner: number, left: number, top: number, right: number, bottom: number): boolean {
    if (left < 0 || top < 0 || right >= this.#columns || bottom >= this.#rows) return false;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (this.#owner[row * this.#columns + column] !== owner) return false;
    return true;
  }
}
