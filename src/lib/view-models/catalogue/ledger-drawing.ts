import type { Stage } from '../charts/chart-model.ts';
import type { LabelledFigure } from './drawing.ts';

/** rest: what is left over, worked out; unknown: not published; none: there is none, as a source says. */
export type LedgerFill = Stage | 'rest' | 'unknown' | 'none';

export interface LedgerRow {
  readonly key: string;
  /** '' where the row above has said it. */
  readonly name: string;
  readonly fill: LedgerFill;
  /** Where the bar begins and how long it is, in one unit for the whole group. */
  readonly from: number;
  readonly length: number;
  /** null where there is no number: `words` then says so. */
  readonly figure: LabelledFigure | null;
  /** What stands after the number, or in its place: a period, "not published". */
  readonly words: string | null;
  /** Drawn from the zero line on, or as a step that begins where the row before ends. */
  readonly step: boolean;
  /** Accessible name with all of it. */
  readonly label: string;
}

/** Amounts about one thing, on a scale of their own. */
export interface LedgerGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly LedgerRow[];
  /** What comes of the comparison, in words; null where there is nothing to say. */
  readonly verdict: string | null;
}

/** Groups of bars, each on its own scale: a total over its parts, a plan over what was paid of it. */
export interface LedgerDrawing {
  readonly kind: 'ledger';
  readonly groups: readonly LedgerGroup[];
}
