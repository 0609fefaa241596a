/** Rectangles and lines in px, y downwards, and a grid that answers quickly what lies in a rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

export function boxAround(x: number, y: number, halfX: number, halfY: number): Box {
  return { left: x - halfX, top: y - halfY, right: x + halfX, bottom: y + halfY };
}

/** Whether any part of a line lies in a box (Liang and Barsky). */
export function lineMeetsBox(line: Line, box: Box): boolean {
  const { x1, y1, x2, y2 } = line;
  if (x1 < box.left && x2 < box.left) return false;
  if (x1 > box.right && x2 > box.right) return false;
  if (y1 < box.top && y2 < box.top) return false;
  if (y1 > box.bottom && y2 > box.bottom) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const [left, right] = [(box.left - x1) / dx, (box.right - x1) / dx];
    enter = Math.max(enter, Math.min(left, right));
    leave = Math.min(leave, Math.max(left, right));
  }
  if (dy !== 0) {
    const [top, bottom] = [(box.top - y1) / dy, (box.bottom - y1) / dy];
    enter = Math.max(enter, Math.min(top, bottom));
    leave = Math.min(leave, Math.max(top, bottom));
  }
  return enter <= leave;
}

const cellPx = 40;

interface Kept {
  readonly id: string;
  readonly box: Box;
}

/** Boxes by the cells they lie in. */
export class BoxGrid {
  readonly #cells = new Map<number, Kept[]>();

  add(id: string, box: Box): void {
    const kept = { id, box };
    this.#forCells(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [kept]);
      else cell.push(kept);
      return false;
    });
  }

  remove(id: string, box: Box): void {
    this.#forCells(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell !== undefined)
        this.#cells.set(
          key,
          cell.filter((kept) => kept.id !== id)
        );
      return false;
    });
  }

  /** Whether a box other than `except` overlaps. */
  meets(box: Box, except: string | null): boolean {
    return this.#forCells(box, (key) => {
      for (const kept of this.#cells.get(key) ?? []) if (kept.id !== except && overlaps(kept.box, box)) return true;
      return false;
    });
  }

  /** Ids of the boxes that overlap, each once. */
  found(box: Box): readonly string[] {
    const ids = new Set<string>();
    this.#forCells(box, (key) => {
      for (const kept of this.#cells.get(key) ?? []) if (overlaps(kept.box, box)) ids.add(kept.id);
      return false;
    });
    return [...ids];
  }

  /** Whether a line meets a box other than `except`. */
  crossed(line: Line, except: string | null): boolean {
    const around = {
      left: Math.min(line.x1, line.x2),
      right: Math.max(line.x1, line.x2),
      top: Math.min(line.y1, line.y2),
      bottom: Math.max(line.y1, line.y2)
    };
    return this.#forCells(around, (key) => {
      for (const kept of this.#cells.get(key) ?? [])
        if (kept.id !== except && lineMeetsBox(line, kept.box)) return true;
      return false;
    });
  }

  /** Visits the cells of a box until `visit` says true. */
  #forCells(box: Box, visit: (key: number) => boolean): boolean {
    const lastX = Math.floor(box.right / cellPx);
    const lastY = Math.floor(box.bottom / cellPx);
    for (let x = Math.floor(box.left / cellPx); x <= lastX; x++)
      for (let y = Math.floor(box.top / cellPx); y <= lastY; y++) if (visit((x + 512) * 4096 + y + 512)) return true;
    return false;
  }
}

const inkPx = 4;

/** Where lines run, as a coarse picture: how much line a label would cover. */
export class InkField {
  readonly #columns: number;
  readonly #rows: number;
  readonly #marked: Uint8Array;
  readonly #left: number;
  readonly #top: number;

  constructor(viewport: Box, lines: readonly (readonly (readonly [number, number])[])[]) {
    this.#left = viewport.left;
    this.#top = viewport.top;
    this.#columns = Math.max(1, Math.ceil((viewport.right - viewport.left) / inkPx));
    this.#rows = Math.max(1, Math.ceil((viewport.bottom - viewport.top) / inkPx));
    this.#marked = new Uint8Array(this.#columns * this.#rows);
    for (const line of lines) this.#draw(line);
  }

  #draw(line: readonly (readonly [number, number])[]): void {
    line.forEach(([x, y], i) => {
      const [fromX, fromY] = line[i - 1] ?? [x, y];
      const steps = Math.min(2000, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / (inkPx * 0.75)));
      for (let k = 0; k <= steps; k++) {
        const share = steps === 0 ? 0 : k / steps;
        const column = Math.floor((fromX + (x - fromX) * share - this.#left) / inkPx);
        const row = Math.floor((fromY + (y - fromY) * share - this.#top) / inkPx);
        if (column >= 0 && column < this.#columns && row >= 0 && row < this.#rows)
          this.#marked[row * this.#columns + column] = 1;
      }
    });
  }

  /** Cells with a line under a box. */
  under(box: Box): number {
    const firstColumn = Math.max(0, Math.floor((box.left - this.#left) / inkPx));
    const lastColumn = Math.min(this.#columns - 1, Math.floor((box.right - this.#left) / inkPx));
    const firstRow = Math.max(0, Math.floor((box.top - this.#top) / inkPx));
    const lastRow = Math.min(this.#rows - 1, Math.floor((box.bottom - this.#top) / inkPx));
    let count = 0;
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        count += this.#marked[row * this.#columns + column] ?? 0;
    return count;
  }
}
