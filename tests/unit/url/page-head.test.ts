import { describe, expect, it } from 'vitest';
import { orderHead } from '#lib/url/page-head.ts';

const head = [
  '<link rel="preload" as="font" href="/a.woff2" crossorigin>',
  '<link href="/base/_app/start.js" rel="modulepreload">',
  '<title>Trang</title>',
  '<link rel="canonical" href="/vi/">',
  '<link href="/page.css" rel="stylesheet">'
].join('\n');
const body = '<body><link href="/kept.css" rel="stylesheet"></body>';

describe('the order of a head', () => {
  it('is styles, fonts, scripts; what is no file of the page stays where it was', () => {
    const html = orderHead(`<head>${head}</head>${body}`, ['_app/words.js']);
    const places = ['/vi/', '/page.css', '/a.woff2', '/base/_app/start.js', '/base/_app/words.js', '</head>'].map(
      (part) => html.indexOf(part)
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(html.endsWith(body)).toBe(true);
    expect(html.match(/<link/g)).toHaveLength(6);
  });

  it('leaves a part of a page without a head as it is', () => {
    expect(orderHead(body, ['_app/words.js'])).toBe(body);
  });
});
