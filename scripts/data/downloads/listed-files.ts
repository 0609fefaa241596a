import { createHash } from 'node:crypto';
import type { ListedFile } from '#lib/domain/listed-file.ts';

/** A file as the list of files tells it. */
export const listed = (about: Pick<ListedFile, 'file' | 'form' | 'table'>, bytes: Uint8Array): ListedFile => ({
  ...about,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex')
});

/** Lines that `sha256sum -c` reads. */
export const checksumText = (files: readonly ListedFile[]): string =>
  files.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
