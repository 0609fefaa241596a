import { textWidth } from '#lib/i18n/text-width.ts';

/** The longest text that fits the width; the last one is cut at a word with an ellipsis where even it is too long. */
export function fitText(candidates: readonly string[], sizePx: number, width: number): string {
  const fitting = candidates.find((text) => textWidth(text, sizePx) <= width);
  if (fitting !== undefined) return fitting;
  const words = (candidates.at(-1) ?? '').split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,–-]+$/, '')}…`;
    if (textWidth(text, sizePx) <= width) return text;
  }
  return `${words[0] ?? ''}`;
}

/** Breaks a text into lines no wider than the width; a word that is wider stands alone. */
export function wrapText(text: string, sizePx: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, sizePx) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
