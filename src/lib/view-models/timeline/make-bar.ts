import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TimelineBar } from '../catalogue/drawing.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { lastDayInForce } from './force.ts';
import { fillOf, horizonOf, nameOf, startIs, startOf } from './instrument.ts';
import { succeeds, type PolicyTie } from './ties.ts';

/** What a bar takes from its neighbours. */
export interface Around {
  readonly groups: ReadonlyMap<string, string> | null;
  readonly ties: readonly PolicyTie[];
  readonly byId: ReadonlyMap<string, PolicyView>;
}

/** Start of what replaced an instrument whose end no source gives. */
function replacedFrom(policy: PolicyView, { ties, byId }: Around): string | null {
  if (policy.status !== 'replaced' || policy.to !== null) return null;
  const by = ties.find(({ to, relation }) => to === policy.id && relation === 'replaces');
  const other = by === undefined ? undefined : byId.get(by.from);
  return other === undefined ? null : startOf(other);
}

/** The oldest of several that it replaces stands in its line: the rule itself rather than an amendment of it. */
const dateOf = (id: string, { byId }: Around): string => {
  const policy = byId.get(id);
  return `${policy === undefined ? '' : (startOf(policy) ?? '9')} ${id}`;
};

/** One instrument as a bar. */
export function makeBar(
  policy: PolicyView,
  around: Around,
  { m, format }: { readonly m: Messages; readonly format: Format }
): TimelineBar {
  const { groups, ties } = around;
  const group = groups?.get(policy.id) ?? null;
  const [follows] = ties
    .filter((tie) => tie.from === policy.id && succeeds(tie) && (groups === null || groups.get(tie.to) === group))
    .map(({ to }) => to)
    .sort((a, b) => (dateOf(a, around) < dateOf(b, around) ? -1 : 1));
  return {
    key: policy.id,
    name: nameOf(policy),
    title: policy.number === null ? '' : policy.title,
    label: barLabel(policy, m, format),
    group,
    start: startOf(policy),
    end: policy.to,
    until: replacedFrom(policy, around),
    startIs: startIs(policy),
    status: fillOf(policy),
    horizon: horizonOf(policy, format.lang),
    follows: follows ?? null,
    page: `policies/${policy.id}`
  };
}

/** "45/2012/NĐ-CP, Nghị định về khuyến công; Chính phủ; ban hành 21/05/2012; còn hiệu lực". */
function barLabel(policy: PolicyView, m: Messages, format: Format): string {
  const words = m.timeline;
  const end = lastDayInForce(policy);
  const name = policy.number === null ? policy.title : `${policy.number}, ${policy.title}`;
  const dates = [
    policy.issuedOn === null ? null : words.issuedOn(format.date(policy.issuedOn)),
    policy.from === null ? null : words.effectiveFrom(format.date(policy.from)),
    policy.to === null || end === null ? null : words.until(format.date(policy.to.length === 10 ? end : policy.to)),
    startOf(policy) === null ? words.undated : null
  ];
  return [name, policy.issuer, ...dates, m.vocabulary.policyStatus[policy.status]]
    .filter((part) => part !== null)
    .join('; ');
}
