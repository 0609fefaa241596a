import type { SegmentsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutSegments, type PlacedSegmentRow } from '../parts/segment-layout.ts';
import type { ChartSize } from '../parts/size.ts';

/** A panel to each kind with a bar divided by status. */
export const kindsLayout = (chart: SegmentsChart, size: ChartSize): readonly PlacedSegmentRow[] =>
  layOutSegments(chart.rows, size);
