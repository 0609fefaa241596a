import type { ComposedPicture, PictureDrawing } from './picture.ts';
import { composeDrawing } from './compose-drawing.ts';
import { look } from './look.ts';
import { Stack } from './stack.ts';
import { paragraph, type Block, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

export interface MapParts {
  readonly map: PictureDrawing;
  /** The country with both archipelagos. */
  readonly inset: PictureDrawing;
  /** The arrow to the north, in the upper right corner; null for none. */
  readonly north: PictureDrawing | null;
  /** A line without a swatch is a heading of those beneath. */
  readonly legend: readonly { readonly swatch: PictureDrawing | null; readonly text: string }[];
  readonly note: string;
}

const column = 172;
const gap = 18;
const words: TextStyle = { size: 12, fill: look.ink, leading: 1.3 };

/** The map with the country and the legend in a column beside it: the shape of a screen. */
export function composeMap({ map, inset, north, legend, note }: MapParts): ComposedPicture {
  const left = map.width + gap;
  const stack = new Stack(0);
  const scale = column / inset.width;
  stack.add(0, (y) => framed(inset, left, y, scale));
  stack.add(10, () => ({ markup: '', height: 0 }));
  for (const { swatch, text } of legend) stack.add(5, (y) => entry(swatch, text, left, y));
  const height = Math.max(map.height, stack.y);
  const edge = element('clipPath', { id: 'map-edge' }, element('rect', { width: map.width, height: map.height }));
  const clipped = element('g', { 'clip-path': 'url(#map-edge)' }, map.markup);
  const border = element('rect', { width: map.width, height: map.height, fill: 'none', stroke: look.boundary });
  const arrow =
    north === null ? '' : element('g', { transform: `translate(${map.width - north.width - 10} 10)` }, north.markup);
  return composeDrawing(
    { markup: edge + clipped + border + arrow + stack.markup, width: left + column, height },
    { note }
  );
}

function framed({ markup, width, height }: PictureDrawing, x: number, y: number, scale: number): Block {
  const box = element('rect', { width, height });
  const edge = element('clipPath', { id: 'inset-edge' }, box);
  const frame = element('rect', { width, height, fill: 'none', stroke: look.boundary, 'stroke-width': 1 / scale });
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})`;
  return {
    markup: element('g', { transform }, edge + element('g', { 'clip-path': 'url(#inset-edge)' }, markup) + frame),
    height: height * scale
  };
}

const swatchRoom = 30;

function entry(swatch: PictureDrawing | null, text: string, x: number, y: number): Block {
  if (swatch === null) return paragraph(text, { ...words, fill: look.muted }, x, y + 4, column);
  const said = paragraph(text, words, x + swatchRoom, y, column - swatchRoom);
  const line = words.size * 1.3;
  const drop = Math.max(0, (line - swatch.height) / 2);
  const transform = `translate(${round(x + (swatchRoom - 4 - swatch.width) / 2)} ${round(y + drop)})`;
  return {
    markup: element('g', { transform }, swatch.markup) + said.markup,
    height: Math.max(said.height, swatch.height)
  };
}
