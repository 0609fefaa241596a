import type { PolicyTieRow } from '#lib/queries/policy-timeline.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

export type Relation = PolicyTieRow['relation'];

/** One instrument acts on another: the later one is `from`. */
export interface PolicyTie {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly source: SourceRef;
}

export const policyTie = (row: PolicyTieRow): PolicyTie => ({
  from: row.policy_id,
  relation: row.relation,
  to: row.target_policy_id,
  source: sourceRefOf(row)
});

export interface Neighbour {
  readonly id: string;
  readonly relation: Relation;
  /** out: the instrument acts on the neighbour; in: the neighbour acts on it. */
  readonly direction: 'out' | 'in';
  readonly source: SourceRef;
}

/** Whom an instrument acts on and who acts on it. */
export const neighboursOf = (ties: readonly PolicyTie[], id: string): readonly Neighbour[] =>
  ties.flatMap(({ from, relation, to, source }): Neighbour[] => {
    if (from === id) return [{ id: to, relation, direction: 'out', source }];
    return to === id ? [{ id: from, relation, direction: 'in', source }] : [];
  });

const succession: ReadonlySet<Relation> = new Set(['replaces', 'next-period']);

/** The instrument whose place another takes: the one it replaces or follows. */
export const succeeds = ({ relation }: PolicyTie): boolean => succession.has(relation);

/** Instruments outside a chain that took the place of one in it or whose place one in it took: they tell whether it has gaps. */
export function aroundChain(ties: readonly PolicyTie[], chain: ReadonlySet<string>): ReadonlySet<string> {
  const touching = ties.filter((tie) => succeeds(tie) && chain.has(tie.from) !== chain.has(tie.to));
  return new Set(touching.map(({ from, to }) => (chain.has(from) ? to : from)));
}

/** An instrument with its neighbours, and all that came before and after it in the same line of succession. */
export function chainOf(ties: readonly PolicyTie[], id: string): ReadonlySet<string> {
  const chain = new Set([id, ...neighboursOf(ties, id).map((neighbour) => neighbour.id)]);
  const line = [id];
  for (const one of line)
    for (const tie of ties.filter(succeeds)) {
      const other = tie.from === one ? tie.to : tie.to === one ? tie.from : null;
      if (other === null || line.includes(other)) continue;
      line.push(other);
      chain.add(other);
    }
  return chain;
}
