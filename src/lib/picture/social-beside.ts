import type { Picture } from './picture.ts';
import { legendRow } from './legend-row.ts';
import { look, social } from './look.ts';
import { chosen } from './social-head.ts';
import { Stack } from './stack.ts';
import { fewLines, paragraph, textLines, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

export const columnWidth = { smallest: 330, largest: 520 } as const;
const footLeading = 1.35;
const small: TextStyle = { size: 18, fill: look.muted, leading: footLeading };
const foot: TextStyle = { size: 16, fill: look.muted, leading: footLeading };
const top = social.edge - 4;
const titleSizes = [36, 32, 28, 25, 22, 20];
const smallestTitle: TextStyle = { size: 18, weight: 700, fill: look.ink, leading: 1.25 };

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

/** The foot stands at the bottom, the legend above it is never left out; the subtitle takes the lines that are left. */
function columnMarkup(picture: Picture, width: number): string {
  const { title, subtitle, filtered, legend, source, release, address } = picture;
  const at = social.padding;
  const lines = [
    ...fewLines(source, foot, width, 4),
    ...fewLines(release, foot, width, 2),
    ...fewLines(address, foot, width, 2)
  ];
  const footTop = social.height - social.edge + 4 - lines.length * foot.size * footLeading;
  const ofChoice = filtered === null ? 0 : paragraph(filtered, chosen, at, 0, width).height + 6;
  const ofLegend = legendRow(legend, 17, at, 0, width).height + 20;
  // Measure and unit: two lines of them are worth more than a larger title.
  const ofMeasure = textLines(fewLines(subtitle, small, width, 2), small, at, 0).height + 10;
  const style = titleWithin(title, width, footTop - top - ofChoice - ofLegend - ofMeasure);
  const stack = new Stack(top);
  stack.add(0, (y) => paragraph(title, style, at, y, width));
  if (filtered !== null) stack.add(6, (y) => paragraph(filtered, chosen, at, y, width));
  const room = footTop - stack.y - ofLegend - 10;
  const most = Math.max(0, Math.floor(room / (small.size * footLeading)));
  stack.add(10, (y) => textLines(most === 0 ? [] : fewLines(subtitle, small, width, most), small, at, y));
  stack.add(10, (y) => legendRow(legend, 17, at, y, width));
  return stack.markup + textLines(lines, foot, at, footTop).markup;
}

/** The largest type in which the title is no higher than that. */
function titleWithin(title: string, width: number, height: number): TextStyle {
  const styles = titleSizes.map((size): TextStyle => ({ size, weight: 700, fill: look.ink, leading: 1.25 }));
  const most = (style: TextStyle): number => Math.min(height, 7 * style.size * 1.25);
  const fitting = styles.find((style, place) => {
    const limit = place < styles.length - 3 ? most(style) : height;
    return paragraph(title, style, 0, 0, width).height <= limit;
  });
  return fitting ?? smallestTitle;
}
