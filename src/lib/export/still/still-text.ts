import type { StillTable, StillText } from './still-types.ts';
import { isAside, isShown, wordsOf } from './view-part.ts';

/** Headings, paragraphs and lists of a part in reading order; charts and tables are taken apart. */
export function textOf(part: Element): readonly StillText[] {
  const found: StillText[] = [];
  const add = (text: string, make: (text: string) => StillText): void => {
    if (text !== '') found.push(make(text));
  };
  const read = (element: Element): void => {
    if (isAside(element) || element.matches('table, figure, svg, [data-chart]') || !hasBox(element)) return;
    const heading = /^h([1-6])$/.exec(element.localName);
    if (heading !== null) add(wordsOf(element), (text) => ({ kind: 'heading', level: Number(heading[1]), text }));
    else if (element.localName === 'ul' || element.localName === 'ol') addItems(itemsOf(element), found);
    else if (element.localName === 'dl') addItems(pairsOf(element), found);
    else if (element.localName === 'p' || isLine(element))
      add(wordsOf(element), (text) => ({ kind: 'paragraph', text }));
    else for (const child of element.children) read(child);
  };
  read(part);
  return found;
}

function addItems(items: readonly string[], to: StillText[]): void {
  const said = items.filter((item) => item !== '');
  if (said.length > 0) to.push({ kind: 'list', items: said });
}

/** `display: contents` has no box of its own, but what is in it may have. */
const hasBox = (element: Element): boolean =>
  isShown(element) || [...element.children].some((child) => child.getClientRects().length > 0);

const itemsOf = (list: Element): readonly string[] =>
  [...list.children].filter((item) => item.localName === 'li' && isShown(item)).map(wordsOf);

/** "Diện tích: 566 ha; 2024". */
function pairsOf(list: Element): readonly string[] {
  const pairs: { name: string; values: string[] }[] = [];
  for (const element of list.querySelectorAll('dt, dd')) {
    if (!isShown(element)) continue;
    if (element.localName === 'dt') pairs.push({ name: wordsOf(element), values: [] });
    else pairs.at(-1)?.values.push(wordsOf(element));
  }
  return pairs.map(({ name, values }) => `${name}: ${values.filter((value) => value !== '').join(' · ')}`);
}

const blocks = 'p, ul, ol, dl, table, figure, section, article, div, h1, h2, h3, h4, h5, h6, details, svg';
const isLine = (element: Element): boolean => element.querySelector(blocks) === null && wordsOf(element) !== '';

/** Tables that stand on the page; those of charts only where they are open. */
export const tablesOf = (part: Element): readonly StillTable[] =>
  [...part.querySelectorAll('table')].filter(isShown).flatMap((table) => {
    const head = [...table.querySelectorAll('thead tr:last-child > *')];
    const columns = head.map((cell) => ({ text: wordsOf(cell), numeric: cell.matches('.numeric') }));
    const rows = [...table.querySelectorAll('tbody tr')]
      .filter(isShown)
      .map((row) => [...row.children].map((cell) => wordsOf(cell)));
    const caption = table.querySelector('caption');
    return rows.length === 0 ? [] : [{ caption: (caption?.textContent ?? '').trim(), columns, rows }];
  });
