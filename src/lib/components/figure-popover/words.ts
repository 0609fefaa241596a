import type { SourceLine } from '#lib/domain/figure.ts';
import type { Messages } from '#lib/i18n/messages.ts';

const worded = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** What a number measures, of whichever table it comes: "paid out", "target"; null for rules and plain actual values. */
export function measureInWords(measure: string | null, m: Messages): string | null {
  if (measure === null || measure === 'actual') return null;
  const { observationMeasure, capitalMeasure, fundMeasure } = m.vocabulary;
  return (
    worded(observationMeasure, measure) ?? worded(capitalMeasure, measure) ?? worded(fundMeasure, measure) ?? measure
  );
}

/** Kind of the source and how much of it was read: "Báo, đọc một phần". */
export function kindAndExtent(source: Pick<SourceLine, 'kind' | 'extentRead'>, m: Messages): string {
  const kind = worded(m.vocabulary.sourceKind, source.kind) ?? source.kind;
  return `${kind}, ${worded(m.vocabulary.extentRead, source.extentRead) ?? source.extentRead}`;
}

/** Kind alone. */
export const sourceKindInWords = (kind: string, m: Messages): string => worded(m.vocabulary.sourceKind, kind) ?? kind;
