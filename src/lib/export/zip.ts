import { zipSync } from 'fflate';

/** A ZIP archive of these files, in their order. Times are left out, so that the same files give the same archive. */
export function zipArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: new Date('2000-01-01T00:00:00') }));
}
