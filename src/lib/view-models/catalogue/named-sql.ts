/** A question of a chart by its name. */
export interface NamedQuestion {
  readonly name: string;
  readonly sql: string;
}

/** Questions one after another, each under its name, as a reader can run them. */
export const namedSql = (queries: readonly NamedQuestion[]): string =>
  queries.map(({ name, sql }) => `-- ${name}\n${sql.trim()}`).join('\n\n');
