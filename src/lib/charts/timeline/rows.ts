import type { TimelineBar } from '#lib/view-models/catalogue/drawing.ts';

/** One line of the drawing: a bar, or bars of which each takes the place of the one before. */
export interface Row {
  readonly group: string | null;
  readonly bars: readonly TimelineBar[];
}

/**
 * Lines of a lane in the order of its bars. A bar that follows another stands in the same line where the other ends before it
 * begins; one whose end is open, or that overlaps, gets a line of its own.
 */
export function rowsOf(
  bars: readonly TimelineBar[],
  ends: (bar: TimelineBar) => number,
  begins: (bar: TimelineBar) => number
): readonly Row[] {
  const rows: { group: string | null; bars: TimelineBar[] }[] = [];
  for (const bar of bars) {
    const row = rows.find(({ bars: own, group }) => {
      const last = own.at(-1);
      return (
        last?.key === bar.follows &&
        (last.end ?? last.until) !== null &&
        group === bar.group &&
        ends(last) <= begins(bar) + 0.01
      );
    });
    if (row === undefined) rows.push({ group: bar.group, bars: [bar] });
    else row.bars.push(bar);
  }
  return rows;
}
