import {
  chosenRows,
  partsOf,
  partText,
  type NamedPart,
  type PartChoice,
  type PartedTable,
  type TablePart
} from '#lib/domain/table-parts.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LoadedPart } from '#lib/state/sql-desk.svelte.ts';

type Words = Messages['sql']['parts'];
type Gone = Extract<NamedPart, { kind: 'gone' }>;

/** The tables that come in parts. */
export interface Parted {
  readonly tables: readonly PartedTable[];
  /** Their names, and those of the views that rest on them. */
  readonly names: readonly string[];
  /** Provinces that have parts, in the order of the language. */
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
}

/** Whether a statement may ask such a table: one that stands in a text or a comment counts too. */
export const asksParted = (sql: string, { names }: Parted): boolean =>
  (sql.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).some((word) => names.includes(word.toLowerCase()));

/** The years of a part. They are no numbers to be written with separators. */
export function yearsOf({ from, to, undated }: TablePart, words: Words): string {
  if (from === null || to === null) return words.undated;
  return undated ? words.spanUndated(String(from), String(to)) : words.span(String(from), String(to));
}

/** What a choice is called: the province and the years, or the whole. */
export function partName({ tables, provinces }: Parted, { province, span }: PartChoice, words: Words): string {
  if (province === null) return words.everything;
  const name = provinces.find(({ id }) => id === province)?.name ?? province;
  const [first] = tables;
  const part = span === null || first === undefined ? undefined : partsOf(first, province)[span];
  return part === undefined ? name : `${name}, ${yearsOf(part, words)}`;
}

/** What the engine is given for a choice, and what that is called on the page and in the address. */
export const loadedPart = (parted: Parted, choice: PartChoice, words: Words): LoadedPart => ({
  name: partName(parted, choice, words),
  text: partText(parted.tables, choice),
  rows: chosenRows(parted.tables, choice)
});

/** What a link asks for that is not there: by its names where they are known, else as the address has it. */
export function goneName(parted: Parted | null, { province, years }: Gone, words: Words): string {
  const name = parted?.provinces.find(({ id }) => id === province)?.name ?? province;
  if (years === null) return name;
  return `${name}, ${years === 'undated' ? words.undated : years.replace('..', '–')}`;
}
