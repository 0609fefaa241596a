import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isKept } from '../../scripts/offline/kept-files.ts';
import { editionFile, filesOf, packFolder, readEdition, sizeOf, type Edition } from '#lib/offline/edition.ts';
import { unpack } from '#lib/offline/pack.ts';
import { SiteIndex } from '#lib/offline/site-index.ts';
import { buildFolder, filesOfBuild } from './site.ts';

const read = (path: string) => new Uint8Array(readFileSync(join(buildFolder, path)));
const unpacked = (file: string) =>
  unpack(read(`${packFolder}/${file}`), (bytes) => Promise.resolve(inflateRawSync(bytes)));

describe('what a reader keeps for use without network', () => {
  let edition: Edition;
  let index: SiteIndex;
  beforeAll(async () => {
    const content = readEdition(JSON.parse(readFileSync(join(buildFolder, editionFile), 'utf8')));
    if (content === null) throw new Error(`${editionFile} cannot be read`);
    edition = content;
    index = new SiteIndex(JSON.parse(new TextDecoder().decode(await unpacked(edition.index.file))), '');
  });

  it('is at most 20 MB', () => {
    expect(sizeOf(filesOf(edition))).toBeLessThanOrEqual(20_000_000);
  });

  it('is what the list says, pack by pack', () => {
    const wrong = filesOf(edition).filter(({ file, bytes, sha256 }) => {
      const pack = read(`${packFolder}/${file}`);
      return pack.length !== bytes || createHash('sha256').update(pack).digest('hex') !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  it('has every page, program and table, each as it was built', async () => {
    const files = filesOfBuild().filter(isKept);
    const packs = await Promise.all(edition.packs.map(({ file }) => unpacked(file)));
    const wrong = files.filter((path) => {
      const found = index.find(new URL(`https://atlas.example/${path.split('/').map(encodeURIComponent).join('/')}`));
      if (found.kind !== 'file') return true;
      const { pack, from, to } = found.place;
      return Buffer.compare(packs[pack]?.subarray(from, to) ?? new Uint8Array(0), read(path)) !== 0;
    });
    expect(wrong).toEqual([]);
    expect(files.length).toBe(index.size);
  });
});
