/** What may be asked at the desk: one statement that reads the tables. Decided from the words before the engine sees them. */
import { deskError, type SqlPosition } from '#lib/domain/desk.ts';
import { sqlTokens, type SqlToken } from './desk-tokens.ts';

export interface DeskStatement {
  /** `rows`: may stand in brackets after FROM. `told`: DESCRIBE, SUMMARIZE, SHOW, EXPLAIN, answered by the engine as they are. */
  readonly kind: 'rows' | 'told';
  /** The text up to the semicolon, so that places in it are places in what was written. */
  readonly sql: string;
  /** The query that a `told` statement is about, to be checked like any other; null for the name of a table. */
  readonly about: string | null;
}

const reading = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'UNPIVOT', '(']);
const telling = new Set(['DESCRIBE', 'DESC', 'SUMMARIZE', 'SHOW', 'EXPLAIN']);

/** Functions that open files or addresses. */
const opensFile =
  /^(read_\w+|parquet_\w+|\w+_scan|\w+_scan_\w+|scan_\w+|\w+_attach|\w+_query|glob|sniff_csv|st_read\w*)$/i;

const namesFile = /:\/\/|\.(csv|tsv|txt|json|ndjson|jsonl|parquet|db|gz|zst|arrow|xlsx)$/i;

/** Throws a DeskError for what is no single reading statement. */
export function checkStatement(sql: string): DeskStatement {
  const tokens = sqlTokens(sql);
  const end = tokens.find(({ text }) => text === ';');
  const next = end === undefined ? undefined : tokens.find(({ offset, text }) => offset > end.offset && text !== ';');
  const first = tokens[0];
  if (first === undefined || first === end) throw deskError('empty', 'No statement');
  if (next !== undefined) throw deskError('many-statements', 'One statement at a time', positionOf(sql, next));
  const own = end === undefined ? tokens : tokens.filter(({ offset }) => offset < end.offset);
  const text = end === undefined ? sql : sql.slice(0, end.offset);
  refuseFiles(sql, own);
  const word = first.text.toUpperCase();
  if (reading.has(word)) return { kind: 'rows', sql: text, about: null };
  if (telling.has(word)) return { kind: 'told', sql: text, about: toldAbout(sql, text, own) };
  if (
    first.kind === 'word' &&
    /^(INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|COPY|ATTACH|DETACH|USE|INSTALL|LOAD|SET|RESET|PRAGMA|CALL|EXPORT|IMPORT|CHECKPOINT|FORCE|VACUUM|ANALYZE|BEGIN|START|COMMIT|END|ABORT|ROLLBACK|PREPARE|EXECUTE|DEALLOCATE|TRUNCATE|REINDEX|COMMENT|GRANT|REVOKE)$/.test(
      word
    )
  ) {
    const network =
      /^(ATTACH|INSTALL|LOAD|COPY|EXPORT|IMPORT)$/.test(word) || (word === 'FORCE' && /^FORCE\s+INSTALL/i.test(text));
    throw deskError(
      network ? 'network' : 'not-reading',
      `${word}: only statements that read are run here`,
      positionOf(sql, first)
    );
  }
  // What is left is no statement at all: the engine says what is wrong with it.
  return { kind: 'rows', sql: text, about: null };
}

/** The query after EXPLAIN (ANALYZE), DESCRIBE or SUMMARIZE. */
function toldAbout(sql: string, text: string, tokens: readonly SqlToken[]): string | null {
  const rest = tokens.slice(1).filter(({ text: word }, at) => !(at === 0 && /^ANALYZE$/i.test(word)));
  const about = rest[0];
  if (about === undefined || /^SHOW$/i.test(tokens[0]?.text ?? '')) return null;
  if (reading.has(about.text.toUpperCase())) return text.slice(about.offset);
  if (/^EXPLAIN$/i.test(tokens[0]?.text ?? '')) {
    throw deskError('not-reading', 'EXPLAIN: only of statements that read', positionOf(sql, about));
  }
  return null;
}

function refuseFiles(sql: string, tokens: readonly SqlToken[]): void {
  const sources = sourceTokens(tokens);
  const wrong = tokens.find((token, at) => {
    if (token.kind === 'text') return sources.has(token);
    const named = token.kind === 'word' || token.kind === 'quoted';
    if (named && tokens[at + 1]?.text === '(') return opensFile.test(nameOf(token));
    return token.kind === 'quoted' && namesFile.test(nameOf(token));
  });
  if (wrong !== undefined) {
    throw deskError('network', `${wrong.text}: files and addresses are not read here`, positionOf(sql, wrong));
  }
}

const clauses =
  /^(SELECT|FROM|WHERE|GROUP|HAVING|WINDOW|QUALIFY|ORDER|LIMIT|OFFSET|UNION|INTERSECT|EXCEPT|VALUES|ON|USING|PIVOT|UNPIVOT)$/i;

/** Pieces that stand where a table is named: after FROM, JOIN and the like, and after a comma of the list after FROM. */
function sourceTokens(tokens: readonly SqlToken[]): ReadonlySet<SqlToken> {
  const found = new Set<SqlToken>();
  const clause: string[] = [''];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    // IS DISTINCT FROM 'a text' compares.
    const compares = /^DISTINCT$/i.test(tokens[at - 2]?.text ?? '');
    const named = before?.kind === 'word' && /^(FROM|JOIN|TABLE|DESCRIBE|DESC|SUMMARIZE)$/i.test(before.text);
    if ((named && !compares) || (before?.text === ',' && clause.at(-1) === 'FROM')) found.add(token);
    if (token.text === '(') clause.push('');
    else if (token.text === ')') clause.pop();
    else if (
      token.kind === 'word' &&
      clauses.test(token.text) &&
      !(/^DISTINCT$/i.test(before?.text ?? '') && /^FROM$/i.test(token.text))
    )
      clause.splice(-1, 1, token.text.toUpperCase());
  });
  return found;
}

const nameOf = ({ kind, text }: SqlToken): string =>
  kind === 'quoted' ? text.slice(1, -1).replaceAll('""', '"') : text;

/** Where a piece of the text stands. */
export function positionOf(sql: string, { offset, text }: Pick<SqlToken, 'offset' | 'text'>): SqlPosition {
  const before = sql.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1, offset, length: text.length };
}
