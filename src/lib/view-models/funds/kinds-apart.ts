import type { FundView } from './fund-view.ts';

/** Kinds of support that rules have, and the budget items under which money for them would stand. */
const itemsOfKind = {
  training: [],
  market: [],
  'interest-support': ['interest-support', 'supported-loans'],
  'rd-technology': ['research-technology']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KindApart = keyof typeof itemsOfKind;
const kinds: readonly KindApart[] = ['training', 'market', 'interest-support', 'rd-technology'];

/** Kinds of support for which no amount of the place is told apart; '' is every place. */
export function kindsWithoutFunds(rows: readonly FundView[], place: string): readonly KindApart[] {
  const items = new Set(rows.filter((row) => place === '' || row.place === place).map(({ category }) => category));
  return kinds.filter((kind) => !itemsOfKind[kind].some((item) => items.has(item)));
}
