import { describe, expect, it } from 'vitest';
import { citedInstrument, type InstrumentRow } from '#lib/citation/legal-form.ts';
import { instrumentKind } from '#lib/domain/instrument.ts';
import { citation as en } from '#lib/i18n/en/citation.ts';
import { citation as vi } from '#lib/i18n/vi/citation.ts';

const resolution: InstrumentRow = {
  number: '121/2021/NQ-HĐND',
  issuer_vi: 'Hội đồng nhân dân tỉnh Thanh Hóa',
  issuer_en: "Thanh Hoa Provincial People's Council",
  issued_on: '2021-10-11',
  status: 'in-force',
  title_vi: 'Một số chính sách khuyến khích phát triển công nghiệp',
  title_en: 'Policies to encourage industry'
};
const inVietnamese = (row: Partial<InstrumentRow>) => citedInstrument({ ...resolution, ...row }, 'vi', vi);

describe('an instrument as Vietnamese texts cite it', () => {
  it('names kind, number, day, issuer and what it is about, in this order', () => {
    expect(inVietnamese({}).inFull).toBe(
      'Nghị quyết số 121/2021/NQ-HĐND ngày 11 tháng 10 năm 2021 của Hội đồng nhân dân tỉnh Thanh Hóa về một số chính sách khuyến khích phát triển công nghiệp'
    );
    expect(inVietnamese({}).inShort).toBe('Nghị quyết số 121/2021/NQ-HĐND');
  });

  it('writes a nought before days under ten and before the first two months only', () => {
    expect(inVietnamese({ issued_on: '2025-02-05' }).inFull).toContain(' ngày 05 tháng 02 năm 2025 ');
    expect(inVietnamese({ issued_on: '2025-03-05' }).inFull).toContain(' ngày 05 tháng 3 năm 2025 ');
  });

  it.each([
    ['2024-06', ' tháng 6 năm 2024 của '],
    ['2025', '/NQ-HĐND năm 2025 của '],
    [null, '/NQ-HĐND của ']
  ])('leaves out what the date %s does not say', (issued_on, part) => {
    expect(inVietnamese({ issued_on }).inFull).toContain(part);
  });

  it('does not say kind and issuer twice where the title begins with them', () => {
    const politburo = { number: '58-NQ/TW', issued_on: null, issuer_vi: 'Bộ Chính trị' };
    expect(
      inVietnamese({ ...politburo, title_vi: 'Nghị quyết của Bộ Chính trị về xây dựng tỉnh Thanh Hóa' }).inFull
    ).toBe('Nghị quyết số 58-NQ/TW của Bộ Chính trị về xây dựng tỉnh Thanh Hóa');
    const decree = { number: '205/2025/NĐ-CP', issued_on: null, issuer_vi: 'Chính phủ' };
    expect(inVietnamese({ ...decree, title_vi: 'Nghị định sửa đổi, bổ sung một số điều' }).inFull).toBe(
      'Nghị định số 205/2025/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều'
    );
  });

  it('takes a title without number or kind as it is, and keeps that it is only planned', () => {
    const planned = {
      number: null,
      issued_on: null,
      status: 'planned',
      issuer_vi: 'Hội đồng nhân dân (dự kiến trình)'
    };
    expect(inVietnamese({ ...planned, title_vi: 'Chính sách mới (dự kiến)' })).toMatchObject({
      inFull: 'Chính sách mới (dự kiến), Hội đồng nhân dân (dự kiến trình)',
      inShort: 'Chính sách mới (dự kiến)'
    });
  });

  it('leaves out who signed for the issuer', () => {
    expect(inVietnamese({ issuer_vi: 'Thủ tướng Chính phủ (Phó Thủ tướng ký thay)' }).issuer).toBe(
      'Thủ tướng Chính phủ'
    );
  });

  it('reads as English in English', () => {
    expect(citedInstrument(resolution, 'en', en).inFull).toBe(
      "Resolution No. 121/2021/NQ-HĐND of 11 October 2021, Thanh Hoa Provincial People's Council, “Policies to encourage industry”"
    );
  });
});

it.each([
  ['506/QĐ-UBND', '', 'decision'],
  ['46/2012/TT-BCT', '', 'circular'],
  ['45-KH/TU', '', 'plan'],
  ['20/CT-BCT', '', 'directive'],
  ['11362/UBND-THĐT', '', 'dispatch'],
  ['91/TTg-CN', '', 'dispatch'],
  ['37/2021/QH15', 'Nghị quyết về thí điểm', 'resolution'],
  ['39', 'Quyết định về hỗ trợ', 'decision'],
  ['219', 'Quy hoạch tỉnh Bắc Giang', null],
  [null, 'Chương trình khuyến công', null]
])('tells the kind of %s “%s” from its number, else from its title', (number, title, kind) => {
  expect(instrumentKind(number, title)).toBe(kind);
});
