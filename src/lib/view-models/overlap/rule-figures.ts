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
  if (ceiling !== null) return { figure: ceiling, label: format.figure(ceiling) };
  return term === null ? null : { figure: term, label: format.figure(term) };
}

/** The main figures of rules, each label once, small to large within a unit. */
export function mainFigures(
  rules: readonly SupportRuleView[],
  item: SupportItem,
  setting: { readonly m: Words; readonly format: Format }
): readonly LabelledFigure[] {
  const labels = new Map<string, LabelledFigure>();
  for (const rule of rules) {
    const one = mainFigure(rule, item, setting);
    if (one !== null && !labels.has(one.label)) labels.set(one.label, one);
  }
  return [...labels.values()].sort(
    (a, b) =>
      (a.figure.unit < b.figure.unit ? -1 : a.figure.unit > b.figure.unit ? 1 : 0) || a.figure.value - b.figure.value
  );
}

/** Every number that a rule states. */
export const figuresOfRule = ({ rate, amount, ceiling, term }: SupportRuleView): readonly Figure[] =>
  present([rate, amount, ceiling, term]);
