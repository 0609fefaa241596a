import { createHash } from 'node:crypto';
import { writePack } from '../../../scripts/offline/write-pack.ts';
import { editionFormat, type Edition, type Pack, type PackFile, type Part } from '#lib/offline/edition.ts';

export interface MadeEdition {
  readonly edition: Edition;
  /** Packs by their names. */
  readonly packs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** An edition of a small site: texts by path, one pack for each part. */
export function madeEdition(
  release: string,
  site: Partial<Record<Part, Readonly<Record<string, string>>>>
): MadeEdition {
  const packs = new Map<string, Uint8Array<ArrayBuffer>>();
  const store = (raw: Uint8Array): PackFile => {
    const bytes = new Uint8Array(writePack(raw));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `${sha256.slice(0, 16)}.pack`;
    packs.set(file, bytes);
    return { file, bytes: bytes.length, sha256 };
  };
  const partsOfSite = Object.entries(site).map(([part, files]) => ({ part, files: Object.entries(files) }));
  const made = partsOfSite.map(({ part, files }) => ({
    ...store(Buffer.from(files.map(([, text]) => text).join(''))),
    part: part === 'engine' || part === 'data' || part === 'program' ? part : 'pages'
  })) satisfies Pack[];
  const listed = partsOfSite.map(({ files }) => files.map(([path, text]) => [path, Buffer.byteLength(text)]));
  const index = store(Buffer.from(JSON.stringify(listed)));
  return {
    edition: {
      format: editionFormat,
      id: `id-${release}`,
      release,
      releasedOn: '2026-11-22',
      packs: made,
      index
    },
    packs
  };
}
