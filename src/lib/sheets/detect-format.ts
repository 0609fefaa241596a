import type { OtherFormat } from './own-sheet.ts';
import { UnreadableSheet } from './raw-table.ts';

export type DetectedFormat = { readonly kind: 'xlsx' } | { readonly kind: 'parquet' } | { readonly kind: 'text' };

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);
const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** What a file is, by its content: names lie. Throws an UnreadableSheet for what is known and not read here. */
export function detectFormat({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): DetectedFormat {
  if (startsWith(bytes, ascii('PAR1'))) return { kind: 'parquet' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return inZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return inOle(bytes);
  const other = signatures.find(([signature]) => startsWith(bytes, signature));
  if (other !== undefined) throw new UnreadableSheet({ kind: 'other-format', format: other[1] });
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1_000))
    .replace(/^(ï»¿)?\s*/, '')
    .toLowerCase();
  if (/^<(!doctype html|html|table)/.test(head)) throw new UnreadableSheet({ kind: 'other-format', format: 'html' });
  if (/^<\?xml|^<kml|^<gpx/.test(head)) throw new UnreadableSheet({ kind: 'other-format', format: 'xml' });
  const claimed = /\.(xlsx|xlsm|parquet)$/i.exec(name)?.[1]?.toLowerCase();
  if (claimed !== undefined && !looksLikeText(bytes)) {
    const format = claimed === 'parquet' ? 'parquet' : 'xlsx';
    throw new UnreadableSheet({ kind: 'damaged', format, detail: 'signature' });
  }
  return { kind: 'text' };
}

const signatures: readonly (readonly [readonly number[], OtherFormat])[] = [
  [ascii('%PDF-'), 'pdf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [ascii('{\\rtf'), 'word']
];

const looksLikeText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 1_000).includes(0);

/** The names of parts stand in a ZIP file as they are. */
function inZip(bytes: Uint8Array): DetectedFormat {
  const names = new TextDecoder('windows-1252').decode(
    bytes.length > 400_000 ? joined(bytes.subarray(0, 200_000), bytes.subarray(-200_000)) : bytes
  );
  if (names.includes('xl/workbook.xml')) return { kind: 'xlsx' };
  const other = (format: OtherFormat): never => {
    throw new UnreadableSheet({ kind: 'other-format', format });
  };
  if (names.includes('xl/workbook.bin')) return other('xlsb');
  if (names.includes('opendocument.spreadsheet')) return other('ods');
  if (names.includes('word/document.xml')) return other('word');
  if (names.includes('[Content_Types].xml') || names.includes('xl/')) return { kind: 'xlsx' };
  return other('zip');
}

function joined(first: Uint8Array, last: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + last.length);
  both.set(first);
  both.set(last, first.length);
  return both;
}

/** Both .xls and a workbook with a password are OLE files; the names of their streams are in UTF-16. */
function inOle(bytes: Uint8Array): never {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) throw new UnreadableSheet({ kind: 'encrypted' });
  if (names.includes('WordDocument')) throw new UnreadableSheet({ kind: 'other-format', format: 'word' });
  throw new UnreadableSheet({ kind: 'old-excel' });
}
