import { glyphWidths } from './glyph-widths.ts';

export type FontWeight = keyof typeof glyphWidths;

/** Width of an unknown character in thousandths of the type size: that of a wide letter, so that nothing is cut off. */
const unknownWidth = 700;

const decoded = new Map<FontWeight, ReadonlyMap<string, number>>();

function widthsOf(weight: FontWeight): ReadonlyMap<string, number> {
  const known = decoded.get(weight);
  if (known !== undefined) return known;
  const widths = new Map<string, number>();
  for (const [width, characters] of glyphWidths[weight]) for (const c of characters) widths.set(c, width);
  decoded.set(weight, widths);
  return widths;
}

/**
 * Width in px of one line of Be Vietnam Pro, the same in the build and in the browser (kerning left out: within 2 %).
 * `spacing` is the letter-spacing in px.
 */
export function textWidth(text: string, sizePx: number, weight: FontWeight = 400, spacing = 0): number {
  const widths = widthsOf(weight);
  let thousandths = 0;
  let letters = 0;
  for (const c of text.normalize('NFC')) {
    thousandths += widths.get(c) ?? unknownWidth;
    letters += 1;
  }
  return (thousandths * sizePx) / 1000 + letters * spacing;
}
