import { instrumentKind } from '#lib/domain/instrument.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { SituationInput } from '#lib/domain/situation.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import { signLegend } from '../catalogue/qualifier-sign.ts';
import type { LabelledFigure, Mark, MarkRole, MarksRow } from '../catalogue/drawing.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { unbrokenDash, yearSpan } from '../year-span.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { figureOfObservation } from '../figures.ts';
import { sourceRefOf } from '../reading-series.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { clusterMaximumId, type ClusterMaximum, type MostPayable } from './cluster-maximum.ts';
import { figuresOfRule } from './rule-figures.ts';

const topOf = ({ low, high }: MostPayable): AnyFigure => high ?? low;
const bothEnds = ({ low, high }: MostPayable): readonly AnyFigure[] => (high === null ? [low] : [low, high]);

/** Most first; of equal ones by id, so that the order never changes. */
const byShare = (a: ClusterMaximum, b: ClusterMaximum): number =>
  (b.share === null ? -1 : topOf(b.share).value) - (a.share === null ? -1 : topOf(a.share).value) ||
  (a.zoneId < b.zoneId ? -1 : 1);

const provinceOrder = (clusters: readonly ClusterMaximum[]): readonly string[] =>
  [...new Set(clusters.map(({ place }) => place.provinceId))].sort().reverse();

/** What would decide between rules, in words. */
export function openWords(open: readonly SituationInput[], { m }: Pick<CatalogueSetting, 'm'>): readonly string[] {
  const words = m.support;
  return open.map((input) => {
    if (input.kind === 'area') return words.area[input.areaClass];
    if (input.kind === 'fact') return words.fact[input.fact];
    return words.inputShort[input.kind];
  });
}

/** Provinces of which a rule pays by the hectare: elsewhere an area decides nothing. */
const provincesByHectare = (clusters: readonly ClusterMaximum[]): ReadonlySet<string> =>
  new Set(clusters.flatMap(({ perHectare, place }) => (perHectare === null ? [] : [place.provinceId])));

function asOfOf(measured: ClusterMaximum['investment']): string | null {
  if (measured.kind === 'unknown') return null;
  return measured.kind === 'known' ? measured.current.asOf : measured.readings[0].asOf;
}

function makeMark(most: MostPayable, role: MarkRole, asOf: string | null, setting: CatalogueSetting): Mark {
  const { format, m } = setting;
  const written = (figure: AnyFigure): LabelledFigure => ({
    figure,
    label: format.bare({ ...figure, decimals: 1 })
  });
  const [low, high] = [written(most.low), most.high === null ? null : written(most.high)];
  const text = bothEnds(most)
    .map((figure) => format.figure(figure))
    .join(unbrokenDash);
  return {
    key: role,
    role,
    low,
    high,
    disputed: most.disputed && high !== null,
    asOf: asOf === null ? '' : format.shortDate(asOf),
    label: (role === 'estimate' ? m.overlap.maximum.shareMark : m.overlap.maximum.hectareMark)(text, format.date(asOf))
  };
}

function makeRow(cluster: ClusterMaximum, setting: CatalogueSetting): MarksRow {
  const { m } = setting;
  const { share, perHectare, name } = cluster;
  const marks = [
    ...(share === null ? [] : [makeMark(share, 'estimate', asOfOf(cluster.investment), setting)]),
    ...(perHectare === null ? [] : [makeMark(perHectare, 'plan', asOfOf(cluster.area), setting)])
  ];
  return {
    key: cluster.zoneId,
    group: m.vocabulary.province[cluster.place.provinceId] ?? cluster.place.provinceId,
    name: shortNameOf(name, setting),
    shortName: shortNameOf(name, setting),
    marks,
    domain: null,
    missing: null,
    label: [name, ...marks.map((mark) => mark.label)].join('; '),
    tone: 'fund'
  };
}

