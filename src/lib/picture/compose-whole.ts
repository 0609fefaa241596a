import type { ComposedPicture, Picture } from './picture.ts';
import { legendRow } from './legend-row.ts';
import { look, wholePadding, wholeWidth } from './look.ts';
import { pictureFile } from './picture-file.ts';
import { Stack } from './stack.ts';
import { paragraph, type Block, type TextStyle } from './text-block.ts';
import { element } from './xml.ts';

const title: TextStyle = { size: 20, weight: 700, fill: look.ink, leading: 1.35 };
const subtitle: TextStyle = { size: 13, fill: look.muted };
const filtered: TextStyle = { size: 13, weight: 500, fill: look.selection };
const note: TextStyle = { size: 12, fill: look.muted, leading: 1.45 };

/** Everything under each other, as high as it needs: title, what was chosen, legend, the whole drawing, note, source. */
export function composeWhole(picture: Picture): ComposedPicture {
  const inner = wholeWidth - 2 * wholePadding;
  const stack = new Stack(wholePadding);
  const text = (words: string, style: TextStyle, gap: number) =>
    stack.add(gap, (y) => paragraph(words, style, wholePadding, y, inner));
  text(picture.title, title, 0);
  text(picture.subtitle, subtitle, 4);
  if (picture.filtered !== null) text(picture.filtered, filtered, 6);
  stack.add(8, (y) => legendRow(picture.legend, 13, wholePadding, y, inner));
  stack.add(12, (y) => drawn(picture, y, inner));
  text(picture.note, note, 12);
  stack.add(12, rule);
  text(picture.source, note, 8);
  text(picture.release, note, 2);
  text(picture.licence, note, 2);
  text(picture.address, note, 2);
  return pictureFile(picture, wholeWidth, stack.y + wholePadding, stack.markup);
}

/** The drawing in its own size, made smaller only where it is wider than the picture. */
function drawn({ drawing }: Picture, y: number, width: number): Block {
  const scale = Math.min(1, width / drawing.width);
  const larger = scale === 1 ? '' : ` scale(${scale.toFixed(5)})`;
  return {
    markup: element('g', { transform: `translate(${wholePadding} ${y.toFixed(2)})${larger}` }, drawing.markup),
    height: drawing.height * scale
  };
}

const rule = (y: number): Block => ({
  markup: element('path', {
    d: `M${wholePadding},${y.toFixed(2)}H${wholeWidth - wholePadding}`,
    stroke: look.line,
    fill: 'none'
  }),
  height: 1
});
