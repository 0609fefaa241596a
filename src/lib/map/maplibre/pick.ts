/** What lies under the pointer: the nearest symbol, else the name of one. */
import type { Box } from '../labels.ts';
import type { ScreenPoint } from './view-projection.ts';

export interface Target {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly halfX: number;
  readonly halfY: number;
  /** Box of its name where that is shown. */
  readonly name: Box | null;
}

const within = (box: Box, { x, y }: ScreenPoint): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The target whose symbol reaches nearest to the point and at most `slackPx` away; among overlapping ones the nearest middle. */
export function pick(targets: readonly Target[], point: ScreenPoint, slackPx: number): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const { id, x, y, halfX, halfY } of targets) {
    const [dx, dy] = [Math.abs(point.x - x), Math.abs(point.y - y)];
    if (dx > halfX + slackPx || dy > halfY + slackPx) continue;
    const distance = Math.hypot(dx, dy);
    if (best === null || distance < best.distance) best = { id, distance };
  }
  if (best !== null) return best.id;
  return targets.find(({ name }) => name !== null && within(name, point))?.id ?? null;
}

/** The target nearest to the point whose middle is at most `radiusPx` away: what the keyboard's cross hairs aim at. */
export function aim(targets: readonly Target[], point: ScreenPoint, radiusPx: number): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const { id, x, y } of targets) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= radiusPx && (best === null || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}
