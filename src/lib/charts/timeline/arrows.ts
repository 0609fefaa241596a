import type { TimelineDrawing, TimelineLink } from '#lib/view-models/catalogue/drawing.ts';
import { px } from '../parts/size.ts';
import type { PlacedBar } from './layout.ts';

export interface PlacedArrow {
  readonly link: TimelineLink;
  readonly d: string;
  /** Point and direction of the head. */
  readonly head: { readonly x: number; readonly y: number; readonly towards: 'up' | 'down' | 'left' | 'right' };
}

/** Arrows of the chosen bar, or of all as the drawing says; from the start of the later bar straight up or down to the other. */
export function arrowsOf(
  drawing: TimelineDrawing,
  bars: readonly PlacedBar[],
  barHeight: number,
  chosen: string | null
): readonly PlacedArrow[] {
  const byKey = new Map(bars.map((bar) => [bar.bar.key, bar]));
  return drawing.links.flatMap((link) => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
    if (from === undefined || to === undefined || !isShown(drawing, link, from, to, chosen)) return [];
    const arrow = place(link, from, to, barHeight);
    return arrow === null ? [] : [arrow];
  });
}

function isShown(
  { arrows }: TimelineDrawing,
  link: TimelineLink,
  from: PlacedBar,
  to: PlacedBar,
  chosen: string | null
): boolean {
  if (chosen !== null) return link.from === chosen || link.to === chosen;
  if (arrows === 'within-group') return from.lane === to.lane && from.bar.group === to.bar.group;
  return arrows === 'all';
}

const clearance = 3;

function place(link: TimelineLink, from: PlacedBar, to: PlacedBar, barHeight: number): PlacedArrow | null {
  // A bar without a date has no place on the line of years: its ties are told in words.
  if (from.box === null || to.box === null || from.y === to.y) return null;
  const { x } = from.box;
  const [start, end] = [to.box.x, to.box.x + to.box.width];
  const down = to.y > from.y;
  const leave = px(from.y + (down ? 1 : -1) * (barHeight / 2));
  const over = px(x + 1);
  if (over >= start - clearance * 2 && over <= end + clearance) {
    const at = px(Math.max(start + 1, Math.min(over, end - 1)));
    const tip = px(to.y - (down ? 1 : -1) * (barHeight / 2 + 1));
    return { link, d: `M${at},${leave}V${tip}`, head: { x: at, y: tip, towards: down ? 'down' : 'up' } };
  }
  const left = over > end;
  const tip = px(left ? end + clearance : start - clearance);
  return { link, d: `M${over},${leave}V${to.y}H${tip}`, head: { x: tip, y: to.y, towards: left ? 'left' : 'right' } };
}
