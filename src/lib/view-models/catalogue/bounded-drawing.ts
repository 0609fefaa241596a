import { drawnDots, drawnMarks, listed } from '#lib/domain/row-limits.ts';
import type { CatalogueSetting } from './catalogue-chart.ts';
import type { Drawing } from './drawing.ts';
import type { LedgerDrawing } from './ledger-drawing.ts';
import type { SpansDrawing } from './spans-drawing.ts';

/** A drawing, and what the note says of what it leaves out; null where it leaves out nothing. */
export interface Bounded {
  readonly drawing: Drawing;
  readonly said: string | null;
}

/** A drawing whose marks stand for one row or one sum each has no more of them than a reader can look through. */
export function boundedDrawing(drawing: Drawing, setting: Pick<CatalogueSetting, 'm' | 'format'>): Bounded {
  switch (drawing.kind) {
    case 'dots':
      return boundedDots(drawing, setting);
    case 'bars':
      return boundedBars(drawing, setting);
    case 'spans':
      return boundedGroups(drawing, largestSpans, setting);
    case 'ledger':
      return boundedGroups(drawing, firstGroups, setting);
    default:
      return { drawing, said: null };
  }
}

type Dots = Extract<Drawing, { kind: 'dots' }>;

/** Dots of a line come largest first. */
function boundedDots(drawing: Dots, { m, format }: Pick<CatalogueSetting, 'm' | 'format'>): Bounded {
  if (drawing.rows.every(({ dots }) => dots.length <= drawnDots.held)) return { drawing, said: null };
  const rows = drawing.rows.map((row) => ({ ...row, dots: listed(row.dots, undefined, drawnDots).rows }));
  return { drawing: { ...drawing, rows }, said: m.catalogue.dotsOf(format.number(drawnDots.listed)) };
}

type Bars = Extract<Drawing, { kind: 'bars' }>;

/** Bars come largest first. */
function boundedBars(drawing: Bars, { m, format }: Pick<CatalogueSetting, 'm' | 'format'>): Bounded {
  const { rows, all } = listed(drawing.rows, undefined, drawnMarks);
  if (rows.length === all) return { drawing, said: null };
  return { drawing: { ...drawing, rows }, said: m.catalogue.drawnOf(format.number(rows.length), format.number(all)) };
}

type Grouped = SpansDrawing | LedgerDrawing;
const marksOf = ({ groups }: Grouped): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

function boundedGroups<Kind extends Grouped>(
  drawing: Kind,
  cut: (drawing: Kind) => Kind,
  { m, format }: Pick<CatalogueSetting, 'm' | 'format'>
): Bounded {
  const all = marksOf(drawing);
  if (all <= drawnMarks.held) return { drawing, said: null };
  const short = cut(drawing);
  return { drawing: short, said: m.catalogue.drawnOf(format.number(marksOf(short)), format.number(all)) };
}

/** The largest amounts, each in its place. */
function largestSpans(drawing: SpansDrawing): SpansDrawing {
  const amounts = drawing.groups.flatMap(({ rows }) => rows);
  const largest = amounts.toSorted((a, b) => b.figure.figure.value - a.figure.figure.value).slice(0, drawnMarks.listed);
  const kept = new Set(largest.map(({ key }) => key));
  const groups = drawing.groups.map((group) => ({ ...group, rows: group.rows.filter(({ key }) => kept.has(key)) }));
  return { ...drawing, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Whole groups, as many as there is room for: a bar says little without those that it is compared with. */
function firstGroups(drawing: LedgerDrawing): LedgerDrawing {
  let room = drawnMarks.listed;
  const groups = drawing.groups.flatMap((group) => {
    const rows = group.rows.slice(0, room);
    const fits = rows.length === group.rows.length;
    const isFirst = room === drawnMarks.listed;
    room = fits ? room - rows.length : 0;
    if (fits) return [group];
    return isFirst ? [{ ...group, rows, verdict: null }] : [];
  });
  return { ...drawing, groups };
}
