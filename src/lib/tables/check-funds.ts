import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { CheckedTables, NumberedRow } from './checked-tables.ts';
import { groupBy } from './group-by.ts';
import type { Problem } from './problem.ts';

type Fund = NumberedRow<'funds'>;

/** Support money is added up once and within one measure: what is planned is never part of what is paid. */
export function checkFunds(tables: CheckedTables): readonly Problem[] {
  return [...exclusions(tables), ...parts(tables)];
}

function exclusions(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('funds', 'counts_in_total', 'exclusion', 'parent_fund_id')) return [];
  return tables.rows('funds').flatMap(({ row, cells }) => {
    if (cells.exclusion === null) {
      return cells.counts_in_total === false
        ? [tables.problem('funds', row, 'exclusion', { kind: 'exclusion-named' })]
        : [];
    }
    if (cells.counts_in_total === true) {
      return [
        tables.problem('funds', row, 'counts_in_total', {
          kind: 'counted-once',
          because: `exclusion = ${cells.exclusion}`
        })
      ];
    }
    if (cells.exclusion !== 'part' || cells.parent_fund_id !== null) return [];
    return [tables.problem('funds', row, 'parent_fund_id', { kind: 'together', otherColumn: 'exclusion' })];
  });
}

function parts(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('funds', 'fund_id', 'parent_fund_id', 'measure', 'amount_vnd_m', 'qualifier', 'exclusion'))
    return [];
  const byId = new Map(tables.rows('funds').map((fund) => [fund.cells.fund_id, fund]));
  const children = groupBy(tables.rows('funds'), ({ cells }) => cells.parent_fund_id);
  return [...children].flatMap(([id, own]) => {
    const parent = id === null ? undefined : byId.get(id);
    if (parent === undefined) return [];
    return [...own.flatMap((child) => besideParent(tables, child, parent)), ...aboveTotal(tables, parent, own)];
  });
}

/** A part has its parent's measure; a row of the same measure that is counted beside its parent would be added twice. */
function besideParent(tables: CheckedTables, child: Fund, parent: Fund): readonly Problem[] {
  const parentId = parent.cells.fund_id ?? '';
  const sameMeasure = child.cells.measure === parent.cells.measure;
  if (child.cells.exclusion === 'part' && !sameMeasure) {
    const rule = { kind: 'agrees', with: `funds/${parentId}/measure`, expected: parent.cells.measure ?? '' } as const;
    return [tables.problem('funds', child.row, 'measure', rule)];
  }
  if (child.cells.exclusion !== null || !sameMeasure || parent.cells.counts_in_total !== true) return [];
  return [
    tables.problem('funds', child.row, 'counts_in_total', {
      kind: 'counted-once',
      because: `parent_fund_id = ${parentId}`
    })
  ];
}

/** What a figure can be at least, and at most: "over 5" has no upper end, "up to 5" no lower one. */
const open: Readonly<Record<Qualifier, 'none' | 'above' | 'below' | 'both'>> = {
  exact: 'none',
  about: 'both',
  over: 'above',
  'at-least': 'above',
  nearly: 'below',
  under: 'below',
  'up-to': 'below'
};

/** Judged only where qualifiers leave no way out: a total with an upper end, and parts with a lower one. */
function aboveTotal(tables: CheckedTables, parent: Fund, children: readonly Fund[]): readonly Problem[] {
  const total = parent.cells.amount_vnd_m;
  if (total === null || !isCapped(parent)) return [];
  const sum = children
    .filter(
      (child) => child.cells.exclusion !== null && child.cells.measure === parent.cells.measure && hasFloor(child)
    )
    .reduce((added, child) => added + (child.cells.amount_vnd_m ?? 0), 0);
  if (sum <= total * (1 + 1e-9)) return [];
  const rounded = Math.round(sum * 1e6) / 1e6;
  return [tables.problem('funds', parent.row, 'amount_vnd_m', { kind: 'parts-within-total', total, sum: rounded })];
}

function isCapped({ cells }: Fund): boolean {
  return cells.qualifier !== null && ['none', 'below'].includes(open[cells.qualifier]);
}

function hasFloor({ cells }: Fund): boolean {
  return cells.qualifier !== null && ['none', 'above'].includes(open[cells.qualifier]);
}
