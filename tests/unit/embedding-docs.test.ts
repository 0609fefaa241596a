import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameOptionNames, frameStateNames } from '#lib/url/frame-address.ts';
import { frameAddresses, frameParameters } from '../../src/routes/[lang=lang]/editors/reference.ts';
import { documentedAddresses, documentedParameters } from '../embedding-docs.ts';

describe('docs/EMBEDDING.md', () => {
  it('has every parameter that frames read, and no other but the one of pym', () => {
    const read = [...frameOptionNames, ...frameStateNames, 'childId'];
    expect(documentedParameters().toSorted()).toEqual(read.toSorted());
  });

  it('has every address and parameter that the page for editors names', () => {
    const documented = new Set(documentedAddresses());
    const forms = ['svg', 'png', '2400.png', 'csv', 'json'];
    const named = Object.values(frameAddresses)
      .map((address) =>
        address
          .replace('/vi/', '/<lang>/')
          .replace('.vi.', '.<lang>.')
          .replace('embed/map/<view>', 'embed/map/<province>')
      )
      .flatMap((address) =>
        address.includes('<form>') ? forms.map((form) => address.replace('<form>', form)) : [address]
      );
    expect(named.filter((address) => !documented.has(address))).toEqual([]);
    const parameters = Object.values(frameParameters).map(({ name }) => name);
    expect(parameters.filter((name) => name !== '…' && !documentedParameters().includes(name))).toEqual([]);
  });

  it('is what static/frame.js does: it reads the same names of a state', () => {
    const script = readFileSync('static/frame.js', 'utf8');
    const states = /var states =\s*([^;]+);/
      .exec(script)?.[1]
      ?.replace(/['+\s]+/g, ' ')
      .trim()
      .split(' ');
    expect(states?.toSorted()).toEqual([...frameStateNames].toSorted());
  });
});
