/**
 * TCVN3, the text of ABC fonts (.VnTime): one byte a letter. The letters agree with TCVN 5712:1993 (VN1) in the C library's converter
 * and with the tables of two keyboard programs. Capital vowels with a tone are not in it: people typed them in a font that
 * shows small letters as capitals (.VnTimeH), so that “NGHIệP” is meant as “NGHIỆP”.
 */
const letters: Readonly<Record<number, string>> = Object.fromEntries(
  (
    'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ AFẰ ' +
    'B5à B6ả B7ã B8á B9ạ BAẲ BBằ BCẳ BDẵ BEắ BFẴ C0Ắ C1Ầ C2Ẩ C3Ẫ C4Ấ C5Ề C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CDỂ CEẻ CFẽ ' +
    'D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ D9Ễ DAẾ DBỒ DCĩ DDí DEị DFò E0Ổ E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ' +
    'ECỡ EDớ EEợ EFù F0Ỗ F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ FFỐ'
  )
    .split(' ')
    .map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)])
);

/** Tones that follow their vowel; after anything else the byte is the sign of Windows: m², 30°. */
const tones: Readonly<Record<number, string>> = {
  0xb0: '\u0300',
  0xb1: '\u0309',
  0xb2: '\u0303',
  0xb3: '\u0301',
  0xb4: '\u0323'
};
const vowel = /[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY]$/;

/** Text of ABC fonts that was read as Windows-1252, as a file or a cell that does not say so is. */
export function tcvn3FromWindows1252(text: string): string {
  return text
    .replace(/[\u00A1-\u00FF]/g, (sign, place: number) => {
      const code = sign.charCodeAt(0);
      const letter = letters[code];
      if (letter !== undefined) return letter;
      const before = text[place - 1] ?? '';
      return vowel.test(letters[before.charCodeAt(0)] ?? before) ? (tones[code] ?? sign) : sign;
    })
    .normalize('NFC');
}

export const decodeTcvn3 = (bytes: Uint8Array): string =>
  tcvn3FromWindows1252(new TextDecoder('windows-1252').decode(bytes));

/** A small marked letter between or beside two capitals: typed for a font of capitals, NGHIệP. */
const typedForCapitals = /\p{Lu}\p{Lu}[^\P{Ll}a-z]|\p{Lu}[^\P{Ll}a-z]\p{Lu}|^[^\P{Ll}a-z]\p{Lu}/u;

/** Text of a font of capitals as it was seen on paper; other text stays. */
export function capitalsAsSeen(text: string): string {
  if (/[a-z]/.test(text)) return text;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word) => typedForCapitals.test(word)) ? text.toUpperCase() : text;
}
