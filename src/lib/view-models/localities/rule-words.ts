import type { CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import { unbrokenDash } from '../year-span.ts';
import { figuresOfRule, ruleKey, type LocalityRule } from './rules.ts';
import type { Localities } from './locality.ts';

/** "2022–2026", "từ 2024", "đến 2025"; '' where no period is published. */
export function periodOf({ from, to }: Pick<LocalityRule, 'from' | 'to'>, { m, format }: CatalogueSetting): string {
  if (from === null && to === null) return '';
  if (from === null) return m.localities.until(format.shortDate(to));
  if (to === null) return m.localities.since(format.shortDate(from));
  return from === to ? format.shortDate(from) : `${format.shortDate(from)}${unbrokenDash}${format.shortDate(to)}`;
}

/** "đã kết thúc, 2021–2025". */
export function standingOf(rule: LocalityRule, setting: CatalogueSetting): string {
  const period = periodOf(rule, setting);
  const status = setting.m.vocabulary.supportStatus[rule.status];
  return period === '' ? status : `${status}, ${period}`;
}

/** Rules as rows behind a chart. */
export function ruleEvidence(
  rules: readonly LocalityRule[],
  localities: Localities,
  markOf: (rule: LocalityRule) => string | null,
  setting: CatalogueSetting
): readonly EvidenceRow[] {
  const types = setting.m.vocabulary.supportType;
  return rules.map((rule) => {
    const mark = markOf(rule);
    return {
      key: ruleKey(rule),
      marks: mark === null ? [] : [mark],
      label: `${localities[rule.localityId]?.name ?? rule.localityId}, ${types[rule.kind] ?? rule.kind}: ${rule.rule}`,
      figures: figuresOfRule(rule),
      asOf: rule.from,
      source: rule.source,
      locator: rule.locator,
      remark: standingOf(rule, setting)
    };
  });
}
