import type { SheetStore } from './kept-sheet.svelte.ts';

const databaseName = 'industry-atlas:own-sheet';
const storeName = 'sheet';
const key = 'kept';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (): void => reject(request.error ?? new Error('IndexedDB'));
  });

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

/** A sheet in the browser's IndexedDB. Everything rejects where the browser closes it, as in some private windows. */
export const sheetStore: SheetStore = {
  async read() {
    const database = await open(false);
    if (database === null) return null;
    try {
      return await settled(database.transaction(storeName).objectStore(storeName).get(key));
    } finally {
      database.close();
    }
  },
  async write(record) {
    const database = await open(true);
    if (database === null) throw new Error('IndexedDB');
    try {
      const transaction = database.transaction(storeName, 'readwrite');
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = (): void => resolve();
        transaction.onabort = (): void => reject(transaction.error ?? new Error('IndexedDB'));
        transaction.onerror = (): void => reject(transaction.error ?? new Error('IndexedDB'));
      });
      transaction.objectStore(storeName).put(record, key);
      await done;
    } finally {
      database.close();
    }
  },
  async remove() {
    await settled(indexedDB.deleteDatabase(databaseName));
  }
};
