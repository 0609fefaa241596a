import type { CellState, LabelledFigure, MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { wrapText } from '../parts/fit-text.ts';
import type { Box } from '../parts/size.ts';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedFigure extends LabelledFigure {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCell {
  /** `<row>/<column>`. */
  readonly key: string;
  readonly label: string;
  readonly state: CellState;
  readonly link: string | null;
  /** Where a pointer counts. */
  readonly area: Box;
  /** What carries the fill: the cell, or its swatch in the narrow drawing. */
  readonly fill: Box;
  readonly anchor: 'start' | 'middle';
  readonly figures: readonly PlacedFigure[];
  readonly words: readonly PlacedText[];
  /** Name of the column at its line; only in the narrow drawing. */
  readonly names: readonly PlacedText[];
}

export interface MatrixLayout {
  readonly heads: readonly PlacedText[];
  /** Degrees by which heads are turned about their place. */
  readonly slant: number;
  readonly groups: readonly PlacedText[];
  readonly names: readonly PlacedText[];
  readonly cells: readonly PlacedCell[];
  /** Columns of a row without anything, in one line; only in the narrow drawing. */
  readonly rest: readonly PlacedText[];
  /** Thin lines above rows. */
  readonly lines: readonly number[];
  readonly height: number;
}

export type MatrixRow = MatrixDrawing['rows'][number];

/** Key of a cell, also in `marks` of the evidence. */
export const cellKey = (row: string, column: string): string => `${row}/${column}`;

/** Breaks words into lines no wider than the width; a line break of theirs is kept. */
export const wrapWords = (words: string, text: number, width: number): readonly string[] =>
  words.split('\n').flatMap((line) => wrapText(line, text, width));

/** From line to line, in type sizes: two accents on a capital need this much. */
export const lineHeight = 1.4;
/** From the top of a line to its baseline, in type sizes. */
export const ascent = 1.06;
