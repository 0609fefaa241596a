import type { Engine, EngineProgress } from '#lib/domain/engine.ts';
import type { FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import type { ScaleSummary } from '#lib/view-models/explorer/scale/scale-summary.ts';
import type { ScaleSide } from '../explorer.svelte.ts';

/** The answerers of a large package. */
export interface OpenedScale {
  /** What the page asks, and what it can tell at once. */
  readonly side: ScaleSide;
  /** Answers everything, once what it needs has arrived. */
  readonly engine: Engine;
  /** Kept once what tells of one filter has arrived or cannot be had; never rejects. */
  readonly ready: Promise<unknown>;
  /** Fetches the columns; rejects with an EngineError. */
  open(onProgress: (progress: EngineProgress) => void): Promise<Engine>;
}

/** `large` is absent where all rows are in the page; `file` gives the address of a file of this site. */
export type OpenScale = (
  rows: FewRows,
  large: Pick<ScaleSummary, 'columnsBytes'> | undefined,
  file: (path: string) => string
) => OpenedScale | undefined;
