/** DuckDB's messages as errors with a kind, a place and a name that was perhaps meant. */
import { DeskError, deskError, type DeskErrorKind, type SqlPosition } from '#lib/domain/desk.ts';
import { positionOf } from './desk-statement.ts';
import { sqlTokens } from './desk-tokens.ts';

/** The first rule whose words are in the message decides. */
const rules: readonly (readonly [DeskErrorKind, RegExp])[] = [
  ['cancelled', /^(INTERRUPT|Interrupted)/i],
  [
    'memory',
    /^Out of Memory Error|could not allocate|bad_alloc|memory access out of bounds|Array buffer allocation|Invalid array length/i
  ],
  [
    'network',
    /requires the extension httpfs|^IO Error|^HTTP Error|the engine may not ask|^Missing Extension Error: File|Table with name \S*:\/\//
  ],
  ['extension', /exists in the \w+ extension|^Missing Extension Error/],
  ['pivot', /Cannot prepare multiple statements|PIVOT statements? with pivot elements/],
  ['syntax', /^Parser Error/],
  ['ambiguous-column', /Ambiguous reference to column/],
  [
    'unknown-table',
    /Table with name .+ does not exist|Referenced table .+ not found|View with name .+ does not exist|Schema with name .+ does not exist/
  ],
  ['unknown-column', /Referenced column .+ not found|does not have a column named|Column with name .+ does not exist/],
  ['unknown-function', /Function with name .+ does not exist|is not an aggregate function/],
  [
    'grouping',
    /GROUP BY clause|cannot contain aggregates|cannot contain window functions|aggregate function calls cannot be nested/i
  ],
  [
    'type',
    /No function matches|Cannot compare values|Cannot mix values|explicit type casts|^Mismatch Type Error|Type with name/
  ],
  ['value', /^Conversion Error|^Out of Range Error|^Invalid Input Error|^Invalid Error|could not convert string/i],
  ['not-reading', /^Permission Error|configuration has been locked/]
];

/** What an engine threw for this text; a DeskError stays as it is. */
export function readDeskError(thrown: unknown, sql: string): DeskError {
  if (thrown instanceof DeskError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = rules.find(([, words]) => words.test(message))?.[0] ?? 'other';
  return deskError(kind, sentenceOf(message), placeOf(message, sql), suggestionOf(message));
}

/** The message without the excerpt of the query, and without the list of all functions that could have been meant. */
function sentenceOf(message: string): string {
  const [text = ''] = message.split(/\n+LINE \d+:/);
  return text
    .replace(/\n+Please try installing[\s\S]*/, '')
    .replace(/(\n\t[^\n]+){7,}/, (list) => `${list.split('\n').slice(0, 6).join('\n')}\n\t…`)
    .trim();
}

function suggestionOf(message: string): string | null {
  const named = /Did you mean "([^"\n]+)"|Candidate (?:bindings|tables): "([^"\n]+)"|\(use: "([^"\n]+)"/.exec(message);
  const name = named?.[1] ?? named?.[2] ?? named?.[3] ?? null;
  // Where nothing of the package is like it, the engine "suggests" from its inner names.
  return name === null || /__|^(?:pg|duckdb|sqlite|pragma)_|^information_schema\b/.test(name) ? null : name;
}

function placeOf(message: string, sql: string): SqlPosition | null {
  return markedPlace(message, sql) ?? (/at end of input/.test(message) ? endOf(sql) : namedPlace(message, sql));
}

const endOf = (sql: string): SqlPosition => {
  const written = sql.trimEnd();
  return positionOf(sql, { offset: written.length, text: '' });
};

/** LINE n: an excerpt, and beneath it a caret in columns of the screen. */
function markedPlace(message: string, sql: string): SqlPosition | null {
  const [, number, excerpt, blanks] = /(?:^|\n)(LINE (?:\d+): )(.*)\n( *)\^/.exec(message) ?? [];
  if (number === undefined || excerpt === undefined || blanks === undefined) return null;
  const lines = sql.split('\n');
  const lineNumber = Number(/\d+/.exec(number)?.[0]);
  const line = lines[lineNumber - 1];
  if (line === undefined) return null;
  const shown = excerpt
    .replace(/^\.\.\./, '')
    .replace(/\.\.\.$/, '')
    .replace(/\r$/, '');
  const cut = excerpt.startsWith('...');
  const start = cut ? line.indexOf(shown) : line.startsWith(shown) ? 0 : -1;
  // The excerpt is of a statement of the house around the query.
  if (start < 0) return null;
  const column = graphemesLength(shown, blanks.length - number.length - (cut ? 3 : 0));
  const offset = lines.slice(0, lineNumber - 1).reduce((sum, one) => sum + one.length + 1, 0) + start + column;
  const token = sqlTokens(sql).find((one) => one.offset <= offset && offset < one.offset + one.text.length);
  return positionOf(
    sql,
    token === undefined || token.offset === offset
      ? (token ?? { offset, text: '' })
      : { offset, text: token.text.slice(offset - token.offset) }
  );
}

/** UTF-16 units of the first letters as they are seen: marks set on a letter take no room of their own. */
function graphemesLength(text: string, count: number): number {
  const letters = text.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.slice(0, Math.max(0, count)).join('').length;
}

/** Messages without a caret name what they mean in quotes. */
function namedPlace(message: string, sql: string): SqlPosition | null {
  const [, name] =
    /"([^"\n]+)"|at or near "([^\n]+)"/.exec(message.split('\nCandidate')[0]?.split('(use:')[0] ?? '') ?? [];
  if (name === undefined) return null;
  const token = sqlTokens(sql).find(
    ({ kind, text }) => kind !== 'text' && (text.toLowerCase() === name.toLowerCase() || text === `"${name}"`)
  );
  return token === undefined ? null : positionOf(sql, token);
}
