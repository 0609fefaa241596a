/** Character sets that a browser only reads, written for the tests from what it reads. */

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Letters of Windows-1258 by their text; a letter with a tone that has no byte of its own is written as two. */
const letters1258 = new Map<string, number>();
for (let byte = 0xff; byte >= 0x80; byte -= 1) {
  letters1258.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
}

export function toWindows1258(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) bytes.push(...bytes1258(letter));
  return Uint8Array.from(bytes);
}

function bytes1258(letter: string): readonly number[] {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const own = letters1258.get(letter);
  if (own !== undefined) return [own];
  const parts = letter.normalize('NFD');
  const tone = tones.find((mark) => parts.includes(mark)) ?? '';
  return [...bytes1258(parts.replace(tone, '').normalize('NFC')), letters1258.get(tone) ?? 0x3f];
}

/** The letters of ABC fonts in the order of the alphabet, as the standard prints them: TCVN 5712:1993. */
const tcvn3Order =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';
const letters3 = new Map(tcvn3Order.split(' ').map((pair) => [pair.slice(2), Number.parseInt(pair.slice(0, 2), 16)]));

export const toTcvn3 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letters3.get(letter) ?? letter.charCodeAt(0));

/** Text of an ABC font as a program shows it that does not know the font. */
export const seenWithoutFont = (text: string): string => new TextDecoder('windows-1252').decode(toTcvn3(text));

/** Letters of VNI fonts by the alphabet, as a keyboard program lists them: the tones sắc, huyền, hỏi, ngã, nặng of each vowel. */
const vniRows =
  'a á/aù à/aø ả/aû ã/aõ ạ/aï â/aâ ấ/aá ầ/aà ẩ/aå ẫ/aã ậ/aä ă/aê ắ/aé ằ/aè ẳ/aú ẵ/aü ặ/aë é/eù è/eø ẻ/eû ẽ/eõ ẹ/eï ê/eâ ế/eá ề/eà ể/eå ễ/eã ệ/eä ' +
  'ó/où ò/oø ỏ/oû õ/oõ ọ/oï ô/oâ ố/oá ồ/oà ổ/oå ỗ/oã ộ/oä ơ/ô ớ/ôù ờ/ôø ở/ôû ỡ/ôõ ợ/ôï ú/uù ù/uø ủ/uû ũ/uõ ụ/uï ư/ö ứ/öù ừ/öø ử/öû ữ/öõ ự/öï ' +
  'í/í ì/ì ỉ/æ ĩ/ó ị/ò ý/yù ỳ/yø ỷ/yû ỹ/yõ ỵ/î đ/ñ';
const lettersVni = new Map(
  vniRows.split(' ').flatMap((pair): [string, string][] => {
    const [letter = '', written = letter] = pair.split('/');
    return [
      [letter, written],
      [letter.toUpperCase(), written.toUpperCase()]
    ];
  })
);

/** Text of a VNI font as a program shows it that does not know the font. */
export const seenWithoutVni = (text: string): string =>
  Array.from(text, (letter) => lettersVni.get(letter) ?? letter).join('');

export const toVni = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(seenWithoutVni(text), (letter) => letter.charCodeAt(0));

export function toUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place += 1) view.setUint16(place * 2, text.charCodeAt(place), littleEndian);
  return bytes;
}

export const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
