import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TimelineGap } from '../catalogue/drawing.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { dayAfter, dayBefore, daysBetween } from './days.ts';
import { beginning, lastDayInForce } from './force.ts';
import { nameOf } from './instrument.ts';
import { succeeds, type PolicyTie } from './ties.ts';

interface GapSetting {
  readonly m: Messages;
  readonly format: Format;
  readonly releasedOn: string;
}

const yearly = ({ from, issuedOn, to }: PolicyView): boolean => (from ?? issuedOn)?.slice(0, 4) === to?.slice(0, 4);

/**
 * Spans without an instrument in force: between one that ended and the one that follows it, after one that ended and that nothing
 * in the data follows, and in the period of one that is only planned. Plans of a single year and amendments leave no gap.
 */
export function gapsOf(
  policies: readonly PolicyView[],
  ties: readonly PolicyTie[],
  setting: GapSetting
): readonly TimelineGap[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const between = ties.filter(succeeds).flatMap((tie): TimelineGap[] => {
    const [before, after] = [byId.get(tie.to), byId.get(tie.from)];
    return before === undefined || after === undefined ? [] : gapBetween(before, after, setting);
  });
  const single = policies.flatMap((policy): TimelineGap[] =>
    policy.status === 'planned' ? plannedGap(policy, ties, byId, setting) : nothingFollows(policy, ties, setting)
  );
  return [...between, ...single];
}

function gapBetween(before: PolicyView, after: PolicyView, { m, format }: GapSetting): TimelineGap[] {
  const [end, start] = [lastDayInForce(before), beginning(after)];
  if (end === null || start === null || after.status === 'planned' || daysBetween(end, start.earliest) <= 1) return [];
  const [from, to] = [dayAfter(end), dayBefore(start.earliest)];
  const label = m.timeline.gapBetween(nameOf(before), nameOf(after), format.date(from), format.date(to));
  return [{ bar: before.id, kind: 'between', from, to, label }];
}

function plannedGap(
  policy: PolicyView,
  ties: readonly PolicyTie[],
  byId: ReadonlyMap<string, PolicyView>,
  { m, format, releasedOn }: GapSetting
): TimelineGap[] {
  const [start, to] = [beginning(policy), lastDayInForce(policy)];
  if (start === null || to === null) return [];
  const from = start.earliest;
  const before = ties
    .filter((tie) => tie.from === policy.id && succeeds(tie))
    .map((tie) => byId.get(tie.to))
    .find((found) => found !== undefined);
  const end = before === undefined ? null : lastDayInForce(before);
  const words = m.timeline;
  const label =
    from <= releasedOn
      ? words.gapPlannedBegun(format.date(from), format.date(releasedOn))
      : words.gapPlanned(
          format.date(from),
          before === undefined || end === null ? null : words.endsOn(nameOf(before), format.date(end))
        );
  return [{ bar: policy.id, kind: 'planned', from, to, label }];
}

function nothingFollows(
  policy: PolicyView,
  ties: readonly PolicyTie[],
  { m, format, releasedOn }: GapSetting
): TimelineGap[] {
  const end = lastDayInForce(policy);
  if (policy.status !== 'expired' || end === null || end >= releasedOn || yearly(policy)) return [];
  const followed = ties.some((tie) => tie.to === policy.id && succeeds(tie));
  const amendment = ties.some((tie) => tie.from === policy.id && tie.relation === 'amends');
  if (followed || amendment) return [];
  const from = dayAfter(end);
  return [
    {
      bar: policy.id,
      kind: 'nothing-follows',
      from,
      to: releasedOn,
      label: m.timeline.nothingFollows(nameOf(policy), format.date(end))
    }
  ];
}
