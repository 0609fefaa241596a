/** What docs/EMBEDDING.md promises, read from its tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(import.meta.dirname, '../docs/EMBEDDING.md'), 'utf8');

/** First cells of the rows of every table that are code. */
const firstCells = (): readonly string[] => [...text.matchAll(/^\| `([^`]+)` +\|/gm)].flatMap(([, cell]) => cell ?? []);

/** Addresses as documented, with `<…>` for what is replaced; each once. */
export const documentedAddresses = (): readonly string[] => [
  ...new Set(firstCells().filter((cell) => cell.startsWith('/')))
];

export const documentedParameters = (): readonly string[] =>
  firstCells().filter((cell) => /^[a-z]+(-[a-z]+)?$/i.test(cell));
