import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { unbrokenDash } from '../year-span.ts';
import { phrase } from '../charts/phrase.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { policyEvidence } from './evidence.ts';
import { lastDayInForce, type Force } from './force.ts';
import { answersOn, policyRef } from './force-counts.ts';
import { nameOf } from './instrument.ts';
import { laneOf, lanes, type Lane } from './lanes.ts';
import { makeTimeline, timelineSpan } from './make-timeline.ts';
import { neighboursOf, type PolicyTie } from './ties.ts';

const id = 'policy-timeline';
const topics: ReadonlySet<string> = new Set([
  'supporting-industry',
  'industrial-promotion',
  'industry-handicraft-support',
  'industrial-clusters'
]);
const drawnLanes: ReadonlySet<Lane> = new Set(lanes.filter((lane) => lane !== 'others'));

export interface TimelineRows {
  readonly policies: readonly PolicyView[];
  readonly ties: readonly PolicyTie[];
  /** Ids of instruments on a single zone, which are left out. */
  readonly ofOneZone: ReadonlySet<string>;
}

/** Instruments of promotion, supporting industry and clusters, of the country and of the provinces of the atlas; `on` is the day on which force is judged. */
export function timelineChart(
  { policies, ties, ofOneZone }: TimelineRows,
  setting: CatalogueSetting,
  on: string = setting.releasedOn
): CatalogueChart {
  const { m, format, releasedOn } = setting;
  const words = m.timeline.charts;
  const about = policies.filter((policy) => topics.has(policy.topic) && drawnLanes.has(laneOf(policy)));
  const shown = about.filter((policy) => !ofOneZone.has(policy.id));
  const left = about.filter((policy) => ofOneZone.has(policy.id));
  const answers = answersOn(shown, on, releasedOn);
  const count = (rows: readonly PolicyView[]) => ({
    ...computed(id, rows.length, 'instruments'),
    rows: rows.map((policy) => policyRef(policy.id))
  });
  const inForce = (force: Force) => shown.filter((policy) => answers.get(policy.id)?.force === force);
  const timeline = makeTimeline({ policies: shown, ties, all: policies }, setting, {
    grouped: true,
    arrows: 'within-group'
  });
  const drawing = { ...timeline, day: on, dayLabel: format.shortDate(on) };
  const keys = drawing.lanes.flatMap((lane) => lane.bars.map(({ key }) => key));
  const ordered = keys.flatMap((key) => shown.find((policy) => policy.id === key) ?? []);
  const day = format.shortDate(on);
  return {
    id,
    area: 'policies',
    name: words.timelineName,
    question: words.timelineQuestion,
    title: phrase((slot) =>
      words.timelineTitle(
        slot(count(inForce('yes')), 'bare'),
        slot(count(shown)),
        slot(count(inForce('unknown')), 'bare')
      )
    ),
    subtitle: [words.timelineSubtitle(day)],
    legend: [
      { swatch: 'in-force', text: m.timeline.legend.inForce },
      { swatch: 'ended', text: m.timeline.legend.ended },
      { swatch: 'planned', text: m.timeline.legend.planned },
      { swatch: 'unknown', text: m.timeline.legend.unknown }
    ],
    note: phrase((slot) => `${words.timelineNote(slot(count(left)))} ${words.timelineNoteArrows}`),
    asOf: asOf(shown, setting),
    table: tableOf(ordered, policies, ties, answers, on, setting),
    evidence: [
      ...ordered.map((policy) => policyEvidence(policy, [policy.id])),
      ...left.map((policy) => policyEvidence(policy, [], words.oneZone))
    ],
    drawing
  };
}

function asOf(policies: readonly PolicyView[], setting: CatalogueSetting): string | null {
  if (policies.length === 0) return null;
  return [timelineSpan(policies, setting)[0], setting.releasedOn.slice(0, 4)].join(unbrokenDash);
}

function tableOf(
  shown: readonly PolicyView[],
  all: readonly PolicyView[],
  ties: readonly PolicyTie[],
  answers: ReturnType<typeof answersOn>,
  on: string,
  { m, format }: CatalogueSetting
): ChartTable {
  const words = m.timeline.charts;
  const byId = new Map(all.map((policy) => [policy.id, policy]));
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const laneName = (policy: PolicyView): string => m.timeline.lanes[laneOf(policy)] ?? laneOf(policy);
  const start = ({ from, issuedOn }: PolicyView): string => {
    if (from !== null) return format.shortDate(from);
    return issuedOn === null ? m.timeline.undated : words.issuedOnly(format.shortDate(issuedOn));
  };
  const end = (policy: PolicyView): string => {
    const last = lastDayInForce(policy);
    return last === null || policy.to === null ? '–' : format.shortDate(policy.to.length === 10 ? last : policy.to);
  };
  const tiesOf = ({ id: own }: PolicyView): string =>
    neighboursOf(ties, own)
      .map((tie) => {
        const relation = (tie.direction === 'out' ? m.policies.outgoing : m.policies.incoming)[tie.relation];
        const other = byId.get(tie.id);
        return `${relation}: ${other === undefined ? tie.id : nameOf(other)}`;
      })
      .join('; ');
  return {
    columns: [
      words.number,
      words.name,
      m.timeline.lane,
      words.start,
      words.end,
      words.status,
      words.onDay(format.shortDate(on)),
      words.ties
    ].map((label) => ({ label, numeric: false })),
    rows: shown.map((policy) => ({
      key: policy.id,
      cells: [
        policy.number ?? '–',
        policy.title,
        laneName(policy),
        start(policy),
        end(policy),
        m.vocabulary.policyStatus[policy.status],
        m.timeline.force[answers.get(policy.id)?.force ?? 'unknown'],
        tiesOf(policy)
      ].map(text)
    }))
  };
}
