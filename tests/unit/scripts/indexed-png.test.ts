import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../scripts/pictures/indexed-png.ts';

/** The colours of a PNG with a palette, as the format says: https://www.w3.org/TR/png-3/ */
function coloursOf(png: Buffer): readonly string[] {
  const chunk = (type: string): Buffer => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, palette, rows] = [chunk('IHDR').readUInt32BE(0), chunk('PLTE'), inflateSync(chunk('IDAT'))];
  const pixels = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return pixels.map((place) => palette.subarray(place * 3, place * 3 + 3).toString('hex'));
}
const pixels = (colours: readonly string[], width: number) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour}ff`, 'hex')]))
});

describe('a PNG with a palette', () => {
  it('keeps every pixel of a drawing with few colours', () => {
    const colours = ['ffffff', 'ffffff', '1e2328', 'a8352a', 'ffffff', '33508c'];
    const png = indexedPng(pixels(colours, 3));
    expect(coloursOf(png)).toEqual(colours);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  });

  it('gives rare colours the nearest of the frequent ones', () => {
    const frequent = Array.from({ length: 256 }, (_, at) => `${at.toString(16).padStart(2, '0')}0000`);
    const colours = [...frequent, ...frequent, '800103', '800103'.replace('80', '81')];
    expect(coloursOf(indexedPng(pixels(colours, 2))).slice(-2)).toEqual(['800000', '810000']);
  });
});
