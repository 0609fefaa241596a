import { inflateSync } from 'node:zlib';

/** The tables of a WOFF 1.0 file, unpacked, by tag. */
export type FontTables = ReadonlyMap<string, Buffer>;

const headerLength = 44;
const entryLength = 20;

/** Unpacks a WOFF 1.0 file (https://www.w3.org/TR/WOFF/). */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 file');
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(12); i++) {
    const entry = headerLength + i * entryLength;
    const offset = file.readUInt32BE(entry + 4);
    const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8));
    const isPacked = packed.length < file.readUInt32BE(entry + 12);
    tables.set(file.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed);
  }
  return tables;
}

function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`the font has no ${tag} table`);
  return found;
}

/** Code point → glyph, from the first format 4 subtable of cmap. */
export function glyphsByCodePoint(tables: FontTables): ReadonlyMap<number, number> {
  const cmap = table(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const start = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(start) === 4) readSegments(cmap, start, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: Buffer, start: number, glyphs: Map<number, number>): void {
  const doubled = cmap.readUInt16BE(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = cmap.readUInt16BE(start + 14 + at);
    const first = cmap.readUInt16BE(start + 16 + doubled + at);
    const delta = cmap.readUInt16BE(start + 16 + 2 * doubled + at);
    const rangeAt = start + 16 + 3 * doubled + at;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Advance width of a glyph in thousandths of the type size. */
export function advance(tables: FontTables, glyph: number): number {
  const unitsPerEm = table(tables, 'head').readUInt16BE(18);
  const last = table(tables, 'hhea').readUInt16BE(34) - 1;
  return Math.round((table(tables, 'hmtx').readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm) * 1000);
}
