import type { PictureDrawing } from './picture.ts';
import { look } from './look.ts';
import { paragraph, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

const width = 720;
const gap = 16;
const caption: TextStyle = { size: 13, weight: 500, fill: look.ink };

/** Maps beside each other, each under its name where there is more than one; the country with its archipelagos at the right. */
export function mapRow(
  maps: readonly { readonly name: string; readonly map: PictureDrawing }[],
  inset: PictureDrawing
): PictureDrawing {
  const each = (width - inset.width - gap * maps.length) / maps.length;
  const top = maps.length > 1 ? 24 : 0;
  const bottom = top + Math.max(...maps.map(({ map }) => (map.height * each) / map.width));
  const parts = maps.map(({ name, map }, at) => {
    const x = at * (each + gap);
    const named = top === 0 ? '' : paragraph(name, caption, x, 0, each).markup;
    return named + framed(map, x, top, each / map.width);
  });
  const country = framed(inset, width - inset.width, bottom - inset.height, 1);
  return { markup: parts.join('') + country, width, height: round(bottom) };
}

function framed({ markup, width: wide, height }: PictureDrawing, x: number, y: number, scale: number): string {
  const frame = element('rect', {
    width: wide,
    height,
    fill: 'none',
    stroke: look.boundary,
    'stroke-width': 1 / scale
  });
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})`;
  return element('g', { transform }, markup + frame);
}
