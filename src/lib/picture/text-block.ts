import { textWidth, type FontWeight } from '#lib/i18n/text-width.ts';
import { element, escapeXml } from './xml.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: FontWeight;
  readonly fill: string;
  /** Baseline to baseline over the type size. */
  readonly leading?: number;
}

/** Lines of text from y downwards: its markup and how high it is. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

export const nothing: Block = { markup: '', height: 0 };

/** The measured font has kerning that is left out and others are wider: a line keeps a little room. */
const slack = 0.98;

/** Breaks a text into lines no wider than the width; a word that is wider than a line is broken anywhere. */
export function wrapWords(text: string, { size, weight = 400 }: TextStyle, width: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width * slack;
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...brokenWord(word, fits));
  }
  return lines;
}

/** Long addresses have no spaces. */
function brokenWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const letter of word) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + letter)) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}

const lineHeight = ({ size, leading = 1.4 }: TextStyle): number => size * leading;

/** The lines as one text element; the first baseline lies where a line of this height has it. */
export function textLines(lines: readonly string[], style: TextStyle, x: number, y: number): Block {
  if (lines.length === 0) return nothing;
  const step = lineHeight(style);
  const baseline = y + (step - style.size) / 2 + style.size * 0.86;
  const spans = lines.map((line, at) => element('tspan', { x, y: baseline + at * step }, escapeXml(line)));
  const { size, weight, fill } = style;
  return {
    markup: element('text', { 'font-size': size, 'font-weight': weight, fill }, spans.join('')),
    height: step * lines.length
  };
}

/** A text broken into lines of a width. */
export const paragraph = (text: string, style: TextStyle, x: number, y: number, width: number): Block =>
  textLines(wrapWords(text, style, width), style, x, y);

/** At most so many lines; the last says by an ellipsis that there is more. */
export function fewLines(text: string, style: TextStyle, width: number, most: number): readonly string[] {
  const lines = wrapWords(text, style, width);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const words = (kept.at(-1) ?? '').split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, style.size, style.weight ?? 400) > width * slack)
    words.pop();
  return [...kept.slice(0, -1), `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`];
}
