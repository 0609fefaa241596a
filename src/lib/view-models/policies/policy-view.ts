import type { Figure } from '#lib/domain/figure.ts';
import { kindsOfRule } from '#lib/domain/support-kinds.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { PolicyLinkRow, PolicyRow, PolicyRows } from '#lib/queries/policies.ts';
import type { PolicyFigureRows, PolicyFundRow } from '#lib/queries/policy-figures.ts';
import type { RuleItemsRow } from '#lib/queries/support-rules.ts';
import { figureOfFund, figureOfObservation } from '../figures.ts';
import { procedureViews, type ProcedureView } from '../procedures/procedures-view.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

/** An instrument as a list shows it, in one language. */
export interface PolicyView {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly otherTitle: string;
  readonly issuer: string;
  readonly level: PolicyRow['level'];
  readonly provinceId: string;
  readonly issuedOn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: PolicyRow['status'];
  readonly topic: string;
  readonly rule: string | null;
  /** Kinds of support of its rules and of what they pay for; empty where the data has no detail. */
  readonly supportTypes: readonly string[];
  readonly rules: number;
  readonly source: SourceRef;
  readonly locator: string | null;
}

export interface PolicyLinkView {
  readonly relation: PolicyLinkRow['relation'];
  readonly direction: PolicyLinkRow['direction'];
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly status: PolicyRow['status'];
  readonly source: SourceRef;
}

export interface PolicyFundView {
  readonly id: string;
  readonly programme: string;
  readonly amount: Figure | null;
  readonly projects: Figure | null;
  readonly measure: PolicyFundRow['measure'];
  readonly from: string | null;
  readonly to: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** A number published in the text of the instrument. */
export interface PolicyReadingView {
  readonly figure: Figure;
  readonly subject: string;
  readonly indicator: string;
  readonly scope: string | null;
  readonly measure: ObservationLine['measure'];
  readonly locator: string | null;
}

/** Everything the page of one instrument shows but its support rules. */
export interface PolicyPageView {
  readonly policy: PolicyView;
  readonly links: readonly PolicyLinkView[];
  readonly funds: readonly PolicyFundView[];
  readonly procedures: readonly ProcedureView[];
  readonly readings: readonly PolicyReadingView[];
  readonly conflicts: readonly { readonly subject: string; readonly reading: string }[];
  readonly otherSources: readonly SourceRef[];
}

/** What the rules of each instrument pay for, by its id. */
export function itemsByPolicy(rows: readonly RuleItemsRow[]): ReadonlyMap<string, readonly string[]> {
  const byPolicy = new Map<string, readonly string[]>();
  for (const { policy_id: id, items } of rows)
    if (id !== null) byPolicy.set(id, [...(byPolicy.get(id) ?? []), ...items]);
  return byPolicy;
}

/** `items` are what the rules of the instrument pay for. */
export function policyView(row: PolicyRow, lang: Lang, items: readonly string[] = []): PolicyView {
  return {
    id: row.policy_id,
    number: row.number,
    title: row[`title_${lang}`],
    otherTitle: row[`title_${lang === 'vi' ? 'en' : 'vi'}`],
    issuer: row[`issuer_${lang}`],
    level: row.level,
    provinceId: row.province_id,
    issuedOn: row.issued_on,
    from: row.effective_from,
    to: row.effective_to,
    status: row.status,
    topic: row.topic,
    rule: row[`support_rule_${lang}`],
    supportTypes: kindsOfRule(row.support_types, items),
    rules: row.rules,
    source: sourceRefOf(row),
    locator: row.locator
  };
}

/** The page of one instrument in one language. */
export function makePolicyPage(rows: PolicyRows, figures: PolicyFigureRows, lang: Lang): PolicyPageView {
  return {
    policy: policyView(rows.policy, lang),
    links: rows.links.map((link) => ({
      relation: link.relation,
      direction: link.direction,
      id: link.policy_id,
      number: link.number,
      title: link[`title_${lang}`],
      issuedOn: link.issued_on,
      status: link.status,
      source: sourceRefOf(link)
    })),
    funds: figures.funds.map((fund) => ({
      id: fund.fund_id,
      programme: fund[`programme_${lang}`],
      amount: figureOfFund(fund, 'amount_vnd_m'),
      projects: figureOfFund(fund, 'projects_count'),
      measure: fund.measure,
      from: fund.period_start,
      to: fund.period_end,
      source: sourceRefOf(fund),
      locator: fund.locator
    })),
    procedures: procedureViews(figures.procedures, lang),
    readings: figures.observations.map((line) => ({
      figure: figureOfObservation(line),
      subject: line[`subject_${lang}`],
      indicator: line[`indicator_${lang}`],
      scope: line[`scope_${lang}`],
      measure: line.measure,
      locator: line.locator
    })),
    conflicts: rows.conflicts.map((row) => ({ subject: row[`subject_${lang}`], reading: row[`reading_${lang}`] })),
    otherSources: rows.sources.map(sourceRefOf)
  };
}
