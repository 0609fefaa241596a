import type { Figure } from '#lib/domain/figure.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { CatalogueChart, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { MatrixDrawing } from '../catalogue/drawing.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import type { PlacedItem } from './items-on-day.ts';
import { figuresOfRule } from './rule-figures.ts';
import { yearSpan } from '../year-span.ts';

type Words = Pick<Messages, 'overlap' | 'support' | 'vocabulary'>;

const figureCell = (figure: Figure | null): Cell =>
  figure === null ? { kind: 'text', text: '' } : { kind: 'figures', figures: [figure] };
const textCell = (text: string): Cell => ({ kind: 'text', text });

/** A line to each rule of each item: programme, for whom, and its numbers. */
export function ruleTable(
  lines: readonly { readonly placed: PlacedItem; readonly rule: SupportRuleView; readonly column: string }[],
  m: Words
): ChartTable {
  const words = m.overlap;
  const per = (unit: keyof Words['vocabulary']['per'] | null): string => (unit === null ? '' : m.vocabulary.per[unit]);
  return {
    columns: [
      { label: m.support.item, numeric: false },
      { label: words.place, numeric: false },
      { label: words.family, numeric: false },
      { label: words.programme, numeric: false },
      { label: m.support.forWhom, numeric: false },
      { label: m.support.rate, numeric: true },
      { label: m.support.amount, numeric: true },
      { label: words.amountPer, numeric: false },
      { label: m.support.ceiling, numeric: true },
      { label: words.ceilingPer, numeric: false },
      { label: m.support.term, numeric: true }
    ],
    rows: lines.map(({ placed, rule, column }) => ({
      key: `${placed.place}/${placed.item}/${rule.id}`,
      cells: [
        textCell(m.support.items[placed.item]),
        textCell(m.vocabulary.province[rule.provinceId] ?? rule.provinceId),
        textCell(column),
        textCell(rule.programme),
        textCell(rule.beneficiary),
        figureCell(rule.rate),
        figureCell(rule.amount),
        textCell(per(rule.amountPer)),
        figureCell(rule.ceiling),
        textCell(per(rule.ceilingPer)),
        figureCell(rule.term)
      ]
    }))
  };
}

/** The rules behind the cells, each once. */
export function ruleEvidence(
  lines: readonly { readonly rule: SupportRuleView; readonly mark: string }[]
): readonly EvidenceRow[] {
  const rules = [...new Map(lines.map(({ rule }) => [rule.id, rule])).values()];
  return rules.map((rule) => ({
    key: `supports/${rule.id}`,
    marks: [...new Set(lines.filter((line) => line.rule.id === rule.id).map(({ mark }) => mark))],
    label: `${rule.programme}: ${rule.text}`,
    figures: figuresOfRule(rule),
    asOf: rule.from,
    source: rule.source,
    locator: rule.locator,
    remark: null
  }));
}

/** "2018–2026": years in which the rules begin; null where none says. */
export const yearsOf = (rules: readonly SupportRuleView[]): string | null => yearSpan(rules.map(({ from }) => from));

/** Only what the drawing shows is explained. */
export function legendOf(drawing: MatrixDrawing, entries: CatalogueChart['legend']): CatalogueChart['legend'] {
  const states = new Set<string>(drawing.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  return entries.filter(({ swatch }) => states.has(swatch));
}
