import type { EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { policyRef } from './force-counts.ts';

/** An instrument as evidence: it counts without a number of its own; its dates and status stand at the locator of its source. */
export const policyEvidence = (
  policy: PolicyView,
  marks: readonly string[],
  remark: string | null = null
): EvidenceRow => ({
  key: policyRef(policy.id),
  marks,
  label: policy.number === null ? policy.title : `${policy.number}, ${policy.title}`,
  figures: [],
  asOf: policy.issuedOn ?? policy.from,
  source: policy.source,
  locator: policy.locator,
  remark
});
