import type { OwnSheet, SheetChoices, SheetFailure, SheetNotice } from '#lib/sheets/own-sheet.ts';
import { readSheet, type SheetTools } from '#lib/sheets/read-sheet.ts';
import { toUtf8 } from './encoders.ts';

const noParquet: SheetTools = { parquet: () => Promise.reject(new Error('no engine')) };

/** The sheet of a file; fails where it cannot be read. */
export async function sheetOf(
  content: string | Uint8Array<ArrayBuffer>,
  choices: SheetChoices = {},
  name = 'own.csv'
): Promise<OwnSheet> {
  const bytes = typeof content === 'string' ? toUtf8(content) : content;
  const read = await readSheet({ name, bytes }, choices, noParquet);
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return read.sheet;
}

export async function failureOf(
  content: string | Uint8Array<ArrayBuffer>,
  name = 'own.csv',
  tools = noParquet
): Promise<SheetFailure | null> {
  const bytes = typeof content === 'string' ? toUtf8(content) : content;
  const read = await readSheet({ name, bytes }, {}, tools);
  return read.kind === 'failed' ? read.failure : null;
}

export const cellsOf = (sheet: OwnSheet): readonly (readonly string[])[] => sheet.rows.map(({ cells }) => cells);
export const columnOf = (sheet: OwnSheet, name: string): readonly string[] =>
  sheet.rows.map(({ cells }) => cells[sheet.header.indexOf(name)] ?? '');
export const kindsOf = (sheet: OwnSheet): readonly string[] => sheet.notices.map(({ kind }) => kind);
export const noticeOf = (sheet: OwnSheet, kind: SheetNotice['kind']): SheetNotice | undefined =>
  sheet.notices.find((notice) => notice.kind === kind);
