/** Room of a drawing in px, and the size of its type: 12 px on screens, larger on the projector. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** An axis-parallel box in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Coordinates are written with two decimals at most: small files, and the same in every build. */
export const px = (value: number): number => Math.round(value * 100) / 100;

/** A drawing of less than 35 letters' width takes short names and leaves dates to the table. */
export const isNarrow = ({ width, text }: ChartSize): boolean => width < text * 35;
