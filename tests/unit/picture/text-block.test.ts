import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/i18n/text-width.ts';
import { look } from '#lib/picture/look.ts';
import { fewLines, textLines, wrapWords } from '#lib/picture/text-block.ts';
import { escapeXml } from '#lib/picture/xml.ts';

const style = { size: 13, fill: look.ink };

describe('text of a picture', () => {
  it('is broken at blanks and loses no letter', () => {
    const word = fc.stringMatching(/^[a-zA-ZăâđêôơưẮỆỢ0-9./-]{1,40}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 60, max: 700 }),
        (words, width) => {
          const lines = wrapWords(words.join(' '), style, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          expect(lines.every((line) => textWidth(line, style.size) <= width || [...line].length === 1)).toBe(true);
        }
      )
    );
  });

  it('ends with an ellipsis where there are too few lines', () => {
    const lines = fewLines('Khu kinh tế Nghi Sơn rộng nhất, trong đó có bốn khu, cụm khác', style, 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/[^\s,]…$/);
    expect(fewLines('Nghi Sơn', style, 120, 2)).toEqual(['Nghi Sơn']);
  });

  it('takes no room where there is none', () => {
    expect(textLines([], style, 0, 0)).toEqual({ markup: '', height: 0 });
  });

  it('stays text, whatever the data hold', () => {
    expect(escapeXml('<script>"A" & B</script>\u0000\u2060')).toBe(
      '&lt;script&gt;&quot;A&quot; &amp; B&lt;/script&gt;'
    );
  });

  it('has the colours of the light theme', () => {
    const css = readFileSync('src/tokens.css', 'utf8');
    const light = css.slice(0, css.indexOf('dark'));
    for (const [name, colour] of Object.entries(look)) expect(light).toContain(`--${name}: ${colour};`);
  });
});
