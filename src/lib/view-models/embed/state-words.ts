/** A view state in words, where the page that it comes from has none for it. */
import type { EmbedWords } from './embed-words.ts';

/** Names of values: of the closed lists and of countries; others stand as they are in the address. */
export type ValueNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const range = (text: string): string => {
  const [from = '', to = ''] = text.split('..');
  if (from === '') return `≤ ${to}`;
  return to === '' ? `≥ ${from}` : from === to ? from : `${from}–${to}`;
};

/** "tỉnh: Lào Cai; năm: 2020–2025"; '' where nothing is asked. */
export function stateWords(state: URLSearchParams, words: EmbedWords, names: ValueNames): string {
  const labels: Readonly<Record<string, string>> = words.parameter;
  return [...state]
    .map(([name, text]) => {
      const known = names[name] ?? {};
      const values = text.includes('..')
        ? range(text)
        : text
            .split('~')
            .map((value) => known[value] ?? value)
            .join(', ');
      return `${labels[name] ?? name}: ${values}`;
    })
    .join('; ');
}
