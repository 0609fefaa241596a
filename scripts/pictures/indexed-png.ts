import { crc32, deflateSync } from 'node:zlib';

/** Rendered pixels, four bytes each, opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const paletteSize = 256;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG with a palette: a third of the bytes of one with all colours. Drawings have few colours and the mixtures at their edges;
 * the 256 most frequent stand for the others, each of which takes the nearest.
 */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const runs = runsOf(pixels, width);
  const palette = mostFrequent(runs);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk('IDAT', deflateSync(indexedRows(runs, width, palette), { level: 7 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Red, green, blue of a pixel as it lies in memory. */
const channels = (pixel: number): readonly [number, number, number] => [
  pixel & 0xff,
  (pixel >>> 8) & 0xff,
  (pixel >>> 16) & 0xff
];

/** Neighbours of one colour in a row, which most pixels of a drawing are. */
interface Runs {
  readonly colours: readonly number[];
  /** Where each begins, and after the last one where all end. */
  readonly starts: readonly number[];
}

function runsOf(pixels: Uint32Array, width: number): Runs {
  const colours: number[] = [];
  const starts: number[] = [];
  let last = -1;
  for (let row = 0; row < pixels.length; row += width) {
    for (let at = row; at < row + width; at += 1) {
      const colour = pixels[at] ?? 0;
      if (colour === last && at !== row) continue;
      colours.push(colour);
      starts.push(at);
      last = colour;
    }
  }
  starts.push(pixels.length);
  return { colours, starts };
}

function mostFrequent({ colours, starts }: Runs): readonly number[] {
  const counts = new Map<number, number>();
  colours.forEach((colour, run) => {
    const length = (starts[run + 1] ?? 0) - (starts[run] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + length);
  });
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return sorted.slice(0, paletteSize).map(([colour]) => colour);
}

/** One byte a pixel; each row begins with 0, which says that it is not filtered. */
function indexedRows({ colours, starts }: Runs, width: number, palette: readonly number[]): Uint8Array {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const end = starts.at(-1) ?? 0;
  const rows = new Uint8Array(end + end / width);
  colours.forEach((colour, run) => {
    const start = starts[run] ?? 0;
    const shift = Math.floor(start / width) + 1;
    rows.fill(places.get(colour) ?? remembered(places, colour, palette), start + shift, (starts[run + 1] ?? 0) + shift);
  });
  return rows;
}

/** The place of the palette's colour that looks most alike; found once a colour. */
function remembered(places: Map<number, number>, colour: number, palette: readonly number[]): number {
  const place = nearest(colour, palette);
  places.set(colour, place);
  return place;
}

/** Thousands of colours meet hundreds: plain numbers, no lists of channels. */
function nearest(colour: number, palette: readonly number[]): number {
  const red = colour & 0xff;
  const green = (colour >>> 8) & 0xff;
  const blue = (colour >>> 16) & 0xff;
  let best = 0;
  let smallest = Infinity;
  for (let place = 0; place < palette.length; place += 1) {
    const other = palette[place] ?? 0;
    const r = (other & 0xff) - red;
    const g = ((other >>> 8) & 0xff) - green;
    const b = ((other >>> 16) & 0xff) - blue;
    const distance = 3 * r * r + 6 * g * g + b * b;
    if (distance < smallest) {
      smallest = distance;
      best = place;
    }
  }
  return best;
}
