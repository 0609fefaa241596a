import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/i18n/text-width.ts';
import { glyphWidthsModule } from '../../../scripts/measure-font.ts';

describe('widths of text', () => {
  // Measured in Chromium with the font of the site, 12 px, weight 400.
  it.each([
    ['Khu kinh tế Nghi Sơn', 118],
    ['TP. Thanh Hóa', 84.84],
    ['Cụm công nghiệp Vạn Thắng - Yên Thọ', 227.39],
    ['12.345,67 tỷ đồng', 107.05],
    ['PHÚ THỌ', 54.17]
  ])('%s is as wide as the browser sets it', (text, px) => {
    expect(Math.abs(textWidth(text, 12, 400) - px) / px).toBeLessThan(0.01);
  });

  it('grow with size, weight and letter-spacing', () => {
    expect(textWidth('Nghi Sơn', 24)).toBeCloseTo(2 * textWidth('Nghi Sơn', 12), 6);
    expect(textWidth('Nghi Sơn', 12, 700)).toBeGreaterThan(textWidth('Nghi Sơn', 12, 400));
    expect(textWidth('LÀO', 12, 500, 3)).toBeCloseTo(textWidth('LÀO', 12, 500) + 9, 6);
  });

  it('do not depend on how accents are written', () => {
    expect(textWidth('Thanh Hóa'.normalize('NFD'), 12)).toBe(textWidth('Thanh Hóa'.normalize('NFC'), 12));
  });

  it('come from the font as it is installed', () => {
    expect(readFileSync(new URL('../../../src/lib/i18n/glyph-widths.ts', import.meta.url), 'utf8')).toBe(
      glyphWidthsModule()
    );
  });
});
