/** A piece of SQL text; blanks and comments are left out. */
export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'sign';
  readonly text: string;
  readonly offset: number;
}

const patterns: readonly (readonly [SqlToken['kind'] | 'nothing', RegExp])[] = [
  ['nothing', /\s+|--[^\n]*/y],
  ['text', /[eEbBxX]?'(?:[^']|'')*(?:'|$)/y],
  ['text', /\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/y],
  ['quoted', /"(?:[^"]|"")*(?:"|$)/y],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_$]*/uy],
  ['number', /\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?/y],
  ['sign', /[\s\S]/uy]
];

/** Pieces of SQL in order. What is not closed ends with the text. */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let offset = 0; offset < sql.length;) {
    const comment = sql.startsWith('/*', offset) ? commentEnd(sql, offset) : null;
    if (comment !== null) {
      offset = comment;
      continue;
    }
    const [kind, text] = pieceAt(sql, offset);
    if (kind !== 'nothing') tokens.push({ kind, text, offset });
    offset += text.length;
  }
  return tokens;
}

function pieceAt(sql: string, offset: number): readonly [SqlToken['kind'] | 'nothing', string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const text = pattern.exec(sql)?.[0];
    if (text !== undefined && text !== '') return [kind, text];
  }
  return ['sign', sql.charAt(offset)];
}

/** Comments may hold comments, as in the engine's own parser. */
function commentEnd(sql: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(sql); found !== null; found = mark.exec(sql)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return sql.length;
}
