import { element, round } from '#lib/picture/xml.ts';
import { look } from '#lib/picture/look.ts';
import type { PictureDrawing } from '#lib/picture/picture.ts';

/** Above the scale bar, which stands at the bottom. */
const place = { left: 12, bottom: 52 };

/** The country with its archipelagos in the lower left corner of a map. */
export function withInset(map: PictureDrawing, inset: PictureDrawing): PictureDrawing {
  const top = map.height - place.bottom - inset.height;
  const frame = element('rect', { width: inset.width, height: inset.height, fill: 'none', stroke: look.boundary });
  const transform = `translate(${place.left} ${round(top)})`;
  return { ...map, markup: map.markup + element('g', { transform }, inset.markup + frame) };
}
