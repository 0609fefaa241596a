import type { Stage } from '../charts/chart-model.ts';
import type { LabelledFigure } from './drawing.ts';

/** One amount over the years it is for: it belongs to all of them together and to none alone. */
export interface SpanRow {
  readonly key: string;
  readonly name: string;
  readonly stage: Stage;
  /** Years as numbers, months as fractions of them; the end is where the last year or month ends. null where not published. */
  readonly from: number | null;
  readonly to: number | null;
  readonly figure: LabelledFigure;
  /** Accessible name: what it is, how much, when. */
  readonly label: string;
}

/** Spans on a line of years, under the place whose money it is. */
export interface SpansDrawing {
  readonly kind: 'spans';
  readonly fromYear: number;
  /** Last year shown, whole. */
  readonly toYear: number;
  readonly groups: readonly { readonly key: string; readonly name: string; readonly rows: readonly SpanRow[] }[];
  /** What stands where neither end is published. */
  readonly undated: string;
}
