import type { ComposedPicture, PictureDrawing } from './picture.ts';
import { composeDrawing, cutToBox } from './compose-drawing.ts';
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
  const border = element('rect', { width: map.width, height: map.height, fill: 'none', stroke: look.boundary });
  const arrow =
    north === null ? '' : element('g', { transform: `translate(${map.width - north.width - 10} 10)` }, north.markup);
  return composeDrawing(
    { markup: cutToBox(map, 'map-edge').markup + border + arrow + stack.markup, width: left + column, height },
    { note }
  );
}

function framed(drawing: PictureDrawing, x: number, y: number, scale: number): Block {
  const { width, height } = drawing;
  const frame = element('rect', { width, height, fill: 'none', stroke: look.boundary, 'stroke-width': 1 / scale });
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})`;
  const markup = element('g', { transform }, cutToBox(drawing, 'inset-edge').markup + frame);
  return { markup, height: height * scale };
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
