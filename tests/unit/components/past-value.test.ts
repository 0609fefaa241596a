import { expect, it } from 'vitest';
import PastValue from '../../../src/routes/[lang=lang]/data/changes/PastValue.svelte';
import { draw, makeFigure } from './draw.ts';

const source = {
  id: 'decision-1',
  title: 'Decision 1',
  publisher: 'Province',
  publishedOn: null,
  url: 'https://a.example/1',
  hasPage: true
};
const reading = { figure: makeFigure(), source, locator: 'Article 1', note: null, stands: false };

it('a number that no longer stands is struck out, names its own source and no row of today', async () => {
  const html = await draw(PastValue, { reading, gone: true }, 'en');
  expect(html.querySelector('del data')?.getAttribute('value')).toBe('566');
  expect(html.querySelector('[data-figure]')).toBeNull();
  expect(html.querySelector('a')?.getAttribute('href')).toBe('/en/sources/decision-1/');
});

it('a number that still stands can be pressed', async () => {
  const html = await draw(PastValue, { reading: { ...reading, stands: true } }, 'en');
  expect(html.querySelector('a data[data-figure="observations/park-area"]')?.getAttribute('value')).toBe('566');
  expect(html.querySelector('del')).toBeNull();
});

it('a source that has no page any more is linked where it was published', async () => {
  const html = await draw(PastValue, { reading: { ...reading, source: { ...source, hasPage: false } } }, 'en');
  expect(html.querySelector('a')?.getAttribute('href')).toBe('https://a.example/1');
});
