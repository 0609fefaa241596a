import type { SupportCondition, SupportItem, SupportRule } from '#lib/domain/support-rule.ts';
import { supportItems } from '#lib/domain/support-rule.ts';
import type { SupportConditionRow, SupportRuleRow, SupportRuleRows } from '#lib/queries/support-rules.ts';
import { demandOf } from './read-demand.ts';

/** A rule with what it pays for and what it says of being combined with others. */
export interface FullSupportRule extends SupportRule {
  readonly row: SupportRuleRow;
  readonly items: readonly SupportItem[];
  readonly combining: SupportConditionRow | null;
  /** The rows behind `conditions`, for their sources. */
  readonly conditionRows: readonly SupportConditionRow[];
}

/** The rules as matching needs them, from the rows of the tables. */
export function makeSupportRules({ rules, conditions }: SupportRuleRows): readonly FullSupportRule[] {
  return rules.map((row) => {
    const own = conditions.filter((condition) => condition.support_id === row.support_id);
    const items = own.filter(({ kind }) => kind === 'item').flatMap(({ values }) => values);
    return {
      id: row.support_id,
      provinceId: row.province_id,
      status: row.status,
      from: row.period_start,
      to: row.period_end,
      conditions: own.flatMap(conditionOf),
      row,
      items: supportItems.filter((item) => items.includes(item)),
      combining: own.find(({ kind }) => kind === 'combining') ?? null,
      conditionRows: own.filter(({ kind }) => kind !== 'item' && kind !== 'combining')
    };
  });
}

function conditionOf(row: SupportConditionRow): readonly SupportCondition[] {
  const demand = demandOf(row);
  if (demand === null) return [];
  return [
    {
      id: row.condition_id,
      alternative: row.alternative,
      demand,
      words: { vi: row.words_vi, en: row.words_en },
      from: row.valid_from,
      to: row.valid_to,
      clause: row.clause_vi === null || row.clause_en === null ? null : { vi: row.clause_vi, en: row.clause_en },
      sourceId: row.source_id,
      locator: row.locator
    }
  ];
}
