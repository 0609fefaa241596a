import { textWidth } from '#lib/i18n/text-width.ts';
import type { Picture } from './picture.ts';
import { look } from './look.ts';
import { textLines, wrapWords, type Block, type TextStyle } from './text-block.ts';
import { element, round } from './xml.ts';

const gap = { swatch: 6, entry: 18 };
const leading = 1.55;
/** Size of type that swatches are drawn for. */
const drawnFor = 13;

/** Swatches with their words, in as many lines as they need; words longer than a line go on under themselves. */
export function legendRow(legend: Picture['legend'], size: number, x: number, y: number, width: number): Block {
  const style: TextStyle = { size, fill: look.ink, leading };
  const step = size * leading;
  const scale = size / drawnFor;
  const parts: string[] = [];
  let [left, top, bottom] = [x, y, y];
  for (const { swatch, text } of legend) {
    const beforeWords = (swatch.width + gap.swatch) * scale;
    const lines = wrapWords(text, style, width - beforeWords);
    const wide = beforeWords + Math.max(...lines.map((line) => textWidth(line, size))) / 0.98;
    if (left > x && left + wide > x + width) [left, top] = [x, bottom];
    const drop = (step - swatch.height * scale) / 2;
    const transform = `translate(${round(left)} ${round(top + drop)}) scale(${scale.toFixed(4)})`;
    parts.push(element('g', { transform }, swatch.markup), textLines(lines, style, left + beforeWords, top).markup);
    bottom = Math.max(bottom, top + step * lines.length);
    left += wide + gap.entry * scale;
  }
  return { markup: parts.join(''), height: bottom - y };
}
