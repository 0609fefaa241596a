import { describe, expect, it } from 'vitest';
import { drawingMarkup, type StyledElement } from '#lib/picture/drawing-markup.ts';
import { inheritedProperties, ownProperties, type StyleProperty } from '#lib/picture/style-list.ts';

type Children = readonly (StyledElement | string)[];
type Styles = Partial<Record<StyleProperty, string>>;

/** An element as a browser would give it: styles not named are inherited from nothing, so each element says all it has. */
const drawn = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  styles: Styles = {},
  children: Children = []
): StyledElement => ({
  name,
  attribute: (key) => attributes[key],
  style: (property) => styles[property] ?? { ...inheritedProperties, ...ownProperties }[property],
  children
});
const svg = (...children: Children) => drawn('svg', { viewBox: '0 0 100 50' }, {}, children);
const markup = (...children: Children) => drawingMarkup(svg(...children)).markup;

describe('a drawing that leaves its page', () => {
  it('has the size of its own coordinates', () => {
    expect(drawingMarkup(svg())).toMatchObject({ width: 100, height: 50 });
  });

  it('says with a sentence that it has no size', () => {
    expect(() => drawingMarkup(drawn('svg'))).toThrow('no usable viewBox');
  });

  it('writes styles as attributes, only where they differ from what is around', () => {
    const red = { fill: 'rgb(255, 0, 0)', 'stroke-width': '2px' };
    const circle = drawn('circle', { cx: '1', cy: '2', r: '3', class: 'dot' }, red);
    expect(markup(drawn('g', {}, red, [circle]))).toBe(
      '<g><g fill="#ff0000" stroke-width="2"><circle cx="1" cy="2" r="3"/></g></g>'
    );
  });

  it('takes the transparency of a colour apart', () => {
    expect(markup(drawn('rect', { width: '4', height: '4' }, { fill: 'rgba(0, 0, 0, 0.5)' }))).toContain(
      'fill-opacity="0.5"'
    );
  });

  it('leaves out what nobody sees: areas to press, hidden things, titles that show on pointing', () => {
    const area = drawn('rect', { width: '4', height: '4' }, { fill: 'rgba(0, 0, 0, 0)' }, [
      drawn('title', {}, {}, ['A'])
    ]);
    const none = drawn('path', { d: 'M0,0' }, { display: 'none' });
    const hidden = drawn('path', { d: 'M0,0' }, { visibility: 'hidden' });
    expect(markup(area, none, hidden)).toBe('<g/>');
  });

  it('carries no script, no link and no data of the page', () => {
    const text = drawn('text', { x: '1', y: '2', 'data-figure': 'a/b', onclick: 'x()' }, {}, ['12 < 13']);
    const link = drawn('a', { href: '/vi/sources/x/' }, {}, [text]);
    expect(markup(drawn('script', {}, {}, ['alert(1)']), link)).toBe(
      '<g><g><text x="1" y="2">12 &lt; 13</text></g></g>'
    );
  });

  it('keeps the width that a line has on the screen where the drawing is shrunk', () => {
    const line = drawn(
      'path',
      { d: 'M0,0H9' },
      {
        stroke: '#1e2328',
        'stroke-width': '1.5px',
        'stroke-dasharray': '2px, 1px',
        'vector-effect': 'non-scaling-stroke'
      }
    );
    expect(markup(drawn('g', { transform: 'scale(0.5)' }, {}, [line]))).toContain(
      'stroke-width="3" stroke-dasharray="4 2"'
    );
  });

  it('can end between two rows, without what lies lower', () => {
    const row = (y: number) => drawn('text', { x: '0', y: String(y) }, { 'font-size': '10px' }, [`row ${y}`]);
    const { solid, upTo } = drawingMarkup(svg(row(10), row(30), drawn('g', {}, {}, [row(45)])));
    expect(solid).toEqual([
      [0.5, 13],
      [20.5, 33],
      [35.5, 48]
    ]);
    expect(upTo?.(34)).toContain('row 30');
    expect(upTo?.(34)).not.toContain('row 45');
  });
});
