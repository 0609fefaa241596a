import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameStateNames } from '#lib/url/frame-address.ts';

const file = (path: string): string => readFileSync(path, 'utf8');

/** Custom properties of the first rule that begins with these words, in order. */
function properties(css: string, selector: string): readonly string[] {
  const [, body = ''] = css.split(`${selector} {`);
  return [...(body.split('}')[0] ?? '').matchAll(/(--[\w-]+|color-scheme): [^;]+;/g)].map(([text]) => text);
}

describe('what a frame has in common with the site', () => {
  it('is dark in the same colours, with and without script', () => {
    const dark = properties(file('src/tokens.css'), ":root[data-theme='dark']");
    expect(dark.length).toBeGreaterThan(30);
    expect(properties(file('src/frame.css'), ':root:not([data-theme])')).toEqual(dark);
  });

  it('its script knows every view state by the name of the site’s own addresses', () => {
    const [, list = ''] = file('static/frame.js').split('var states =');
    const names = [...(list.split(';')[0] ?? '').matchAll(/'([^']*)'/g)].flatMap(([, text = '']) =>
      text.trim().split(' ')
    );
    expect(names.toSorted()).toEqual([...frameStateNames].toSorted());
  });

  it('the script for hosts stays under two kilobytes as it is', () => {
    expect(file('static/embed.js').length).toBeLessThan(2000);
  });
});
