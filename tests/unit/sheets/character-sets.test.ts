import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/sheets/decode-text.ts';
import type { SheetEncoding } from '#lib/sheets/own-sheet.ts';
import { isVietnameseSyllable } from '#lib/sheets/vietnamese-syllable.ts';
import { seenWithoutFont, seenWithoutVni, toTcvn3, toUtf16, toUtf8, toVni, toWindows1258 } from './encoders.ts';
import { cellsOf, columnOf, kindsOf, noticeOf, sheetOf } from './reading.ts';

const sentences = [
  'Khu công nghiệp Bỉm Sơn',
  'thị xã Nghi Sơn, tỉnh Thanh Hóa',
  'cụm công nghiệp Đông Phố Mới',
  'đất công nghiệp cho thuê (ha)',
  'hỗ trợ kinh phí khuyến công địa phương',
  'Quyết định của Ủy ban nhân dân tỉnh Lào Cai',
  'doanh nghiệp chế biến gỗ, giày da, dệt may',
  'lũy kế vốn đăng ký đến hết năm',
  'phường Quảng Phú, xã Vĩnh Lộc',
  'nhà xưởng, kho bãi và hạ tầng kỹ thuật'
];
/** Capital vowels with a tone have no byte in TCVN3. */
const inTcvn3 = sentences.map((text) => text.replace('Ủy', 'uỷ'));

type Encode = (text: string) => Uint8Array<ArrayBuffer>;
const withMark =
  (encode: Encode): Encode =>
  (text) =>
    encode(`\uFEFF${text}`);
const encoders: readonly (readonly [string, SheetEncoding, Encode, readonly string[]])[] = [
  ['UTF-8', 'utf-8', toUtf8, sentences],
  ['UTF-8 with a mark', 'utf-8', withMark(toUtf8), sentences],
  ['UTF-16 LE with a mark', 'utf-16le', withMark((text) => toUtf16(text, true)), sentences],
  ['UTF-16 BE with a mark', 'utf-16be', withMark((text) => toUtf16(text, false)), sentences],
  ['UTF-16 LE', 'utf-16le', (text) => toUtf16(text, true), sentences],
  ['UTF-16 BE', 'utf-16be', (text) => toUtf16(text, false), sentences],
  ['Windows-1258', 'windows-1258', toWindows1258, sentences],
  ['TCVN3', 'tcvn3', toTcvn3, inTcvn3],
  ['VNI', 'vni', toVni, sentences]
];

describe.each(encoders)('%s', (_, encoding, encode, texts) => {
  it('gives back what was written, without being told', async () => {
    const table = fc.array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)), {
      minLength: 3,
      maxLength: 12
    });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = `Tên\tGhi chú\n${rows.map((row) => `${row.join('\t')}\n`).join('')}`;
        const sheet = await sheetOf(encode(text));
        expect(sheet.reading.encoding).toBe(encoding);
        expect(sheet.header).toEqual(['Tên', 'Ghi chú']);
        expect(cellsOf(sheet)).toEqual(rows);
        expect(kindsOf(sheet)).toEqual(encoding === 'utf-8' ? [] : ['converted']);
      }),
      { numRuns: 40 }
    );
  });
});

describe('any letters of Vietnamese', () => {
  const letters = Array.from(
    'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđÂÊÔƠƯĐĂbcghkmnpqrstvx '
  );
  const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 }).map((all) => `x${all.join('')}x`);

  it.each(encoders)('come back in %s when it is chosen', async (_, encoding, encode) => {
    await fc.assert(
      fc.asyncProperty(text, async (cell) => {
        const sheet = await sheetOf(encode(`a\tb\n${cell}\t1\n`), { encoding, delimiter: '\t', headerRow: 1 });
        expect(columnOf(sheet, 'a')).toEqual([cell]);
      }),
      { numRuns: 60 }
    );
  });
});

