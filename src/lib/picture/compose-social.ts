import type { ComposedPicture, Picture } from './picture.ts';
import { look, social } from './look.ts';
import { pictureFile } from './picture-file.ts';
import { Stack } from './stack.ts';
import { fewLines, paragraph, textLines, type TextStyle } from './text-block.ts';
import { legendRow } from './legend-row.ts';
import { partDrawn } from './part-drawn.ts';

const title: TextStyle = { size: 40, weight: 700, fill: look.ink, leading: 1.25 };
const longTitle: TextStyle = { ...title, size: 34 };
const small: TextStyle = { size: 20, fill: look.muted, leading: 1.35 };
const foot: TextStyle = { size: 18, fill: look.muted, leading: 1.35 };

/** The finding large, as much of the drawing as can be read, source and site: a preview of 1200 × 630. */
export function composeSocial(picture: Picture): ComposedPicture {
  const { width, height, padding } = social;
  const inner = width - 2 * padding;
  const stack = new Stack(padding - 12);
  const style = fewLines(picture.title, title, inner, 2).at(-1)?.endsWith('…') === true ? longTitle : title;
  stack.add(0, (y) => textLines(fewLines(picture.title, style, inner, 3), style, padding, y));
  stack.add(4, (y) => textLines(fewLines(picture.subtitle, small, inner, 1), small, padding, y));
  if (picture.filtered !== null) {
    const chosen: TextStyle = { ...small, weight: 500, fill: look.selection };
    stack.add(2, (y) => paragraph(picture.filtered ?? '', chosen, padding, y, inner));
  }
  stack.add(4, (y) => legendRow(picture.legend, 18, padding, y, inner));
  const lines = [picture.source, `${picture.release} · ${picture.address}`].map((text) =>
    fewLines(text, foot, inner, 1)
  );
  const footTop = height - padding + 14 - foot.size * 1.35 * 2;
  const room = { x: padding, y: stack.y + 14, width: inner, height: footTop - stack.y - 14 - 14 };
  const drawing = partDrawn(picture, room);
  const end = textLines(lines.flat(), foot, padding, footTop);
  return pictureFile(picture, width, height, stack.markup + drawing + end.markup);
}
