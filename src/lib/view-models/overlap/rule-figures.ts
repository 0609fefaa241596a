import type { Figure } from '#lib/domain/figure.ts';
import type { SupportItem } from '#lib/domain/support-rule.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LabelledFigure } from '../catalogue/drawing.ts';
import { present } from '../figures.ts';
import type { SupportRuleView } from '../support/rule-view.ts';

type Words = Pick<Messages, 'overlap'>;

/** Charges that a full rate waives. */
const charges: readonly SupportItem[] = [
  'land-rent',
  'land-rent-construction',
  'import-duty-assets',
  'import-duty-materials'
];

/** The number that says most of a rule, as written in a cell: for how long a charge is waived, a rate, an amount, a ceiling. */
function mainFigure(
  rule: SupportRuleView,
  item: SupportItem,
  { m, format }: { readonly m: Words; readonly format: Format }
): LabelledFigure | null {
  const words = m.overlap.cell;
  const { rate, amount, ceiling, term } = rule;
  if (charges.includes(item)) {
    if (term !== null) return { figure: term, label: words.waived(format.figure(term)) };
    if (rate !== null) return { figure: rate, label: words.waived(format.figure(rate)) };
  }
  if (rate !== null) {
    const text = format.figure(rate);
    return { figure: rate, label: item === 'corporate-tax' ? words.taxRate(text) : text };
  }
  if (amount !== null) {
    const text = format.figure(amount);
    return { figure: amount, label: rule.amountPer === null ? text : words.per[rule.amountPer](text) };
  }
  if (ceiling !== null) {
    const text = format.figure(ceiling);
    return { figure: ceiling, label: rule.ceilingPer === null ? text : words.per[rule.ceilingPer](text) };
  }
  return term === null ? null : { figure: term, label: format.figure(term) };
}

/** The ceiling of a rule whose main figure is a rate or an amount. */
function ceilingBeside(
  { rate, amount, ceiling, ceilingPer }: SupportRuleView,
  { m, format }: { readonly m: Words; readonly format: Format }
): LabelledFigure | null {
  if (ceiling === null || (rate === null && amount === null)) return null;
  const text = format.figure(ceiling);
  return { figure: ceiling, label: ceilingPer === null ? text : m.overlap.cell.per[ceilingPer](text) };
}

/** The main figures of rules, and their ceilings where they are asked for, each label once, small to large within a unit. */
export function mainFigures(
  rules: readonly SupportRuleView[],
  item: SupportItem,
  setting: { readonly m: Words; readonly format: Format },
  ceilings = false
): readonly LabelledFigure[] {
  const once = (labelled: readonly (LabelledFigure | null)[]): readonly LabelledFigure[] =>
    [...new Map(present(labelled.toReversed()).map((one) => [one.label, one])).values()].sort(
      (a, b) =>
        (a.figure.unit < b.figure.unit ? -1 : a.figure.unit > b.figure.unit ? 1 : 0) || a.figure.value - b.figure.value
    );
  return [
    ...once(rules.map((rule) => mainFigure(rule, item, setting))),
    ...(ceilings ? once(rules.map((rule) => ceilingBeside(rule, setting))) : [])
  ];
}

/** Every number that a rule states. */
export const figuresOfRule = ({ rate, amount, ceiling, term }: SupportRuleView): readonly Figure[] =>
  present([rate, amount, ceiling, term]);
