/** A sheet in the browser's IndexedDB, for a worker. Everything rejects where the browser closes it, as in some private windows. */
import type { OwnRow } from '#lib/sheets/own-sheet.ts';
import type { KeptNote, SheetToKeep } from './sheet-bench.ts';

const databaseName = 'industry-atlas:own-sheet';
const storeName = 'sheet';
/** Under the one key lies what is kept without its rows, under the others lie those; sheets kept until November 2026 lie whole in one record. */
const [headKey, wholeKey] = ['head', 'kept'];
const partKey = (part: number): string => `rows/${part}`;
const rowsOfPart = 4000;

interface Whole extends KeptNote {
  readonly content: SheetToKeep;
}
interface Head extends Whole {
  readonly parts: number;
}

type Tell = (rows: number) => void;

/** What is kept; null where nothing is. Looking leaves nothing behind. */
export const keptNote = (): Promise<KeptNote | null> =>
  reading(async (store) => {
    const record = await recordOf(store);
    return record === null ? null : noteOf(record);
  });

/** Replaces what is kept, all in one transaction: until it is done, and where it fails or the tab is closed, the one before stays. */
export async function writeKept(content: SheetToKeep, since: string, tell: Tell): Promise<KeptNote> {
  const { rows } = content.sheet;
  const parts = Math.ceil(rows.length / rowsOfPart);
  const note = { fileName: content.sheet.fileName, rows: rows.length, since };
  const head: Head = { ...note, parts, content: { ...content, sheet: { ...content.sheet, rows: [] } } };
  await writing(async (store) => {
    await settled(store.clear());
    for (let part = 0; part < parts; part += 1) {
      const end = Math.min((part + 1) * rowsOfPart, rows.length);
      await settled(store.put(rows.slice(part * rowsOfPart, end), partKey(part)));
      if (end < rows.length) tell(end);
    }
    await settled(store.put(head, headKey));
  });
  return note;
}

/** The kept sheet, whole; null where there is none, or not all of it. */
export const readKept = (tell: Tell): Promise<SheetToKeep | null> =>
  reading(async (store) => {
    const record = await recordOf(store);
    if (record === null || !('parts' in record)) return record?.content ?? null;
    const rows: OwnRow[] = [];
    for (let part = 0; part < record.parts; part += 1) {
      const read: unknown = await settled(store.get(partKey(part)));
      // Written by writeKept.
      for (const row of Array.isArray(read) ? (read as readonly OwnRow[]) : []) rows.push(row);
      if (rows.length < record.rows) tell(rows.length);
    }
    const { content } = record;
    return rows.length === record.rows ? { ...content, sheet: { ...content.sheet, rows } } : null;
  });

export async function removeKept(): Promise<void> {
  await settled(indexedDB.deleteDatabase(databaseName));
}

async function recordOf(store: IDBObjectStore): Promise<Head | Whole | null> {
  const head: unknown = await settled(store.get(headKey));
  if (isRecord(head) && 'parts' in head) return head;
  const whole: unknown = await settled(store.get(wholeKey));
  return isRecord(whole) ? whole : null;
}

const isRecord = (value: unknown): value is Head | Whole =>
  typeof value === 'object' &&
  value !== null &&
  'fileName' in value &&
  'since' in value &&
  'rows' in value &&
  'content' in value &&
  typeof value.content === 'object' &&
  value.content !== null &&
  'sheet' in value.content &&
  'matches' in value.content;

const noteOf = ({ fileName, rows, since }: KeptNote): KeptNote => ({ fileName, rows, since });

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (): void => reject(request.error ?? new Error('IndexedDB'));
  });

/** Reads in one transaction; null where nothing was ever kept. */
async function reading<Value>(work: (store: IDBObjectStore) => Promise<Value>): Promise<Value | null> {
  const database = await open(false);
  if (database === null) return null;
  try {
    return await work(database.transaction(storeName).objectStore(storeName));
  } finally {
    database.close();
  }
}

/** Writes in one transaction: all of it, or nothing where a part of it fails. */
async function writing(work: (store: IDBObjectStore) => Promise<void>): Promise<void> {
  const database = await open(true);
  if (database === null) throw new Error('IndexedDB');
  try {
    const transaction = database.transaction(storeName, 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = (): void => resolve();
      transaction.onabort = (): void => reject(transaction.error ?? new Error('IndexedDB'));
    });
    const worked = work(transaction.objectStore(storeName)).catch((error: unknown) => {
      // What was written before the failing part must not be all there is. Where the browser has given up by itself, that is done.
      if (transaction.error === null) transaction.abort();
      throw error;
    });
    await Promise.all([worked, done]);
  } finally {
    database.close();
  }
}

/** Opens the database; null where there is none and none is to be made. */
function open(make: boolean): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = (): void => {
      if (make) request.result.createObjectStore(storeName);
      else request.transaction?.abort();
    };
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (event): void => {
      // An aborted making is no trouble: a look leaves nothing behind.
      event.preventDefault();
      if (!make && request.error?.name === 'AbortError') resolve(null);
      else reject(request.error ?? new Error('IndexedDB'));
    };
    request.onblocked = (): void => reject(new Error('blocked'));
  });
}
