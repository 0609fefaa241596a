import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';

/** What of a chart is drawn; `filtered` where choices of its own are marked. */
export type DrawnChart = Pick<CatalogueChart, 'title' | 'drawing'> & { readonly filtered?: boolean };

/** What a drawing of one kind needs: `width` in px while prerendering, measured in the browser. */
export interface KindProps {
  readonly chart: DrawnChart;
  readonly width: number;
}

/** The drawing of a chart as one of these kinds; throws for another. */
export function drawingOf<const Kind extends Drawing['kind']>(
  { drawing }: DrawnChart,
  ...kinds: readonly Kind[]
): Extract<Drawing, { kind: Kind }> {
  const isOne = (one: Drawing): one is Extract<Drawing, { kind: Kind }> => kinds.some((kind) => kind === one.kind);
  if (isOne(drawing)) return drawing;
  throw new Error(`a chart is drawn as ${drawing.kind}, not as ${kinds.join(', ')}`);
}
