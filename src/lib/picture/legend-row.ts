import { textWidth } from '#lib/i18n/text-width.ts';
import type { Picture } from './picture.ts';
import { look } from './look.ts';
import { textLines, type Block } from './text-block.ts';
import { element } from './xml.ts';

const gap = { swatch: 6, entry: 18 };

/** Swatches with their words, in as many lines as they need. */
export function legendRow(legend: Picture['legend'], size: number, x: number, y: number, width: number): Block {
  const step = size * 1.55;
  const scale = size / 13;
  let left = x;
  let top = y;
  const parts: string[] = [];
  for (const { swatch, text } of legend) {
    const words = left + swatch.width * scale + gap.swatch * scale;
    const right = words + textWidth(text, size) / 0.98;
    if (right > x + width && left > x) {
      top += step;
      left = x;
    }
    const at = { swatch: left, words: left + (swatch.width + gap.swatch) * scale };
    const drop = (step - swatch.height * scale) / 2;
    const transform = `translate(${at.swatch.toFixed(2)} ${(top + drop).toFixed(2)}) scale(${scale.toFixed(4)})`;
    parts.push(element('g', { transform }, swatch.markup));
    parts.push(textLines([text], { size, fill: look.ink, leading: 1.55 }, at.words, top).markup);
    left = at.words + textWidth(text, size) / 0.98 + gap.entry * scale;
  }
  return legend.length === 0 ? { markup: '', height: 0 } : { markup: parts.join(''), height: top + step - y };
}
