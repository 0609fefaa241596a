import { describe, expect, it } from 'vitest';
import { bareNumbers } from '#lib/decks/bare-numbers.ts';

describe('numbers in the text of a deck', () => {
  it.each([
    'giai đoạn 2021–2025, năm 2024, trước 01/07/2025, tháng 7/2025',
    'since 1 July 2025, in August 2023, by 2030',
    'Nghị quyết 121/2021/NQ-HĐND, Quyết định 2950/QĐ-UBND, Chỉ thị 20/CT-BCT, Thông tư 28/2018/TT-BTC',
    'Nghị quyết 34-NQ/TU'.replace('34-NQ/TU', '34/NQ-TU'),
    'theo Điều 5 và khoản 2, trên Quốc lộ 47, QL47, nút giao IC18'
  ])('may be dates, instruments and names: %s', (text) => {
    expect(bareNumbers(text)).toEqual([]);
  });

  it.each([
    ['rộng 18.611,8 ha', ['18.611,8']],
    ['hơn 43,5 tỷ đồng cho 44 đề án', ['43,5', '44']],
    ['occupied to 62% in 2022', ['62%']],
    ['2.000 ha, 2000 ha', ['2.000']],
    ['tăng 2025% một năm', ['2025%']],
    ['lớn hơn 3 lần', ['3']]
  ])('are told where they state a figure: %s', (text, found) => {
    expect(bareNumbers(text)).toEqual(found);
  });
});
