/** Where the keys of a grid lead, as spreadsheets have taught hands. Pure. */
export interface GridPlace {
  /** Of the rows shown, from 0. */
  readonly at: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows on a page. */
  readonly page: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};

/** null where the key moves nothing. */
export function moved({ at, column }: GridPlace, { key, ctrl }: KeyPress, size: GridSize): GridPlace | null {
  const step = steps[key];
  if (step !== undefined) {
    const reach = ctrl ? Infinity : 1;
    const to = (from: number, by: number, count: number): number => clamp(by === 0 ? from : from + by * reach, count);
    return { at: to(at, step[0], size.rows), column: to(column, step[1], size.columns) };
  }
  if (key === 'Home') return { at: ctrl ? 0 : at, column: 0 };
  if (key === 'End') return { at: ctrl ? size.rows - 1 : at, column: size.columns - 1 };
  if (key === 'PageUp') return { at: clamp(at - size.page, size.rows), column };
  if (key === 'PageDown') return { at: clamp(at + size.page, size.rows), column };
  return null;
}

/** A key that writes a letter begins to write a cell anew. */
export const writes = ({ key, ctrl }: KeyPress): boolean => !ctrl && [...key].length === 1;

/** The next or the one before of the places given, in reading order, round and round; null where there is none. */
export function nextOf(places: readonly GridPlace[], from: GridPlace, back: boolean): GridPlace | null {
  const order = (a: GridPlace, b: GridPlace): number => a.at - b.at || a.column - b.column;
  const sorted = places.toSorted(order);
  const found = back
    ? sorted.findLast((place) => order(place, from) < 0)
    : sorted.find((place) => order(place, from) > 0);
  return found ?? (back ? sorted.at(-1) : sorted[0]) ?? null;
}

/** Where problems lie, by their keys `row,column` or `row,` of a whole row; `shown`: the rows among which they are counted, null for all. */
export function placesOf(keys: Iterable<string>, shown: readonly number[] | null): readonly GridPlace[] {
  const among = shown === null ? null : new Map(shown.map((row, at) => [row, at]));
  return [...keys].flatMap((key): GridPlace[] => {
    const [row, column] = key.split(',').map(Number);
    const at = among === null ? row : among.get(row ?? -1);
    return at === undefined ? [] : [{ at, column: column ?? 0 }];
  });
}
