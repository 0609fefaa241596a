import type { MarkTone } from '../catalogue/drawing.ts';

/** What localities are compared by, the chart of the catalogue each belongs to, and its colour. */
export const localityIndicators = [
  { id: 'fdi-registered-usd-m', chart: 'fdi-by-locality', tone: 'money' },
  { id: 'fdi-projects-count', chart: 'fdi-by-locality', tone: 'money' },
  { id: 'si-enterprises-count', chart: 'supporting-enterprises-by-locality', tone: 'plain' },
  { id: 'parks-established-count', chart: 'parks-by-locality', tone: 'industrial-park' },
  { id: 'parks-operating-count', chart: 'parks-by-locality', tone: 'industrial-park' },
  { id: 'parks-count', chart: 'parks-by-locality', tone: 'industrial-park' },
  { id: 'clusters-established-count', chart: 'clusters-by-locality', tone: 'industrial-cluster' },
  { id: 'clusters-operating-count', chart: 'clusters-by-locality', tone: 'industrial-cluster' },
  { id: 'clusters-count', chart: 'clusters-by-locality', tone: 'industrial-cluster' }
] as const satisfies readonly { readonly id: string; readonly chart: string; readonly tone: MarkTone }[];

export type LocalityIndicator = (typeof localityIndicators)[number]['id'];

/** What the page shows until another is chosen: most of the localities publish it. */
export const firstIndicator: LocalityIndicator = 'fdi-registered-usd-m';

export const isLocalityIndicator = (text: string): text is LocalityIndicator =>
  localityIndicators.some(({ id }) => id === text);

export function indicatorSpec(id: LocalityIndicator): (typeof localityIndicators)[number] {
  const found = localityIndicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`localities are not compared by ${id}`);
  return found;
}
