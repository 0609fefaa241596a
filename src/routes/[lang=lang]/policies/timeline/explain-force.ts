import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import type { PolicyView } from '#lib/view-models/policies/policy-view.ts';
import { policyRef } from '#lib/view-models/timeline/force-counts.ts';
import { nameOf } from '#lib/view-models/timeline/instrument.ts';

/** Tells the popover which instruments were counted on the day, each with its source; call the result when the day changes. */
export function explainForce(policies: readonly PolicyView[], day: string): () => void {
  return computedFigures.provide('policies-in-force', () => ({
    sql: sqlOf('policies-in-force').replace(/DATE '[^']*' AS day/, `DATE '${day}' AS day`),
    rows: policies.map((policy) => ({
      label: nameOf(policy),
      figure: null,
      refs: [policyRef(policy.id)],
      sourceId: policy.source.id
    })),
    without: 0
  }));
}
