import { textWidth } from '#lib/i18n/text-width.ts';
import type { Segment, SegmentRow } from '#lib/view-models/charts/chart-model.ts';
import { px, type Box, type ChartSize } from './size.ts';

export interface PlacedSegment {
  readonly segment: Segment;
  readonly box: Box;
  /** Swatch and count in the line above the bar. */
  readonly swatch: { readonly x: number; readonly y: number };
  readonly label: { readonly x: number; readonly y: number };
  /** Bar and count together: where a press counts. */
  readonly area: Box;
}
export interface PlacedSegmentRow {
  readonly row: SegmentRow;
  readonly symbol: { readonly x: number; readonly y: number };
  readonly name: { readonly x: number; readonly y: number };
  readonly segments: readonly PlacedSegment[];
}

const segmentGap = 2;

/** Key of a segment's mark. */
export const segmentKey = ({ kind, status }: Pick<Segment, 'kind' | 'status'>): string => `${kind}/${status}`;

/** A panel to each kind: its name with the counts by status, and under it a bar divided by status on one common scale. */
export function layOutSegments(
  rows: readonly SegmentRow[],
  { width, height, text }: ChartSize
): readonly PlacedSegmentRow[] {
  const pitch = Math.min(height / Math.max(1, rows.length), text * 4);
  const totals = rows.map((row) => row.segments.reduce((sum, segment) => sum + segment.count, 0));
  const most = Math.max(1, ...totals);
  const gaps = Math.max(0, ...rows.map((row) => row.segments.length - 1)) * segmentGap;
  const perZone = (width - gaps - 4) / most;
  const thick = Math.min(text, pitch - text * 1.55);
  return rows.map((row, index) => {
    const top = index * pitch;
    const lineY = top + text * 1.08;
    const counts = countPlaces(row.segments, width, text);
    let x = 0;
    return {
      row,
      symbol: { x: px(text * 0.45), y: px(lineY - text * 0.35) },
      name: { x: px(text * 1.25), y: px(lineY) },
      segments: row.segments.map((segment, at) => {
        const wide = Math.max(3, segment.count * perZone);
        const box = { x: px(x), y: px(top + text * 1.42), width: px(wide), height: px(thick) };
        x += wide + segmentGap;
        const place = counts[at] ?? { swatch: 0, label: 0, end: 0 };
        return {
          segment,
          box,
          swatch: { x: px(place.swatch), y: px(lineY - text * 0.35) },
          label: { x: px(place.label), y: px(lineY) },
          area: {
            x: px(place.swatch - 2),
            y: px(lineY - text),
            width: px(place.end - place.swatch + 4),
            height: px(text * 1.25)
          }
        };
      })
    };
  });
}

/** Counts stand at the right end of the line, in the order of the segments. */
function countPlaces(
  segments: readonly Segment[],
  width: number,
  text: number
): readonly { readonly swatch: number; readonly label: number; readonly end: number }[] {
  const swatch = text * 0.72;
  const widths = segments.map((segment) => swatch + 3 + textWidth(segment.countLabel, text, 500));
  const between = text * 0.7;
  const all = widths.reduce((sum, one) => sum + one + between, -between);
  let x = width - Math.max(0, all);
  return widths.map((wide) => {
    const place = { swatch: x, label: x + swatch + 3, end: x + wide };
    x += wide + between;
    return place;
  });
}
