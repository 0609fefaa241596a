/**
 * VNI for Windows, the text of fonts such as VNI-Times: the letters that have no place of their own are two bytes, the vowel and a letter
 * for its mark. The pairs agree with the tables of two keyboard programs. No mark stands alone for a letter, so a text can be read in
 * one way only.
 */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const hats = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323'
};
const breves = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
};
const letters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };

/** The marks that may follow each vowel. */
const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...hats, ...breves },
  e: { ...tones, ...hats },
  o: { ...tones, ...hats },
  u: tones,
  y: tones,
  ô: tones,
  ö: tones
};

/** A vowel with the letter after it, or a letter that means another one. */
const written = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöæóòîñ]/gi;

/** Text of VNI fonts that was read as Windows-1252, as a file or a cell that does not say so is. */
export function vniFromWindows1252(text: string): string {
  return text.replace(written, (pair: string) => {
    const [first = '', mark = ''] = pair;
    const small = first.toLowerCase();
    const letter = letters[small] ?? small;
    const seen = first === small ? letter : letter.toUpperCase();
    if (mark === '') return seen;
    const added = marks[small]?.[mark.toLowerCase()];
    return added === undefined ? seen + (letters[mark] ?? mark) : (seen + added).normalize('NFC');
  });
}

export const decodeVni = (bytes: Uint8Array): string =>
  vniFromWindows1252(new TextDecoder('windows-1252').decode(bytes));
