import { describe, expect, it } from 'vitest';
import { readMark, readSearch, withParameter } from '#lib/url/charts-address.ts';

const query = (text: string) => new URLSearchParams(text);

describe('the address of the catalogue and of a chart', () => {
  it('keeps what a reader searches for and the mark that was pressed', () => {
    expect(readSearch(query('q=lấp+đầy'))).toBe('lấp đầy');
    expect(readMark(query('mark=industrial-park/planned'))).toBe('industrial-park/planned');
    expect(readMark(query(''))).toBeNull();
  });

  it('changes one parameter and keeps the others', () => {
    expect(withParameter('mark', 'industrial-park/planned', query('theme=dark'))).toBe(
      '?theme=dark&mark=industrial-park/planned'
    );
    expect(withParameter('mark', null, query('theme=dark&mark=a'))).toBe('?theme=dark');
    expect(withParameter('q', '', query('q=a'))).toBe('');
  });

  it('gives back what was written', () => {
    const key = 'th-kcn-bim-son|occupancy-pct_2025-07';
    expect(readMark(query(withParameter('mark', key, query(''))))).toBe(key);
  });
});
