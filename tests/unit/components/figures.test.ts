import { describe, expect, it } from 'vitest';
import FigureValue from '#lib/components/FigureValue.svelte';
import KindSymbol from '#lib/components/KindSymbol.svelte';
import MeasuredValue from '#lib/components/MeasuredValue.svelte';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { draw, makeFigure } from './draw.ts';

describe('a published figure', () => {
  it('is a link to its place on the page of its source, without script', async () => {
    const html = await draw(FigureValue, { figure: makeFigure({ value: 18611.8, qualifier: 'over' }) });
    const link = html.querySelector('a.figure');
    expect(link?.getAttribute('href')).toBe('/vi/sources/decision-1/#observations/park-area');
    expect(link?.getAttribute('data-source')).toBe('decision-1');
    const data = link?.querySelector('data');
    expect(data?.getAttribute('value')).toBe('18611.8');
    expect(data?.getAttribute('data-figure')).toBe('observations/park-area');
    expect(data?.text).toBe('hơn 18.611,8 ha');
  });

  it('keeps every digit it was published with', async () => {
    const html = await draw(FigureValue, { figure: makeFigure({ value: 15.046, decimals: 2 }) });
    expect(html.querySelector('data')?.text).toBe('15,046 ha');
  });

  it('keeps zero, and leaves the unit to the column that names it', async () => {
    const html = await draw(FigureValue, { figure: makeFigure({ value: 0, unit: '%' }), bare: true });
    expect(html.querySelector('data')?.getAttribute('value')).toBe('0');
    expect(html.querySelector('data')?.text).toBe('0');
  });
});

it('leads a computed figure to the method that explains it', async () => {
  const figure = { ...makeFigure(), kind: 'computed' as const, query: 'zones-count' };
  const html = await draw(FigureValue, { figure }, 'en');
  expect(html.querySelector('a')?.getAttribute('href')).toBe('/en/about/#query-zones-count');
  expect(html.querySelector('data')?.getAttribute('data-figure')).toBe('query/zones-count');
});

describe('what is measured', () => {
  it('says that nothing is published, and writes no number', async () => {
    const html = await draw(MeasuredValue, { measured: { kind: 'unknown' as const, why: 'not-published' as const } });
    expect(html.text.trim()).toBe('chưa công bố');
    expect(html.querySelector('data')).toBeNull();
  });

  it('keeps both figures when two sources disagree', async () => {
    const first = makeFigure();
    const second = makeFigure({ ref: 'observations/park-area-2', value: 600, sourceId: 'paper' });
    const measured = { kind: 'disputed' as const, readings: [first, second] as const, history: [] };
    const html = await draw(MeasuredValue, { measured }, 'en');
    expect(html.querySelectorAll('.disputed data').map((data) => data.text)).toEqual(['566 ha', '600 ha']);
    expect(html.querySelector('.visually-hidden')?.text).toContain('2 readings disagree');
  });
});

it('draws every kind and status differently, hidden from screen readers', async () => {
  const drawn = new Set<string>();
  for (const kind of zoneKinds)
    for (const status of zoneStatuses) {
      const html = await draw(KindSymbol, { kind, status });
      expect(html.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      drawn.add(
        html
          .querySelectorAll('path')
          .map((path) => path.getAttribute('d'))
          .join(' ')
      );
    }
  expect(drawn.size).toBe(zoneKinds.length * zoneStatuses.length);
});

it('never writes a style attribute, which the content policy forbids', async () => {
  const html = await draw(KindSymbol, { kind: 'economic-zone' as const, status: 'unknown' as const });
  expect(html.querySelectorAll('[style]')).toEqual([]);
});
