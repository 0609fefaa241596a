import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import { isCap, type Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { ProcedureRow } from '#lib/queries/procedures.ts';
import { figureOfObservation, figureOfProcedure } from '../figures.ts';
import { computedFigure } from '../page-computations.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

/** One procedure: days by law and shortened, and the cut worked out from the two where both are published. */
export interface ProcedureView {
  readonly id: string;
  readonly provinceId: string;
  readonly name: string;
  readonly otherName: string;
  readonly statutory: Figure | null;
  readonly shortened: Figure | null;
  /** Percent of the statutory days. */
  readonly cut: ComputedFigure | null;
  readonly dayKind: 'working' | 'calendar' | 'unknown';
  readonly policy: { readonly id: string; readonly number: string | null } | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** A published total about procedures, with what it is about. */
export interface ProcedureReading {
  readonly figure: Figure;
  readonly place: string;
  readonly indicator: string;
  readonly measure: ObservationLine['measure'];
  readonly scope: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly disputed: boolean;
  readonly current: boolean;
  /** Another source gives the number that the current reading of the same thing has. */
  readonly confirms: boolean;
}

/** Procedures in one language. */
export function procedureViews(rows: readonly ProcedureRow[], lang: Lang): readonly ProcedureView[] {
  return rows.map((row) => {
    const statutory = figureOfProcedure(row, 'statutory_days');
    const shortened = figureOfProcedure(row, 'shortened_days');
    return {
      id: row.procedure_id,
      provinceId: row.province_id,
      name: row[`name_${lang}`],
      otherName: row[`name_${lang === 'vi' ? 'en' : 'vi'}`],
      statutory,
      shortened,
      cut: cutOf(statutory, shortened),
      dayKind: row.day_kind,
      policy: row.policy_id === null ? null : { id: row.policy_id, number: row.policy_number },
      source: sourceRefOf(row),
      locator: row.locator
    };
  });
}

/** null where one of the two is not published, or the law gives no days. */
function cutOf(statutory: Figure | null, shortened: Figure | null): ComputedFigure | null {
  if (statutory === null || shortened === null || statutory.value <= 0) return null;
  const percent = ((statutory.value - shortened.value) / statutory.value) * 100;
  // At most 3 of 5 days is a cut of at least 40 percent.
  const qualifier = statutory.qualifier === 'exact' && isCap(shortened.qualifier) ? 'at-least' : 'exact';
  return {
    ...computedFigure('procedure-cut', percent, '%', qualifier),
    decimals: 1,
    rows: [statutory.ref, shortened.ref]
  };
}

const saysTheSame = (line: ObservationLine, other: ObservationLine): boolean =>
  line.thing === other.thing &&
  line.value === other.value &&
  line.value_max === other.value_max &&
  line.qualifier === other.qualifier;

/** Published totals in one language, in the order asked. */
export function procedureReadingViews(lines: readonly ObservationLine[], lang: Lang): readonly ProcedureReading[] {
  return lines.map((line) => ({
    figure: figureOfObservation(line),
    place: line[`subject_${lang}`],
    indicator: line[`indicator_${lang}`],
    measure: line.measure,
    scope: line[`scope_${lang}`],
    source: sourceRefOf(line),
    locator: line.locator,
    disputed: line.disputed,
    current: line.recency === 1,
    confirms: line.recency !== 1 && lines.some((other) => other.recency === 1 && saysTheSame(line, other))
  }));
}
