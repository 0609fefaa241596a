import type { ExplorerView } from '#lib/domain/explorer-view.ts';
import type { ChartModel, Currency } from '#lib/view-models/charts/chart-model.ts';

/** A change to the explorer's filters or selection, asked for by a mark of a chart. */
export type ViewChange = Partial<ExplorerView>;

/** What every chart takes. Without `onview` it is a picture: readable, not pressable. */
export interface ChartProps<Model extends ChartModel> {
  readonly chart: Model;
  /** Room of the drawing while prerendering, in px; measured in the browser. */
  readonly width?: number;
  readonly height?: number;
  readonly level?: 2 | 3 | 4;
  readonly onview?: ((change: ViewChange) => void) | undefined;
  readonly oncurrency?: ((currency: Currency) => void) | undefined;
}

/** The drawing inside a card of 280 × 267 px. */
export const dockDrawing = { width: 248, height: 132 } as const;
