import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePack } from '../../../scripts/offline/write-pack.ts';
import { unpack } from '#lib/offline/pack.ts';

const inflate = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(inflateRawSync(bytes));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const packOf = (raw: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(writePack(raw));

describe('a pack', () => {
  it('gives back what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }),
        fc.nat(7),
        async (parts, often) => {
          const raw = Buffer.concat(Array.from({ length: often + 1 }, () => parts).flat());
          expect(Buffer.from(await unpack(packOf(raw), inflate)).equals(raw)).toBe(true);
        }
      ),
      { numRuns: 60 }
    );
  });

  it('gives back a run that repeats itself', async () => {
    const raw = bytesOf('Khu công nghiệp '.repeat(5000));
    expect(Buffer.from(await unpack(packOf(raw), inflate)).equals(raw)).toBe(true);
  });

  it('gives back nothing for nothing', async () => {
    expect(await unpack(packOf(new Uint8Array(0)), inflate)).toEqual(new Uint8Array(0));
  });

  it('writes once what two pages have in common, however far apart they are', () => {
    const noise = (seed: number): string =>
      Array.from({ length: 50_000 }, (_, index) => ((index * 7919 + seed * 104_729) % 65_521).toString(36)).join(' ');
    const page = noise(1);
    const both = packOf(bytesOf(page + noise(2) + page.replace(' 1 ', ' 2 ')));
    const apart = packOf(bytesOf(page)).length + packOf(bytesOf(noise(2))).length;
    expect(both.length).toBeLessThan(apart * 1.05);
  });

  it('says that it is damaged instead of giving something else', async () => {
    const pack = packOf(bytesOf('Cụm công nghiệp '.repeat(100)));
    await expect(unpack(pack.slice(0, 10), inflate)).rejects.toThrow(/not a whole pack/);
    await expect(unpack(pack.slice(0, -1), inflate)).rejects.toThrow(/not a whole pack/);
    await expect(unpack(new Uint8Array(bytesOf('<!doctype html><title>404</title>')), inflate)).rejects.toThrow(/mark/);
  });
});
