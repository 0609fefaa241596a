import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { ZoneHeader } from '../zone-page.ts';
import { wordsDifference, type WordsItem, type WordsRow } from './compare-row.ts';
import type { CompareZone } from './compare-zone.ts';

/** What a comparison asks of the reader's language. */
export interface CompareWords {
  kind(kind: ZoneKind): string;
  status(status: ZoneStatus): string;
  /** Communes and province since July 2025. */
  placeNow(header: ZoneHeader): string;
  /** Communes, districts and province before. */
  placeBefore(header: ZoneHeader): string;
}

const identityRowIds = ['kind', 'status', 'place-now', 'place-before', 'within', 'developer'] as const;
export type IdentityRowId = (typeof identityRowIds)[number];
export type WordsRowId = IdentityRowId | 'sectors' | 'policies';

const one = (id: string, text = id): readonly WordsItem[] => [{ id, text, onlyHere: false }];

/** A row whose items say whether another zone of the comparison has them too. */
function wordsRow<Id extends WordsRowId>(
  id: Id,
  cells: readonly (readonly { readonly id: string; readonly text: string }[])[]
): WordsRow<Id> {
  const holders = (item: string): number => cells.filter((cell) => cell.some((other) => other.id === item)).length;
  const comparable = cells.filter((cell) => cell.length > 0).length > 1;
  const marked = cells.map((cell) =>
    cell.map((item) => ({ id: item.id, text: item.text, onlyHere: comparable && holders(item.id) === 1 }))
  );
  return { kind: 'words', id, cells: marked, difference: wordsDifference(marked) };
}

/** What each zone is, where it lies and who develops it. */
export function identityRows(zones: readonly CompareZone[], words: CompareWords): readonly WordsRow<IdentityRowId>[] {
  const cellOf: Readonly<Record<IdentityRowId, (zone: CompareZone) => readonly WordsItem[]>> = {
    kind: ({ header }) => one(header.kind, words.kind(header.kind)),
    status: ({ header }) => one(header.status, words.status(header.status)),
    'place-now': ({ header }) => one(words.placeNow(header)),
    'place-before': ({ header }) => one(words.placeBefore(header)),
    within: ({ parent }) => (parent === null ? [] : one(parent.id, parent.name)),
    developer: ({ header }) => (header.developer === null ? [] : one(header.developer))
  };
  return identityRowIds
    .map((id) => wordsRow(id, zones.map(cellOf[id])))
    .filter((row) => row.id !== 'within' || row.cells.some((cell) => cell.length > 0));
}

export const sectorsRow = (zones: readonly CompareZone[]): WordsRow<'sectors'> =>
  wordsRow(
    'sectors',
    zones.map(({ header }) => header.sectors.map(({ id, name }) => ({ id, text: name })))
  );

export const policiesRow = (zones: readonly CompareZone[]): WordsRow<'policies'> =>
  wordsRow(
    'policies',
    zones.map(({ policies }) =>
      policies.map(({ id, number, title }) => ({ id, text: number === null ? title : `${number}. ${title}` }))
    )
  );
