/**
 * A query ⇄ the address of the page that runs it: `?sql=` as it is written, `?packed=` where that would be too long, `as=chart|map` for
 * how its answer is looked at, and `part=` for what of the tables that come in parts it was run on. Opening such an address runs nothing.
 */
import { answerLooks, type AnswerLook } from '#lib/domain/desk.ts';
import { pairsText, type QueryPair } from './address-text.ts';
import { packText, unpackText } from './carried-text.ts';

/** Longest address that every browser, mail program and server takes. */
export const longestAddress = 2_000;

/** A statement, how its answer is looked at, and the part of large tables it asks; '' where it asks none. */
export interface LinkedSql {
  readonly sql: string;
  readonly look: AnswerLook;
  readonly part: string;
}

export type SqlInAddress =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'sql' } & LinkedSql)
  /** Cut short on its way, or packed in a way this browser cannot undo. */
  | { readonly kind: 'unreadable' };

const ownNames: ReadonlySet<string> = new Set(['sql', 'packed', 'as', 'part']);

export async function readSql(params: URLSearchParams): Promise<SqlInAddress> {
  const look = answerLooks.find((one) => one === params.get('as')) ?? 'table';
  const part = params.get('part') ?? '';
  const plain = params.get('sql');
  if (plain !== null && plain !== '') return { kind: 'sql', sql: plain, look, part };
  const packed = params.get('packed');
  if (packed === null || packed === '') return { kind: 'none' };
  const unpacked = await unpackText(packed);
  return unpacked.kind === 'text' ? { kind: 'sql', sql: unpacked.text, look, part } : { kind: 'unreadable' };
}

/** The query of the address, its question mark included; null where it would be too long with this much before it. */
export async function writeSql(
  { sql, look, part }: LinkedSql,
  before: string,
  others: URLSearchParams = new URLSearchParams()
): Promise<string | null> {
  const rest: readonly QueryPair[] = [
    ...(look === 'table' ? [] : [['as', look] as const]),
    ...(part === '' ? [] : [['part', part] as const]),
    ...[...others].filter(([name]) => !ownNames.has(name))
  ];
  if (sql.trim() === '') return pairsText(rest);
  const plain = pairsText([['sql', sql], ...rest]);
  if (before.length + plain.length <= longestAddress) return plain;
  const packed = pairsText([['packed', await packText(sql)], ...rest]);
  return before.length + packed.length <= longestAddress ? packed : null;
}
