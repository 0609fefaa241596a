import type { Picture } from './picture.ts';
import { legendRow } from './legend-row.ts';
import { look, social } from './look.ts';
import { chosen, titleStyle } from './social-head.ts';
import { Stack } from './stack.ts';
import { fewLines, paragraph, textLines, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

export const columnWidth = { smallest: 330, largest: 520 } as const;
const small: TextStyle = { size: 18, fill: look.muted, leading: 1.35 };
const foot: TextStyle = { size: 16, fill: look.muted, leading: 1.35 };
const top = social.edge - 4;

/** Words in a column at the left, the whole drawing at the right. */
export function socialBeside(picture: Picture): string {
  const { drawing } = picture;
  const free = social.width - 2 * social.padding - social.gap;
  const scale = Math.min(
    (free - columnWidth.smallest) / drawing.width,
    (social.height - 2 * social.edge) / drawing.height,
    1.6
  );
  const width = Math.min(columnWidth.largest, free - drawing.width * scale);
  const left = social.width - social.padding - drawing.width * scale;
  const y = (social.height - drawing.height * scale) / 2;
  const transform = `translate(${round(left)} ${round(y)}) scale(${scale.toFixed(4)})`;
  return columnMarkup(picture, width) + element('g', { transform }, drawing.markup);
}

/** The foot stands at the bottom; the subtitle takes the lines that are left. */
function columnMarkup({ title, subtitle, filtered, legend, source, release, address }: Picture, width: number): string {
  const at = social.padding;
  const lines = [
    ...fewLines(source, foot, width, 4),
    ...fewLines(release, foot, width, 2),
    ...fewLines(address, foot, width, 2)
  ];
  const footTop = social.height - social.edge + 4 - lines.length * foot.size * 1.35;
  const stack = new Stack(top);
  const style = titleStyle(title, [36, 32, 28, 25], width, 7);
  stack.add(0, (y) => textLines(fewLines(title, style, width, 10), style, at, y));
  if (filtered !== null) stack.add(6, (y) => paragraph(filtered, chosen, at, y, width));
  const legendHeight = legendRow(legend, 17, at, 0, width).height;
  const left = footTop - stack.y - legendHeight - 40;
  const most = Math.max(0, Math.floor(left / (small.size * 1.35)));
  stack.add(10, (y) => textLines(most === 0 ? [] : fewLines(subtitle, small, width, most), small, at, y));
  if (stack.y + legendHeight + 20 <= footTop) stack.add(10, (y) => legendRow(legend, 17, at, y, width));
  return stack.markup + textLines(lines, foot, at, footTop).markup;
}
