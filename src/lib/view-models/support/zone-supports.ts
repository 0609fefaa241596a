import type { SituationInput } from '#lib/domain/situation.ts';
import type { SupportItem } from '#lib/domain/support-rule.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { FullSupportRule } from './make-rules.ts';
import type { SupportMatch } from './match.ts';

/** A rule that may apply in a zone, small enough for the zone's page. */
export interface ZoneSupport {
  readonly id: string;
  readonly programme: string;
  readonly beneficiary: string;
  readonly items: readonly SupportItem[];
  readonly policy: { readonly id: string; readonly number: string | null; readonly title: string } | null;
  /** Kinds of inputs that decide it; empty where it holds for every enterprise there. */
  readonly dependsOn: readonly SituationInput['kind'][];
}

/** Rules that hold in the zone or depend only on the enterprise; those of which no source says whether they are in force are left out. */
export function zoneSupports(match: SupportMatch<FullSupportRule>, lang: Lang): readonly ZoneSupport[] {
  const held = match.applies.map(({ rule }) => supportOf(rule, [], lang));
  const open = match.undecided
    .filter(({ questions }) => questions.every(({ kind }) => kind === 'input'))
    .map(({ rule, questions }) => {
      const kinds = questions.flatMap((question) => (question.kind === 'input' ? [question.input.kind] : []));
      return supportOf(rule, [...new Set(kinds)], lang);
    });
  return [...held, ...open];
}

function supportOf(rule: FullSupportRule, dependsOn: ZoneSupport['dependsOn'], lang: Lang): ZoneSupport {
  const { row } = rule;
  const title = row[`policy_title_${lang}`];
  return {
    id: rule.id,
    programme: row[`programme_${lang}`],
    beneficiary: row[`beneficiary_${lang}`],
    items: rule.items,
    policy: row.policy_id === null || title === null ? null : { id: row.policy_id, number: row.policy_number, title },
    dependsOn
  };
}
