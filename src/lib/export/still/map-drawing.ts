import { composeDrawing } from '#lib/picture/compose-drawing.ts';
import { look } from '#lib/picture/look.ts';
import type { PictureDrawing } from '#lib/picture/picture.ts';
import { element } from '#lib/picture/xml.ts';
import { drawnSvg } from '../drawn-svg.ts';
import type { StillDrawing } from './still-types.ts';
import { wordsOf } from './view-part.ts';

const margin = 12;

/** The explorer's map as its page draws it without WebGL, with the country in the corner that the map leaves free for it. */
export function mapDrawing(part: Element): StillDrawing | null {
  const stage = part.querySelector('section.stage');
  const map = stage?.querySelector<SVGSVGElement>('svg.map');
  const inset = stage?.querySelector<SVGSVGElement>('svg.inset');
  if (stage === null || map === null || map === undefined || inset === null || inset === undefined) return null;
  const drawing = withInset(drawnSvg(map), drawnSvg(inset));
  const { svg, width, height } = composeDrawing(drawing, {});
  const said = stage.querySelector('.note');
  return { svg, title: said === null ? '' : wordsOf(said), ratio: width / height };
}

function withInset(map: PictureDrawing, inset: PictureDrawing): PictureDrawing {
  const { width, height } = map;
  const frame = element('rect', { width: inset.width, height: inset.height, fill: 'none', stroke: look.muted });
  const place = `translate(${margin} ${height - inset.height - margin})`;
  const edge = element('clipPath', { id: 'map-edge' }, element('rect', { width, height }));
  const clipped = element('g', { 'clip-path': 'url(#map-edge)' }, map.markup);
  return { width, height, markup: edge + clipped + element('g', { transform: place }, inset.markup + frame) };
}
