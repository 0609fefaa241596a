import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TimelineDrawing } from '../catalogue/drawing.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { firstDay } from './days.ts';
import { gapsOf } from './gaps.ts';
import { horizonOf, nameOf, startOf } from './instrument.ts';
import { laneOf, lanes, type Lane } from './lanes.ts';
import { makeBar } from './make-bar.ts';
import type { PolicyTie } from './ties.ts';

export interface TimelineSetting {
  readonly m: Messages;
  readonly format: Format;
  readonly releasedOn: string;
}

export interface TimelineInput {
  readonly policies: readonly PolicyView[];
  /** Also those with instruments that are not drawn. */
  readonly ties: readonly PolicyTie[];
  /** Every instrument there is, drawn or not: what followed one of them decides about gaps. */
  readonly all?: readonly PolicyView[];
}

/** Years that the drawing runs over; the same for every choice of instruments, so that nothing moves when one filters. */
export function timelineSpan(policies: readonly PolicyView[], setting: TimelineSetting): readonly [number, number] {
  const now = Number(setting.releasedOn.slice(0, 4));
  const years = policies.flatMap((policy) => [startOf(policy), policy.to]).flatMap((date) => yearIn(date));
  const horizons = policies.flatMap((policy) => horizonOf(policy, setting.format.lang) ?? []);
  return [Math.min(now, ...years), Math.max(now, ...years, ...horizons)];
}
const yearIn = (date: string | null): readonly number[] => (date === null ? [] : [Number(date.slice(0, 4))]);

/** The timeline of these instruments; `span` is the years of all there are, `grouped` sets headings of topics into the lanes. */
export function makeTimeline(
  { policies, ties, all = policies }: TimelineInput,
  setting: TimelineSetting,
  options: {
    readonly span?: readonly [number, number];
    readonly grouped?: boolean;
    readonly arrows?: TimelineDrawing['arrows'];
  } = {}
): TimelineDrawing {
  const [fromYear, toYear] = options.span ?? timelineSpan(policies, setting);
  const ids = new Set(policies.map(({ id }) => id));
  const known = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  // What follows is asked of all instruments: one that is filtered out is still there.
  const gaps = gapsOf(all, ties, setting).filter(({ bar }) => ids.has(bar));
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const nameOfId = (id: string): string => {
    const policy = byId.get(id);
    return policy === undefined ? id : nameOf(policy);
  };
  const { m, format } = setting;
  return {
    kind: 'timeline',
    fromYear,
    toYear,
    day: setting.releasedOn,
    dayLabel: format.shortDate(setting.releasedOn),
    undated: m.timeline.undated,
    arrows: options.arrows ?? 'none',
    lanes: lanes.flatMap((lane) => {
      const own = policies.filter((policy) => laneOf(policy) === lane);
      if (own.length === 0) return [];
      const groups = options.grouped === true ? groupNames(lane, own, m) : null;
      const bars = inOrder(own, groups, m.timeline.otherTopics).map((policy) =>
        makeBar(policy, { groups, ties: known, byId }, setting)
      );
      const inLane = new Set(own.map(({ id }) => id));
      return [
        { key: lane, name: m.timeline.lanes[lane] ?? lane, bars, gaps: gaps.filter(({ bar }) => inLane.has(bar)) }
      ];
    }),
    links: known.map(({ from, relation, to }) => ({
      from,
      to,
      relation,
      label: m.timeline.tie(nameOfId(from), m.timeline.relations[relation], nameOfId(to))
    }))
  };
}

/** Heading of each instrument: its topic, or its place in the lane of other localities; topics of one instrument share one. */
function groupNames(lane: Lane, policies: readonly PolicyView[], m: Messages): ReadonlyMap<string, string> {
  const place = m.vocabulary.province;
  if (lane === 'others')
    return new Map(policies.map(({ id, provinceId }) => [id, place[provinceId] ?? provinceId] as const));
  const count = new Map<string, number>();
  for (const { topic } of policies) count.set(topic, (count.get(topic) ?? 0) + 1);
  const alone = policies.filter(({ topic }) => count.get(topic) === 1).length;
  return new Map(
    policies.map(({ id, topic }) => [
      id,
      count.get(topic) === 1 && alone > 1 ? m.timeline.otherTopics : (m.policies.topics[topic] ?? topic)
    ])
  );
}

const dateKey = (policy: PolicyView): string => {
  const start = startOf(policy);
  return start === null ? '9999' : firstDay(start);
};

/** Headings with most instruments first, the shared one last; in each the oldest first, undated last. */
function inOrder(
  policies: readonly PolicyView[],
  groups: ReadonlyMap<string, string> | null,
  shared: string
): readonly PolicyView[] {
  const groupOf = ({ id }: PolicyView): string => groups?.get(id) ?? '';
  const size = new Map<string, number>();
  for (const policy of policies) size.set(groupOf(policy), (size.get(groupOf(policy)) ?? 0) + 1);
  const rank = (group: string): number => (group === shared ? 0 : (size.get(group) ?? 0));
  return policies.toSorted(
    (a, b) =>
      rank(groupOf(b)) - rank(groupOf(a)) ||
      compare(groupOf(a), groupOf(b)) ||
      compare(dateKey(a), dateKey(b)) ||
      compare(a.id, b.id)
  );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
