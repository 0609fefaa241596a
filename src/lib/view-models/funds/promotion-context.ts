import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { figureOfObservation } from '../figures.ts';
import { sourceRefOf } from '../reading-series.ts';
import type { SourceRef } from '../reading.ts';

/** The founding article on industrial promotion in Thanh Hóa. */
export const contextSource = 'ven-2016-industry-promotion';
export const contextPlace = 'thanh-hoa';

/** What the article says without a number, with its paragraphs, counted as everywhere in the evidence. */
export const contextSayings = [
  { says: 'processing', from: 6, to: 8 },
  { says: 'machines', from: 6, to: 8 },
  { says: 'size', from: 6, to: 6 }
] as const;

/** One number of that time. */
export interface ContextFact {
  readonly figure: Figure;
  readonly name: string;
  readonly locator: string | null;
}

export interface PromotionContext {
  readonly source: SourceRef;
  /** Year of the numbers. */
  readonly year: string | null;
  readonly facts: readonly ContextFact[];
}

/** The numbers of the article; null where the evidence has none of them. */
export function contextOf(lines: readonly ObservationLine[], lang: Lang): PromotionContext | null {
  const own = lines.filter(({ source_id }) => source_id === contextSource);
  const [first] = own;
  if (first === undefined) return null;
  return {
    source: sourceRefOf(first),
    year: first.as_of?.slice(0, 4) ?? null,
    facts: own
      .map((line) => ({ figure: figureOfObservation(line), name: line[`description_${lang}`], locator: line.locator }))
      .toSorted((a, b) => b.figure.value - a.figure.value)
  };
}