/** Name without the word for its kind. */
export function shortNameOf(name: string, { m }: Pick<CatalogueSetting, 'm'>): string {
  const kind = m.vocabulary.zoneKind['industrial-cluster'].toLowerCase();
  const lower = name.toLowerCase();
  const without = lower.startsWith(`${kind} `) ? name.slice(kind.length + 1) : name;
  const short = lower.endsWith(` ${kind}`) ? without.slice(0, -kind.length - 1) : without;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function tableOf(clusters: readonly ClusterMaximum[], setting: CatalogueSetting): ChartTable {
  const { m, format } = setting;
  const words = m.overlap.maximum;
  const byHectare = provincesByHectare(clusters);
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const measured = (value: ClusterMaximum['area']): Cell =>
    value.kind === 'unknown'
      ? { kind: 'missing' }
      : { kind: 'figures', figures: value.kind === 'known' ? [value.current] : value.readings };
  const most = (value: MostPayable | null, why: string): Cell =>
    value === null ? text(why) : { kind: 'figures', figures: bothEnds(value) };
  return {
    columns: [
      { label: words.cluster, numeric: false },
      { label: words.province, numeric: false },
      { label: words.base, numeric: true },
      { label: words.baseDate, numeric: false },
      { label: words.share, numeric: true },
      { label: words.area, numeric: true },
      { label: words.perHectare, numeric: true },
      { label: words.unchecked, numeric: false }
    ],
    rows: clusters.map((cluster) => {
      const { share, perHectare, place } = cluster;
      const base = asOfOf(cluster.investment);
      return {
        key: cluster.zoneId,
        cells: [
          text(cluster.name),
          text(m.vocabulary.province[place.provinceId] ?? place.provinceId),
          measured(cluster.investment),
          text(cluster.investment.kind === 'unknown' ? '' : format.shortDate(base)),
          most(share, words.notPublished),
          byHectare.has(place.provinceId) ? measured(cluster.area) : text(''),
          most(perHectare, byHectare.has(place.provinceId) ? words.noArea : words.noRule),
          text(openWords(perHectare?.open ?? [], setting).join(' '))
        ]
      };
    })
  };
}

function titleOf(clusters: readonly ClusterMaximum[], { m }: CatalogueSetting): Phrase {
  const words = m.overlap.maximum;
  const shares = clusters.flatMap(({ share }) => share ?? []).sort((a, b) => topOf(a).value - topOf(b).value);
  const [least, most] = [shares[0], shares.at(-1)];
  if (least === undefined || most === undefined) return [words.titleNone];
  const rate = least.rules[0]?.rate;
  const both = clusters.filter(({ share, perHectare }) => share !== null && perHectare !== null);
  const higher = both.filter(({ share, perHectare }) =>
    share === null || perHectare === null ? false : topOf(perHectare).value > share.low.value
  );
  const rows = (of: readonly ClusterMaximum[]): readonly string[] => [
    ...new Set(of.flatMap(({ share, perHectare }) => [...(share?.low.rows ?? []), ...(perHectare?.low.rows ?? [])]))
  ];
  const count = (of: readonly ClusterMaximum[]) => ({ ...computed(clusterMaximumId, of.length, ''), rows: rows(both) });
  return phrase((slot) =>
    [
      words.title(rate === null || rate === undefined ? '' : slot(rate), slot(least.low), slot(topOf(most))),
      ...(both.length === 0
        ? []
        : [words.compare(slot(count(both), 'bare'), slot(count(higher), 'bare'), higher.length, both.length)])
    ].join(' ')
  );
}

/** Rules first, then the published bases, with the marks that rest on each. */
function evidenceOf(
  clusters: readonly ClusterMaximum[],
  lines: readonly ObservationLine[],
  setting: CatalogueSetting
): readonly EvidenceRow[] {
  const { format } = setting;
  const rules = new Map<string, { rule: SupportRuleView; marks: string[] }>();
  for (const { zoneId, share, perHectare } of clusters)
    for (const rule of [...(share?.rules ?? []), ...(perHectare?.rules ?? [])]) {
      const known = rules.get(rule.id) ?? { rule, marks: [] };
      if (!known.marks.includes(zoneId)) known.marks.push(zoneId);
      rules.set(rule.id, known);
    }
  const byHectare = provincesByHectare(clusters);
  const shown = new Set(
    clusters.flatMap(({ investment, area, place }) =>
      [investment, ...(byHectare.has(place.provinceId) ? [area] : [])].flatMap((value) =>
        value.kind === 'unknown'
          ? []
          : (value.kind === 'known' ? [value.current] : value.readings).map(({ ref }) => ref)
      )
    )
  );
  return [
    ...[...rules.values()].map(({ rule, marks }) => ({
      key: `supports/${rule.id}`,
      marks,
      label: `${rule.programme}: ${rule.text}`,
      figures: figuresOfRule(rule),
      asOf: rule.from,
      source: rule.source,
      locator: rule.locator,
      remark: null
    })),
    ...lines
      .map((line) => ({ line, figure: figureOfObservation(line) }))
      .filter(({ figure }) => shown.has(figure.ref))
      .map(({ line, figure }) => ({
        key: figure.ref,
        marks: [line.subject_id],
        label: `${line[`subject_${format.lang}`]}: ${line[`indicator_${format.lang}`]}`,
        figures: [figure],
        asOf: line.as_of,
        source: sourceRefOf(line),
        locator: line.locator,
        remark: null
      }))
  ];
}

/** The most the State could pay for the infrastructure of each cluster: calculated, with its base and its rule. */
export function makeClusterMaximumChart(
  clusters: readonly ClusterMaximum[],
  lines: readonly ObservationLine[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.overlap.maximum;
  const sorted = provinceOrder(clusters).flatMap((province) =>
    clusters.filter(({ place }) => place.provinceId === province).toSorted(byShare)
  );
  const drawn = sorted.filter(({ share }) => share !== null);
  const without = sorted.filter(({ share }) => share === null);
  const count = (of: readonly ClusterMaximum[]) => ({
    ...computed(clusterMaximumId, of.length, 'clusters'),
    rows: drawn.flatMap(({ share }) => share?.low.rows ?? [])
  });
  const rows = drawn.map((cluster) => makeRow(cluster, setting));
  const evidence = evidenceOf(sorted, lines, setting);
  return {
    id: clusterMaximumId,
    area: 'policies',
    name: words.name,
    question: words.question,
    title: titleOf(sorted, setting),
    subtitle: [words.subtitle(format.date(setting.releasedOn))],
    legend: [
      { swatch: 'estimate', text: words.legendShare },
      ...hectareLegend(drawn, setting),
      ...signLegend(rows, format, words.legendSign)
    ],
    note: phrase((slot) => words.note(slot(count(drawn)), slot(count(without)))),
    asOf: yearSpan(drawn.map(({ investment }) => asOfOf(investment))),
    table: tableOf(sorted, setting),
    evidence,
    drawing: {
      kind: 'marks',
      scale: 'linear',
      unit: format.unit('VND bn'),
      joined: false,
      rows
    }
  };
}

/** Names the rules by the hectare that were applied. */
function hectareLegend(drawn: readonly ClusterMaximum[], { m, format }: CatalogueSetting): CatalogueChart['legend'] {
  const words = m.overlap.maximum;
  const rules = drawn.flatMap(({ perHectare }) => perHectare?.rules ?? []);
  if (rules.length === 0) return [];
  const names = rules.map(({ policy, programme, provinceId }) => {
    const kind = instrumentKind(policy?.number ?? null, '');
    const instrument = [...(kind === null ? [] : [m.citation.kinds[kind]]), policy?.number ?? programme].join(' ');
    return words.ruleOf(instrument, m.vocabulary.province[provinceId] ?? provinceId);
  });
  const capped = rules.some(({ ceiling }) => ceiling !== null);
  return [{ swatch: 'plan', text: words.legendHectare(format.list([...new Set(names)]), capped) }];
}
