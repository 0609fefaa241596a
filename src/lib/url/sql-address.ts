/**
 * A query ⇄ the address of the page that runs it: `?sql=` as it is written, `?packed=` where that would be too long, and `as=chart|map` for
 * how its answer is looked at. Opening such an address runs nothing.
 */
import { answerLooks, type AnswerLook } from '#lib/domain/desk.ts';
import { pairsText, type QueryPair } from './address-text.ts';
import { packText, unpackText } from './carried-text.ts';

/** Longest address that every browser, mail program and server takes. */
export const longestAddress = 2_000;

export type SqlInAddress =
  | { readonly kind: 'none' }
  | { readonly kind: 'sql'; readonly sql: string; readonly look: AnswerLook }
  /** Cut short on its way, or packed in a way this browser cannot undo. */
  | { readonly kind: 'unreadable' };

const ownNames: ReadonlySet<string> = new Set(['sql', 'packed', 'as']);

export async function readSql(params: URLSearchParams): Promise<SqlInAddress> {
  const look = answerLooks.find((one) => one === params.get('as')) ?? 'table';
  const plain = params.get('sql');
  if (plain !== null && plain !== '') return { kind: 'sql', sql: plain, look };
  const packed = params.get('packed');
  if (packed === null || packed === '') return { kind: 'none' };
  const unpacked = await unpackText(packed);
  return unpacked.kind === 'text' ? { kind: 'sql', sql: unpacked.text, look } : { kind: 'unreadable' };
}

/** The query of the address, its question mark included; null where it would be too long with this much before it. */
export async function writeSql(
  sql: string,
  look: AnswerLook,
  before: string,
  others: URLSearchParams = new URLSearchParams()
): Promise<string | null> {
  const rest: readonly QueryPair[] = [
    ...(look === 'table' ? [] : [['as', look] as const]),
    ...[...others].filter(([name]) => !ownNames.has(name))
  ];
  if (sql.trim() === '') return pairsText(rest);
  const plain = pairsText([['sql', sql], ...rest]);
  if (before.length + plain.length <= longestAddress) return plain;
  const packed = pairsText([['packed', await packText(sql)], ...rest]);
  return before.length + packed.length <= longestAddress ? packed : null;
}