describe('a character set that is not certain', () => {
  it('is told, and the reader may choose', async () => {
    const bytes = Uint8Array.from([...toUtf8('a,b\nM'), 0xfc, ...toUtf8('ller,1\n')]);
    const sheet = await sheetOf(bytes);
    expect(columnOf(sheet, 'a')).toEqual(['Müller']);
    expect(kindsOf(sheet)).toEqual(['converted', 'encoding-unsure']);
    expect(kindsOf(await sheetOf(bytes, { encoding: 'windows-1252' }))).toEqual(['converted']);
  });

  it('stays UTF-8 where a few bytes are broken, which is told at the cells', async () => {
    const broken = Uint8Array.from([...toUtf8(`a,b\n${sentences.join(',1\n')}`), 0xe1, ...toUtf8(',1\n')]);
    const sheet = await sheetOf(broken, { delimiter: ',' });
    expect(sheet.reading.encoding).toBe('utf-8');
    expect(noticeOf(sheet, 'undecodable')).toEqual({ kind: 'undecodable', cells: 1 });
  });
});

describe('names of the published zones', () => {
  const marked = (text: string): readonly string[] => [
    ...new Set(text.split(/[,"\n]/).filter((cell) => /[^\0-\x7F]/.test(cell) && cell.length < 60))
  ];
  const names = marked(readFileSync(new URL('../../../data/zones.csv', import.meta.url), 'utf8').normalize('NFC'));
  /** What 8-bit text can hold at all: no capital vowel with a tone in TCVN3. */
  const writable = (encode: Encode, encoding: SheetEncoding): readonly string[] =>
    names.filter((name) => decodeText(encode(name), encoding).text === name);

  it.each([
    ['windows-1258', toWindows1258],
    ['tcvn3', toTcvn3],
    ['vni', toVni]
  ] as const)('are told apart ten at a time, and one alone is never wrong without a word: %s', (encoding, encode) => {
    const cells = writable(encode, encoding);
    expect(cells.length).toBeGreaterThan(100);
    for (let from = 0; from + 10 <= cells.length; from += 10) {
      const text = cells.slice(from, from + 10).join('\n');
      expect(decodeText(encode(text), null).text).toBe(text);
    }
    const wrong = cells.filter((cell) => {
      const { text, notices } = decodeText(encode(cell), null);
      return text !== cell && !notices.some(({ kind }) => kind === 'encoding-unsure');
    });
    expect(wrong).toEqual([]);
  });
});

describe('letters of ABC fonts in a Unicode file', () => {
  it('are converted by column, and other columns stay', async () => {
    const rows = inTcvn3.map((text, index) => [seenWithoutFont(text), sentences[index] ?? '', 'café']);
    const text = ['Tên\tTên mới\tKhác', ...rows.map((row) => row.join('\t'))].join('\n');
    const sheet = await sheetOf(text);
    expect(sheet.header).toEqual(['Tên', 'Tên mới', 'Khác']);
    expect(cellsOf(sheet)).toEqual(inTcvn3.map((cell, index) => [cell, sentences[index], 'café']));
    expect(noticeOf(sheet, 'cells-converted')).toMatchObject({ encoding: 'tcvn3', cells: 10 });
  });

  it('show capitals that were typed for a font of capitals', async () => {
    const rows = ['KHU C¤NG NGHIÖP BØM S¥N', 'HuyÖn Yªn §Þnh', 'Hµ Néi'];
    const sheet = await sheetOf(`a\tb\n${rows.map((row) => `${row}\t1`).join('\n')}\n`);
    expect(columnOf(sheet, 'a')).toEqual(['KHU CÔNG NGHIỆP BỈM SƠN', 'Huyện Yên Định', 'Hà Nội']);
  });

  it('are not looked for in text of other languages', async () => {
    const text = 'a,b\ncafé,naïve\nMüller,Ålesund\nSão Paulo,Curaçao\n';
    expect((await sheetOf(text)).notices).toEqual([]);
  });
});

describe('Western text', () => {
  it.each(['Loïc\noù\n', 'Loïc\nZoë\noù\nHoï\n', 'für Österreich größer\n', 'là où le goût du maïs est noté\n'])(
    'is not taken for text of old fonts without a word: %s',
    (text) => {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      expect(decodeText(bytes, null)).toMatchObject({ text, encoding: 'windows-1252' });
    }
  );
});

describe('letters of VNI fonts in a Unicode file', () => {
  it('are converted by column, header and capitals too, and other columns stay', async () => {
    const rows = sentences.map((text, index) => [
      seenWithoutVni(text),
      seenWithoutVni(text.toUpperCase()),
      text,
      index
    ]);
    const head = [seenWithoutVni('Tên'), seenWithoutVni('Địa điểm'), 'b', 'c'];
    const sheet = await sheetOf([head, ...rows].map((row) => row.join('\t')).join('\n'));
    expect(sheet.header).toEqual(['Tên', 'Địa điểm', 'b', 'c']);
    expect(cellsOf(sheet)).toEqual(sentences.map((text, index) => [text, text.toUpperCase(), text, String(index)]));
    expect(sheet.notices).toEqual([{ kind: 'cells-converted', encoding: 'vni', cells: 20 }]);
  });

  it('come back whatever the words, in a column of their own', async () => {
    const words = [...new Set(sentences.join(' ').match(/\p{L}+/gu))];
    const column = fc.array(
      fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }).map((cell) => cell.join(' ')),
      { minLength: 1, maxLength: 6 }
    );
    await fc.assert(
      fc.asyncProperty(column, async (cells) => {
        const known = ['Khu công nghiệp', 'đất công nghiệp', 'tỉnh Thanh Hóa', 'quyết định'];
        const lines = [...known, ...cells].map((cell) => `${seenWithoutVni(cell)}\tcafé`);
        const sheet = await sheetOf(`a\tb\n${lines.join('\n')}\n`, { headerRow: 1 });
        expect(columnOf(sheet, 'a')).toEqual([...known, ...cells]);
        expect(new Set(columnOf(sheet, 'b'))).toEqual(new Set(['café']));
      }),
      { numRuns: 60 }
    );
  });

  it('are told from those of ABC fonts beside them', async () => {
    const rows = inTcvn3.map((text) => [seenWithoutFont(text), seenWithoutVni(text)]);
    const sheet = await sheetOf(`a\tb\n${rows.map((row) => row.join('\t')).join('\n')}\n`);
    expect([columnOf(sheet, 'a'), columnOf(sheet, 'b')]).toEqual([inTcvn3, inTcvn3]);
    expect(kindsOf(sheet)).toEqual(['cells-converted', 'cells-converted']);
  });

  it.each([
    ['Western names', 'Loïc\nZoë\nJosé Núñez\noù\nBjörk\nCitroën\nHaïti\nSaül\nPeña\nSøren\nHô\nÅsa'],
    ['Western sentences', 'là où le goût du maïs est noté\nfür Österreich größer\nmañana será otro día\nHét Européen'],
    ['Vietnamese', sentences.join('\n')],
    ['Vietnamese beside Western names', [...sentences, 'Loïc Nguyễn', 'où', 'Citroën'].join('\n')],
    ['Vietnamese with letters that both have', 'hoà\nhoà bình\nthuý\nsoá\nmì\nlí\ntoà nhà\nhoá\ntoán\nloài\nloá']
  ])('are not seen in %s', async (_, lines) => {
    const sheet = await sheetOf(`a\tb\n${lines.replaceAll('\n', '\t1\n')}\t1\n`, { headerRow: 1 });
    expect(columnOf(sheet, 'a')).toEqual(lines.split('\n'));
    expect(sheet.notices).toEqual([]);
  });
});

describe('writings that are only named', () => {
  it.each([
    ['vni', 'Laøo\nTraøng\nKhaùng\nMuøi\n'],
    [
      'viqr',
      "ti?nh Thanh Ho'a\nkhu co^ng nghie^.p\nkinh phi' ho^~ tro+.\nVie^.t Nam, nga^n sa'ch nha` nu+o+'c, tie^`n\n"
    ]
  ] as const)('%s', async (writing, lines) => {
    const sheet = await sheetOf(`a\n${lines}`);
    expect(noticeOf(sheet, 'not-converted')).toEqual({ kind: 'not-converted', writing });
    expect(sheet.rows[0]?.cells[0]).toBe(lines.split('\n')[0]);
  });
});

describe('syllables', () => {
  it('are nearly all marked words of the published tables', () => {
    const text = readFileSync(new URL('../../../data/zones.csv', import.meta.url), 'utf8');
    const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word));
    const strange = words.filter((word) => !isVietnameseSyllable(word));
    expect(strange.length / words.length).toBeLessThan(0.01);
  });

  it.each(['Hãa', 'tØnh', 'ngiệp', 'bàc', 'Müller', 'côngg', 'đẤt'])('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
