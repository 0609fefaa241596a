import type { Element } from 'domhandler';
import type { Picture } from '#lib/picture/picture.ts';
import { wordsOf, type BuiltPage } from './built-page.ts';

/** Swatches and words of a legend. */
export const legendOf = (page: BuiltPage, figure: Element): Picture['legend'] =>
  page.all('li[data-swatch]', figure).map((entry) => ({
    swatch: page.drawing(page.one('svg', entry)),
    text: wordsOf(entry)
  }));

/** "Nguồn: A; B và 15 nguồn khác": the page keeps the blank between both parts in its style. */
export const sourceLine = (page: BuiltPage, figure: Element): string =>
  [wordsOf(page.one('.names', figure)), page.text('.others', figure)].join(' ').trim();
