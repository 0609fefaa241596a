import type { Figure } from '#lib/domain/figure.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { SourceRef } from '../reading.ts';
import { partWords } from './reading-words.ts';
import type { LocalityConflict, LocalityReading } from './readings.ts';
import { ruleKey, type LocalityRule } from './rules.ts';

/** One of the numbers that sources or rules set against each other: what it counts, its date and its source. */
export interface ConflictSide {
  readonly figure: Figure;
  readonly name: string;
  readonly source: SourceRef;
}

/** Every number that a conflict is about, in its order; of a rule each number that the rule states. */
export function sidesOf(
  { records }: LocalityConflict,
  readings: readonly LocalityReading[],
  rules: readonly LocalityRule[],
  m: Messages
): readonly ConflictSide[] {
  return records.flatMap((record) => {
    const reading = readings.find(({ figure }) => figure.ref === record);
    if (reading !== undefined) return [sideOfReading(reading, m)];
    const rule = rules.find((one) => ruleKey(one) === record);
    return rule === undefined ? [] : sidesOfRule(rule);
  });
}

const sideOfReading = (reading: LocalityReading, m: Messages): ConflictSide => ({
  figure: reading.figure,
  name: [reading.indicatorName, reading.territory.name, partWords(reading, m)].join(', '),
  source: reading.source
});

const sidesOfRule = (rule: LocalityRule): readonly ConflictSide[] =>
  [rule.rate, rule.amount, rule.ceiling].flatMap((figure) =>
    figure === null ? [] : [{ figure, name: rule.programme, source: rule.source }]
  );
