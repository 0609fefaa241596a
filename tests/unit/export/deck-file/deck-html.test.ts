import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { fileOf, makeTaken, makeTakenDeck, makeView, player } from './made-deck.ts';

const attack = '<img src=x onerror="alert(1)">';
const parsed = (html: string) => parse(html, { blockTextElements: { script: true, style: true } });

describe('a deck as one file', () => {
  it('keeps every text of an own deck as text', () => {
    const scene = makeTaken(1, { title: [attack], caption: [attack], notes: [`</aside><script>${attack}</script>`] });
    const html = fileOf(makeTakenDeck('vi', [scene], `"><script>alert(1)</script>${attack}`));
    const page = parsed(html);
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(page.querySelector('h2')?.text).toContain('<img src=x onerror="alert(1)">');
  });

  it('keeps words of a page as text, in tables and lists too', () => {
    const view = makeView({
      drawings: [],
      tables: [{ caption: attack, columns: [{ text: attack, numeric: true }], rows: [[attack]] }],
      text: [
        { kind: 'heading', level: 2, text: attack },
        { kind: 'list', items: [attack] },
        { kind: 'paragraph', text: attack }
      ]
    });
    const page = parsed(fileOf(makeTakenDeck('vi', [makeTaken(1, {}, view)])));
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelectorAll('.view td, .view th, .view li, .view p, .view h3').length).toBeGreaterThan(4);
  });

  it('links to sources on the web only', () => {
    const view = makeView({
      sources: [{ id: 'bad', title: 'Bad', publisher: null, publishedOn: null, url: 'javascript:alert(1)' }]
    });
    const html = fileOf(makeTakenDeck('vi', [makeTaken(1, {}, view)]));
    expect(html).not.toContain('javascript:');
    expect(fileOf(makeTakenDeck('vi', [makeTaken(1)]))).toContain('href="https://b.example/tin?a=1&amp;b=2"');
  });

  it('refuses a drawing that holds more than shapes and text', () => {
    for (const svg of [
      '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>',
      '<svg viewBox="0 0 1 1" onload="alert(1)"></svg>',
      '<svg viewBox="0 0 1 1"><foreignObject></foreignObject></svg>',
      '<svg viewBox="0 0 1 1"><a href="https://x.example"><text>a</text></a></svg>',
      '<svg viewBox="0 0 1 1"><rect fill="url(https://x.example/a.svg#b)"/></svg>',
      '<svg viewBox="0 0 1 1"><image href="https://x.example/a.png"/></svg>'
    ])
      expect(() =>
        fileOf(makeTakenDeck('vi', [makeTaken(1, {}, makeView({ drawings: [{ svg, title: '', ratio: 1 }] }))]))
      ).toThrow(/the drawing/);
  });

  it('allows its own script and style by hash and nothing else', () => {
    const html = fileOf(makeTakenDeck('vi', [makeTaken(1)]));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hashOf = (name: string): string => {
      const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '';
      return createHash('sha256').update(content).digest('base64');
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hashOf('script')}'`);
    expect(policy).toContain(`style-src 'sha256-${hashOf('style')}'`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('loads nothing', () => {
    const page = parsed(fileOf(makeTakenDeck('vi', [makeTaken(1), makeTaken(2)])));
    expect(page.querySelectorAll('[src], link, iframe, object, image, use')).toHaveLength(0);
  });

  it('gives every drawing ids of its own', () => {
    const html = fileOf(
      makeTakenDeck('vi', [makeTaken(1), makeTaken(2)]),
      makeTakenDeck('en', [makeTaken(1), makeTaken(2)])
    );
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  it('counts scenes from 1 in the fragment, those of the second language with its name', () => {
    const page = parsed(fileOf(makeTakenDeck('vi', [makeTaken(1)]), makeTakenDeck('en', [makeTaken(1)])));
    expect(page.querySelectorAll('.scene').map((scene) => scene.getAttribute('id'))).toEqual([
      '0',
      '1',
      '0.en',
      '1.en'
    ]);
  });

  it('says what could not be drawn, with its number', () => {
    const page = parsed(fileOf(makeTakenDeck('vi', [makeTaken(1), makeTaken(2, {}, null)])));
    expect(page.querySelector('.problem')?.text).toMatch(/^Không vẽ được cảnh 2: /);
  });

  it('names each source of a scene once', () => {
    const page = parsed(fileOf(makeTakenDeck('vi', [makeTaken(1)])));
    expect(page.querySelectorAll('.foot li').map((item) => item.text)).toEqual([
      'Báo A, “Bài báo”, 02/05/2024',
      'Tin B'
    ]);
  });

  it('has a player that ends no element and runs no text', () => {
    expect(player).not.toMatch(/<\/|<!--|\beval\b|new Function|innerHTML|insertAdjacentHTML|document\.write/);
  });
});
