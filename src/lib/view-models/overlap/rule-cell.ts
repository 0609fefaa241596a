import type { SupportItem } from '#lib/domain/support-rule.ts';
import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { CellState, MatrixCell } from '../catalogue/drawing.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { programmesOf, saysHowMuch } from './programme.ts';
import { mainFigures } from './rule-figures.ts';

/** What stands in a cell of a matrix of supports. */
export interface RuleCell {
  readonly column: string;
  /** The column in words. */
  readonly columnName: string;
  readonly item: SupportItem;
  readonly rules: readonly SupportRuleView[];
  /** More than one pays for the item. */
  readonly shared: boolean;
  /** What is to be said beside the programmes. */
  readonly remarks?: readonly string[];
  /** Written where no rule stands; without it the empty cell says enough. */
  readonly empty?: string;
  /** Ceilings beside rates and amounts. */
  readonly ceilings?: boolean;
  readonly link: string;
}

const stateOf = ({ rules, shared }: RuleCell): CellState => {
  if (rules.length === 0) return 'none';
  if (shared) return 'several';
  return rules.some(saysHowMuch) ? 'one' : 'unknown';
};

/** Figures and programmes of the rules of a cell, and both in one sentence. */
export function makeRuleCell(cell: RuleCell, setting: CatalogueSetting): MatrixCell {
  const { m, format } = setting;
  const { column, item, rules, remarks = [], empty = null, ceilings = false, link } = cell;
  const name = `${m.support.items[item]}, ${cell.columnName}`;
  if (rules.length === 0)
    return { column, state: 'none', figures: [], text: empty, label: `${name}; ${m.overlap.cell.none}` };
  const figures = mainFigures(rules, item, setting, ceilings);
  const programmes = programmesOf(rules).map((programme) => programme.name);
  const silent = figures.length > 0 ? [] : [m.overlap.cell.silent];
  const told = figures.length > 0 ? [format.list(figures.map((one) => one.label))] : [];
  return {
    column,
    state: stateOf(cell),
    figures,
    text: [...silent, ...programmes, ...remarks].join('\n'),
    label: [name, format.list(programmes), ...told, ...silent, ...remarks].join('; '),
    link
  };
}
