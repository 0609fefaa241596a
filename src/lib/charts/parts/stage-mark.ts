import type { Box } from './size.ts';

/** What can be pressed, focused and, where it has a value, reached by a range. */
export interface StageMark {
  readonly key: string;
  /** Accessible name: the thing with all its numbers. */
  readonly label: string;
  readonly area: Box;
  readonly pressed: boolean;
  /** Place in a range; null in charts of categories. */
  readonly value: number | null;
}

/** Chooses a range along the drawing: between places in px and values that make sense to filter by. */
export interface StageBrush {
  readonly valueAt: (x: number) => number;
  /** Left and right edge of a value. */
  readonly edges: (value: number) => readonly [number, number];
  readonly top: number;
  readonly bottom: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The values of a toggled list: the key added, or taken out where it was in. */
export const toggled = (values: readonly string[], key: string): readonly string[] =>
  values.includes(key) ? values.filter((value) => value !== key) : [...values, key];

/** Which mark a key leads to; null for a key that does not move. */
export function markAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
