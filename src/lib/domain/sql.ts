/** What a parameter of a prepared statement may be. */
export type SqlValue = string | number | boolean | null;

/** A cell as the engine boundary hands it over: counts and decimals are plain numbers, lists are lists of text. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A row as the engine boundary hands it over, keyed by column. */
export type RawRow = Readonly<Record<string, Cell>>;

/** Runs one statement at once (Node engine); positional parameters only. */
export type Run = (sql: string, parameters?: readonly SqlValue[]) => readonly RawRow[];
