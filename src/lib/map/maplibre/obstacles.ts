/** What lies over the map: every element marked data-map-obstacle inside the nearest box marked data-map. */
import type { Box } from '../labels.ts';

const marginPx = 4;

/** The box that the map shares with its insets. */
function stageOf(map: HTMLElement): Element {
  return map.closest('[data-map]') ?? map;
}

/** Boxes of the marked elements that are shown, in px from the map's upper left corner. */
function obstaclesIn(map: HTMLElement): readonly Box[] {
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

/** Tells the boxes now and whenever insets and panels open, close or change their size; returns what ends it. */
export function watchObstacles(
  map: HTMLElement,
  known: () => readonly Box[],
  tell: (boxes: readonly Box[]) => void
): () => void {
  const measure = (): void => {
    const found = obstaclesIn(map);
    if (JSON.stringify(found) !== JSON.stringify(known())) tell(found);
  };
  measure();
  // Names over the map come and go with every filter, and none is an obstacle or holds one.
  const changes = new MutationObserver((found) => {
    if (found.some(({ target }) => !(target instanceof SVGElement))) measure();
  });
  changes.observe(stageOf(map), { childList: true, subtree: true, attributeFilter: ['open', 'hidden', 'class'] });
  const sizes = new ResizeObserver(measure);
  sizes.observe(map);
  return () => {
    changes.disconnect();
    sizes.disconnect();
  };
}
