import { hasVni } from './named-writing.ts';
import type { SheetEncoding, SheetNotice } from './own-sheet.ts';
import { UnreadableSheet } from './raw-table.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { commonWords, vietnameseFit, wordsBeyondAscii } from './vietnamese-syllable.ts';
import { decodeVni } from './vni.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: SheetEncoding;
  readonly notices: readonly SheetNotice[];
}

/** Text of a file's bytes, in the encoding chosen or in the one that its mark, its form or its words speak for. */
export function decodeText(bytes: Uint8Array, chosen: SheetEncoding | null): DecodedText {
  const guess = chosen === null ? guessEncoding(bytes) : { encoding: chosen, unsure: false };
  const text = decodeAs(bytes, guess.encoding).replace(/^\uFEFF/, '');
  if (looksBinary(text)) throw new UnreadableSheet({ kind: 'unknown-format' });
  const { encoding, unsure } = guess;
  return {
    text,
    encoding,
    notices: [
      ...(encoding === 'utf-8' ? [] : [{ kind: 'converted', encoding } as const]),
      ...(unsure ? [{ kind: 'encoding-unsure', encoding } as const] : [])
    ]
  };
}

function decodeAs(bytes: Uint8Array, encoding: SheetEncoding): string {
  if (encoding === 'tcvn3') return decodeTcvn3(bytes);
  if (encoding === 'vni') return decodeVni(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // Windows-1258 writes a letter and its tone as two: they belong together.
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
}

interface Guess {
  readonly encoding: SheetEncoding;
  readonly unsure: boolean;
}
const sure = (encoding: SheetEncoding): Guess => ({ encoding, unsure: false });

function guessEncoding(bytes: Uint8Array): Guess {
  const marked = byMark(bytes) ?? byZeroBytes(bytes);
  if (marked !== null) return sure(marked);
  const wrong = wrongUtf8(bytes);
  if (wrong === 'none' || wrong === 'few') return sure('utf-8');
  return byWords(bytes);
}

function byMark([first, second, third]: Uint8Array): SheetEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: commas, digits and line ends have a zero byte, always on the same side. */
function byZeroBytes(bytes: Uint8Array): SheetEncoding | null {
  const sample = bytes.subarray(0, 65_536 - (bytes.length % 2));
  let [even, odd] = [0, 0];
  for (let place = 0; place < sample.length; place += 1) {
    if (sample[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length / 10;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : null;
}

/** Whether the bytes are UTF-8; with few wrong ones among many right ones a slip does not make it another encoding. */
function wrongUtf8(bytes: Uint8Array): 'none' | 'few' | 'many' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'none';
  } catch {
    const text = new TextDecoder().decode(bytes.subarray(0, 4_000_000));
    const beyond = text.match(/[^\0-\x7F]/g)?.length ?? 0;
    const wrong = text.match(/\uFFFD/g)?.length ?? 0;
    return wrong * 20 <= beyond ? 'few' : 'many';
  }
}

const legacy: readonly SheetEncoding[] = ['windows-1258', 'tcvn3', 'vni', 'windows-1252'];
/** A best guess that leads by fewer words than this, or by a smaller part of them, is told as unsure. */
const [clearWords, clearShare] = [2, 0.1];

/** The 8-bit encoding in which the words beyond ASCII are Vietnamese; Western text where they are in none. */
function byWords(bytes: Uint8Array): Guess {
  const sample = wordsWithHighBytes(bytes);
  const readings = legacy
    .map((encoding) => {
      const text = decodeAs(sample, encoding);
      const words = wordsBeyondAscii(text);
      const { judged, fitting } = vietnameseFit(words);
      return { encoding, text, judged, fitting, score: fitting + commonWords(words) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = readings;
  const inDoubt = best === undefined || best.fitting * 2 < best.judged;
  if (inDoubt || (best.encoding === 'vni' && !hasVni([decodeAs(sample, 'windows-1252')])))
    return { encoding: 'windows-1252', unsure: true };
  const next = others.find(({ text }) => text !== best.text);
  const lead = best.score - (next?.score ?? 0);
  return { encoding: best.encoding, unsure: lead < Math.max(clearWords, best.judged * clearShare) };
}

const isWordByte = (byte: number): boolean => byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The words with a byte above ASCII, from the whole file: up to 20,000 of them, parted by spaces. */
function wordsWithHighBytes(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  let count = 0;
  for (let place = 0; place < bytes.length && count < 20_000; place += 1) {
    if ((bytes[place] ?? 0) < 0x80) continue;
    let start = place;
    while (start > 0 && place - start < 12 && isWordByte(bytes[start - 1] ?? 0)) start -= 1;
    let end = place;
    while (end < bytes.length && end - place < 24 && isWordByte(bytes[end] ?? 0)) end += 1;
    words.push(...bytes.subarray(start, end), 32);
    count += 1;
    place = end;
  }
  return Uint8Array.from(words);
}

/** Control characters and characters that do not exist are rare in text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const odd = sample.match(/[\0-\x08\x0E-\x1F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0;
  return odd * 20 > sample.length;
}
