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

/** "tư vấn, đào tạo": every kind that a rule gives, as one reads them. */
export const kindNames = ({ kinds }: Pick<LocalityRule, 'kinds'>, { m }: CatalogueSetting): string =>
  kinds.map((kind) => m.vocabulary.supportType[kind] ?? kind).join(', ');

/** Rules as rows behind a chart. */
export function ruleEvidence(
  rules: readonly LocalityRule[],
  localities: Localities,
  marksOf: (rule: LocalityRule) => readonly string[],
  setting: CatalogueSetting
): readonly EvidenceRow[] {
  return rules.map((rule) => ({
    key: ruleKey(rule),
    marks: marksOf(rule),
    label: `${localities[rule.localityId]?.name ?? rule.localityId}, ${kindNames(rule, setting)}: ${rule.rule}`,
    figures: figuresOfRule(rule),
    asOf: rule.from,
    source: rule.source,
    locator: rule.locator,
    remark: standingOf(rule, setting)
  }));
}
