import type { JsonPart } from './json-part.ts';

/** How a CSV file is written, as Table Dialect names it. */
export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  /** What stands before a quote inside a quoted cell: the quote itself where it is doubled. */
  readonly escapeChar: string;
  /** False: the file has no line of names, its columns are those of the schema. */
  readonly header: boolean;
  /** Lines that begin so are left aside; null: none. */
  readonly commentChar: string | null;
  readonly skipInitialSpace: boolean;
}

export const plainDialect: Dialect = {
  delimiter: ',',
  quoteChar: '"',
  escapeChar: '"',
  header: true,
  commentChar: null,
  skipInitialSpace: false
};

export function readDialect(part: JsonPart | null): Dialect {
  if (part === null) return plainDialect;
  const quoteChar = part.optionalText('quoteChar') ?? plainDialect.quoteChar;
  return {
    delimiter: part.optionalText('delimiter') ?? plainDialect.delimiter,
    quoteChar,
    escapeChar: part.optionalText('escapeChar') ?? quoteChar,
    header: part.has('header') ? part.flag('header') : plainDialect.header,
    commentChar: part.optionalText('commentChar'),
    skipInitialSpace: part.flag('skipInitialSpace')
  };
}
