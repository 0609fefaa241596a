import { selectOne } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { StyleProperty } from '#lib/picture/style-list.ts';
import { cascadeOf, propertyOf, type ComputedStyle } from '../../../scripts/pictures/cascade.ts';
import { styleRules } from '../../../scripts/pictures/style-rules.ts';

/** What holds for the element with the id, as a browser would work it out. */
function styleIn(css: string, html: string, property: StyleProperty): string {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' ')));
  const cascade = cascadeOf(styleRules(css), classes);
  const element = selectOne<AnyNode, Element>('#it', parseDocument(html));
  if (element === null) throw new Error('the markup has no element #it');
  const styleOf = (one: Element): ComputedStyle =>
    cascade.styleOf(one, one.parent !== null && isTag(one.parent) ? styleOf(one.parent) : null);
  return propertyOf(styleOf(element), property);
}
const inside = (attributes: string) =>
  `<html><svg class="s"><g class="g"><rect id="it" ${attributes}/></g></svg></html>`;

describe('styles of a built page, worked out without a browser', () => {
  it('puts rules over attributes, and the more exact rule over a later one', () => {
    expect(styleIn('', inside('fill="red"'), 'fill')).toBe('red');
    expect(styleIn('.a{fill:blue}', inside('class="a" fill="red"'), 'fill')).toBe('blue');
    expect(styleIn('.a.b{fill:blue}.a{fill:green}', inside('class="a b"'), 'fill')).toBe('blue');
    expect(styleIn('.a{fill:blue}.b{fill:green}', inside('class="a b"'), 'fill')).toBe('green');
  });

  it('counts what stands in :where() as nothing, as Svelte writes it', () => {
    const css = '.g.h1 .a:where(.h1){fill:blue}.a.h1{fill:green}';
    expect(styleIn(css, inside('class="a h1"'), 'fill')).toBe('green');
  });

  it('fills in the custom properties of the light theme', () => {
    const css = ':root{--ink:#123}:root[data-theme=dark]{--ink:#fff}.a{fill:var(--ink)}.b{fill:var(--none,red)}';
    expect(styleIn(css, inside('class="a"'), 'fill')).toBe('#123');
    expect(styleIn(css, inside('class="b"'), 'fill')).toBe('red');
    expect(() => styleIn('.a{fill:var(--gone)}', inside('class="a"'), 'fill')).toThrow('--gone');
  });

  it('takes the colour of the text where a rule says so', () => {
    expect(styleIn('.g{color:#abc}.a{fill:currentColor}', inside('class="a"'), 'fill')).toBe('#abc');
  });

  it('hands down what is inherited, and nothing else', () => {
    const css = '.g{stroke:#111;opacity:.5;font-size:1.5em}';
    expect(styleIn(css, inside(''), 'stroke')).toBe('#111');
    expect(styleIn(css, inside(''), 'opacity')).toBe('1');
    expect(styleIn(css, inside(''), 'font-size')).toBe('24px');
  });

  it('leaves aside print, other widths, pointers and hovering', () => {
    const css = '@media print{.a{fill:red}}@container (width<=9px){.a{fill:red}}.a:hover{fill:red}.a{fill:blue}';
    expect(styleIn(css, inside('class="a"'), 'fill')).toBe('blue');
  });
});
