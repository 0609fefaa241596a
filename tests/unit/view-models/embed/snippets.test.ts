import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { escapeHtml, frameSnippet, pictureSnippet, resizedFrameSnippet } from '#lib/view-models/embed/snippets.ts';

const caption = { text: 'Nguồn: Sở Công Thương.', link: 'Khu, cụm lớn nhất', page: 'https://a.example/vi/charts/x/' };
const frame = {
  lang: 'vi' as const,
  frame: 'https://a.example/vi/embed/x/?theme=dark&province=lao-cai',
  title: 'Khu, cụm lớn nhất',
  height: 611.2,
  caption
};

describe('snippets for editors', () => {
  it('is a frame with a name, a height, a link beneath, and nothing that runs', () => {
    const html = parse(frameSnippet(frame));
    const element = html.querySelector('iframe');
    expect(element?.getAttribute('src')).toBe(frame.frame);
    expect(element?.getAttribute('title')).toBe(frame.title);
    expect(element?.getAttribute('loading')).toBe('lazy');
    expect(element?.getAttribute('height')).toBe('612');
    expect(html.querySelector('figcaption a')?.getAttribute('href')).toBe(caption.page);
    expect(html.querySelector('figure')?.getAttribute('lang')).toBe('vi');
    expect(html.querySelector('script')).toBeNull();
  });

  it('is the same frame with the script that keeps its height right', () => {
    const html = resizedFrameSnippet(frame, 'https://a.example/embed.js');
    expect(html.startsWith(frameSnippet(frame))).toBe(true);
    expect(parse(html).querySelector('script')?.getAttribute('src')).toBe('https://a.example/embed.js');
  });

  it('is a picture whose text is the finding, with the source beneath', () => {
    const html = parse(
      pictureSnippet({
        lang: 'vi',
        picture: '/charts/x.vi.png',
        width: 1200,
        height: 630,
        alt: 'Rộng "nhất" < 2',
        caption
      })
    );
    const image = html.querySelector('a > img');
    expect(image?.getAttribute('alt')).toBe('Rộng "nhất" < 2');
    expect(image?.getAttribute('width')).toBe('1200');
    expect(html.querySelector('figcaption')?.text).toBe('Nguồn: Sở Công Thương. Khu, cụm lớn nhất');
  });

  it('never lets a text become a tag or an attribute', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', ' ', ';') });
    fc.assert(
      fc.property(nasty, (text) => {
        const html = parse(
          frameSnippet({ ...frame, title: text, frame: `/${text}`, caption: { text, link: text, page: `/${text}` } })
        );
        expect(html.querySelectorAll('*').map(({ rawTagName }) => rawTagName)).toEqual([
          'figure',
          'iframe',
          'figcaption',
          'a'
        ]);
        expect(html.querySelector('iframe')?.getAttribute('title')).toBe(text);
        expect(html.querySelector('iframe')?.getAttribute('src')).toBe(`/${text}`);
      })
    );
  });

  it('leaves out the word joiners of the layout', () => {
    expect(escapeHtml('2013\u2060–\u20602026 & hơn')).toBe('2013–2026 &amp; hơn');
  });
});
