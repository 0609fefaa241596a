import { listedRefs } from '#lib/domain/row-limits.ts';
import type { AnyFigure, ComputedFigure, Figure } from '#lib/domain/figure.ts';
import { isCap, type Qualifier } from '#lib/domain/vocabulary.ts';
import type { ChartSources } from './chart-model.ts';
import { yearSpan } from '../year-span.ts';
import type { ChartSetting } from './chart-setting.ts';

/** Published figures a chart rests on, with the weight each has in it. */
export interface Evidence {
  readonly figure: Figure;
  readonly weight: number;
}

const namedAtMost = 2;
/** Letters that fit the narrow card beside the count of the others. */
const namedLength = 18;

/** "Vietnam Economic News (VEN)" → "VEN"; "Lao Cai portal (laocai.gov.vn)" → "Lao Cai portal". */
export function shortPublisher(publisher: string): string {
  const match = /^(.+?) \(([^)]+)\)$/.exec(publisher);
  const [, before, inside] = match ?? [];
  if (before === undefined || inside === undefined) return publisher;
  return /^[A-Z]{2,5}$/.test(inside) ? inside : before;
}

/** Sources in order of weight; publishers are named once even where several of their texts are used. */
export function weighSources(evidence: readonly Evidence[], setting: ChartSetting): ChartSources {
  const weights = new Map<string, number>();
  for (const { figure, weight } of evidence)
    weights.set(figure.sourceId, (weights.get(figure.sourceId) ?? 0) + Math.abs(weight));
  const ids = [...weights.keys()].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
  );
  const named: { id: string; name: string; title: string }[] = [];
  for (const id of ids) {
    const source = setting.rows.sources.get(id);
    if (source === undefined) continue;
    const name = shortPublisher(source.publisher ?? source.title);
    if (named.some((other) => other.name === name)) continue;
    if (named.reduce((sum, other) => sum + other.name.length, name.length) > namedLength && named.length > 0) break;
    named.push({ id, name, title: source.title });
    if (named.length === namedAtMost) break;
  }
  return { ids, named };
}

/** First and last year of the figures' dates, "2015–2026"; null where none is dated. */
export const asOfSpan = (evidence: readonly Evidence[]): string | null =>
  yearSpan(evidence.map(({ figure }) => figure.asOf));

/**
 * Qualifier of a sum. One figure keeps its own. "Over" and "at least" make the sum a floor, "nearly", "under" and "up to" a ceiling; where
 * both kinds meet, or something is "about", the sum is "about".
 */
export function qualifierOfSum(qualifiers: readonly Qualifier[]): Qualifier {
  const [first] = qualifiers;
  if (first === undefined) return 'exact';
  if (qualifiers.length === 1) return first;
  const has = (...wanted: readonly Qualifier[]): boolean => qualifiers.some((one) => wanted.includes(one));
  const floor = has('over', 'at-least');
  const ceiling = qualifiers.some(isCap);
  if (has('about') || (floor && ceiling)) return 'about';
  if (floor) return 'at-least';
  return ceiling ? 'up-to' : 'exact';
}

/** A number counted or worked out by a chart. */
export function computed(
  chart: string,
  value: number,
  unit: string,
  qualifier: Qualifier = 'exact',
  decimals: number | null = null
): ComputedFigure {
  return { kind: 'computed', query: chart, value, valueMax: null, qualifier, unit, decimals };
}

/** Published figures of one unit taken together. */
export interface Summed {
  readonly unit: string;
  /** How many they are. */
  readonly figures: number;
  readonly value: number;
  /** As many times as figures have them, or each twice where there are more of one. */
  readonly qualifiers: readonly Qualifier[];
  /** Refs of the figures that a sum names. */
  readonly refs: readonly string[];
  /** The figure itself where there is only one. */
  readonly only: Figure | null;
}

/** null for no figure. */
export function summed(figures: readonly Figure[]): Summed | null {
  const [first] = figures;
  if (first === undefined) return null;
  return {
    unit: first.unit,
    figures: figures.length,
    value: figures.reduce((sum, figure) => sum + figure.value, 0),
    qualifiers: figures.map((figure) => figure.qualifier),
    refs: listedRefs(figures.map((figure) => figure.ref)),
    only: figures.length === 1 ? first : null
  };
}

/** One published figure as it is, several as their sum. The noise of binary addition is cut off. */
export const sumFigure = (chart: string, { unit, value, qualifiers, refs, only }: Summed): AnyFigure =>
  only ?? { ...computed(chart, Number(value.toPrecision(12)), unit, qualifierOfSum(qualifiers)), rows: refs };

/** The same of figures; undefined for none. */
export function addUp(chart: string, figures: readonly Figure[]): AnyFigure | undefined {
  const sum = summed(figures);
  return sum === null ? undefined : sumFigure(chart, sum);
}

/** A figure as a title says it: a sentence does not need the last digits, the table has them. */
export const inTitle = (figure: AnyFigure): AnyFigure => ({
  ...figure,
  decimals: Math.abs(figure.value) >= 100 ? 0 : 1
});

/** Number at a mark: at most one decimal under a hundred, none from there on; the table has all digits. */
export function markLabel(figure: AnyFigure, setting: ChartSetting, per = 1): string {
  const value = figure.value / per;
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 || value === 0 ? 1 : 2;
  return setting.format.bare({
    ...figure,
    value,
    valueMax: figure.valueMax === null ? null : figure.valueMax / per,
    decimals
  });
}
