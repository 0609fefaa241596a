import { textWidth } from '#lib/i18n/text-width.ts';
import type { Box } from './label-geometry.ts';
import { regionNameStyle } from './maplibre/name-styles.ts';
import type { BackgroundName } from './svg-background.ts';

/** How the names of the ground are set. */
export const groundNameStyle = {
  ...regionNameStyle,
  'small-country': { sizePx: 11, spacingPx: 1 },
  river: { sizePx: 11, spacingPx: 0.5 }
} as const;

/** Boxes that cover a name of the ground, for other names to keep clear of; a slanting one is covered by a row of small boxes. */
export function nameBoxes(name: BackgroundName): readonly Box[] {
  const { sizePx, spacingPx } = groundNameStyle[name.kind];
  const width = textWidth(name.text, sizePx, 500, spacingPx);
  const pieces = name.turn === 0 ? 1 : 4;
  const [cos, sin] = [Math.cos((name.turn * Math.PI) / 180), Math.sin((name.turn * Math.PI) / 180)];
  return Array.from({ length: pieces }, (_, i): Box => {
    const along = ((i + 0.5) / pieces - 0.5) * width;
    const [x, y] = [name.x + along * cos + sizePx * 0.35 * sin, name.y + along * sin - sizePx * 0.35 * cos];
    const halfX = (width / pieces / 2) * Math.abs(cos) + sizePx * 0.6 * Math.abs(sin);
    const halfY = (width / pieces / 2) * Math.abs(sin) + sizePx * 0.6 * Math.abs(cos);
    return { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY };
  });
}
