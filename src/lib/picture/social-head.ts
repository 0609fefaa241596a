import type { Picture } from './picture.ts';
import { legendRow } from './legend-row.ts';
import { look, social } from './look.ts';
import { Stack } from './stack.ts';
import { fewLines, paragraph, textLines, wrapWords, type TextStyle } from './text-block.ts';

export const small: TextStyle = { size: 20, fill: look.muted, leading: 1.35 };
export const chosen: TextStyle = { ...small, weight: 500, fill: look.selection };
const foot: TextStyle = { size: 18, fill: look.muted, leading: 1.35 };
const inner = social.width - 2 * social.padding;

/** The largest type in which a title takes no more than these lines; the smallest where none does. */
export function titleStyle(text: string, sizes: readonly number[], width: number, most: number): TextStyle {
  const styles = sizes.map((size): TextStyle => ({ size, weight: 700, fill: look.ink, leading: 1.25 }));
  const smallest: TextStyle = { size: 24, weight: 700, fill: look.ink, leading: 1.25 };
  return styles.find((style) => wrapWords(text, style, width).length <= most) ?? styles.at(-1) ?? smallest;
}

/** Title, measure, choice and legend over the whole width. */
export function headOf({ title, subtitle, filtered, legend }: Picture): Stack {
  const stack = new Stack(social.edge - 6);
  const style = titleStyle(title, [42, 38, 34], inner, 2);
  const at = social.padding;
  stack.add(0, (y) => textLines(fewLines(title, style, inner, 3), style, at, y));
  stack.add(4, (y) => textLines(fewLines(subtitle, small, inner, 1), small, at, y));
  if (filtered !== null) stack.add(2, (y) => paragraph(filtered, chosen, at, y, inner));
  stack.add(4, (y) => legendRow(legend, 18, at, y, inner));
  return stack;
}

const footTop = social.height - social.edge + 6 - foot.size * 1.35 * 2;

/** Source and site in two lines at the bottom. */
export function footMarkup({ source, release, address }: Picture): string {
  const lines = [source, `${release} · ${address}`].flatMap((text) => fewLines(text, foot, inner, 1));
  return textLines(lines, foot, social.padding, footTop).markup;
}

export const roomBelow = (head: Stack) => ({
  x: social.padding,
  y: head.y + 14,
  width: inner,
  height: footTop - head.y - 28
});
