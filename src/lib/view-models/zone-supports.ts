import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { figureOfSupport, present, supportColumns } from './figures.ts';
import { sourceRefOf } from './reading-series.ts';
import type { SourceRef } from './reading.ts';
import type { FullSupportRule } from './support/make-rules.ts';
import { supportsForZone, type AreaClassEntry, type SupportPlace } from './support/zone-situation.ts';

/** A support rule that an enterprise in a zone may ask for, in one language. */
export interface ZoneSupport {
  readonly id: string;
  readonly programme: string;
  readonly type: string;
  /** False where it depends on the enterprise: sector, size, what it does. */
  readonly certain: boolean;
  /** Rate, amount, ceiling and term, as far as the rule names them. */
  readonly figures: readonly Figure[];
  readonly source: SourceRef;
}

/** Rules that apply, or may apply, to an enterprise in the zone on a day; nothing being known of the enterprise. */
export function zoneSupports(
  place: SupportPlace | undefined,
  date: string,
  tables: { readonly rules: readonly FullSupportRule[]; readonly areas: readonly AreaClassEntry[] },
  lang: Lang
): readonly ZoneSupport[] {
  if (place === undefined) return [];
  const { applies, undecided } = supportsForZone(place, date, tables);
  const told = (rule: FullSupportRule, certain: boolean): ZoneSupport => ({
    id: rule.id,
    programme: rule.row[`programme_${lang}`],
    type: rule.row.support_type,
    certain,
    figures: present(supportColumns.map((column) => figureOfSupport(rule.row, column))),
    source: sourceRefOf(rule.row)
  });
  return [...applies.map(({ rule }) => told(rule, true)), ...undecided.map(({ rule }) => told(rule, false))];
}
