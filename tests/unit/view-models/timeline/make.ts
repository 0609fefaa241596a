import type { PolicyView } from '#lib/view-models/policies/policy-view.ts';
import type { PolicyTie } from '#lib/view-models/timeline/ties.ts';

const source = { id: 's', title: 'Text', publisher: null, kind: 'law', publishedOn: null } as const;

/** An instrument without any date; a test names what it is about. */
export const makePolicy = (id: string, part: Partial<PolicyView> = {}): PolicyView => ({
  id,
  number: `${id}/NĐ-CP`,
  title: `Nghị định ${id}`,
  otherTitle: `Decree ${id}`,
  issuer: 'Chính phủ',
  level: 'national',
  provinceId: 'national',
  issuedOn: null,
  from: null,
  to: null,
  status: 'unknown',
  topic: 'industrial-promotion',
  rule: null,
  supportTypes: [],
  rules: 0,
  source,
  locator: null,
  ...part
});

export const makeTie = (from: string, relation: PolicyTie['relation'], to: string): PolicyTie => ({
  from,
  relation,
  to,
  source
});
