/** What lies over the map: every element marked data-map-obstacle inside the nearest box marked data-map. */
import type { Box } from '../labels.ts';

const marginPx = 4;

/** The box that the map shares with its insets. */
export function stageOf(map: HTMLElement): Element {
  return map.closest('[data-map]') ?? map;
}

/** Boxes of the marked elements that are shown, in px from the map's upper left corner. */
export function obstaclesIn(map: HTMLElement): readonly Box[] {
  const origin = map.getBoundingClientRect();
  const marked = stageOf(map).querySelectorAll('[data-map-obstacle]');
  return [...marked].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= left || bottom <= top) return [];
    return [
      {
        left: left - origin.left - marginPx,
        top: top - origin.top - marginPx,
        right: right - origin.left + marginPx,
        bottom: bottom - origin.top + marginPx
      }
    ];
  });
}

export function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
