import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { yearsOf } from '../catalogue/linked-chart.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { zoneFigure } from '../explorer/zone-figures.ts';
import { lineEvidence } from './zone-evidence.ts';

const id = 'area-ranking';
const shownMost = 24;

interface Ranked {
  readonly zone: ExplorerZone;
  readonly figure: Figure;
}

/** The largest zones by their published area, each by itself: one inside another is never added to it. */
export function areaRankingChart(
  zones: readonly ExplorerZone[],
  lines: readonly ObservationLine[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.catalogue.ranking;
  const names = new Map(zones.map((zone) => [zone.zone_id, zone[`name_${format.lang}`]]));
  const all = zones
    .flatMap((zone): readonly Ranked[] => {
      const figure = zoneFigure(zone, 'area');
      return figure === null ? [] : [{ zone, figure }];
    })
    .toSorted((a, b) => b.figure.value - a.figure.value || (a.zone.zone_id < b.zone.zone_id ? -1 : 1));
  const shown = all.slice(0, shownMost);
  const used = new Set(all.map(({ figure }) => figure.ref));
  const evidence = lineEvidence(
    lines.filter((line) => used.has(`observations/${line.observation_id}`)),
    setting
  );
  const counted = (some: readonly Ranked[], unit: string) => ({
    ...computed(id, some.length, unit),
    rows: some.map(({ figure }) => figure.ref)
  });
  const within = ({ parent_zone_id: parent }: ExplorerZone): string =>
    parent === null ? '' : (names.get(parent) ?? '');
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const asOf = yearsOf(evidence);
  return {
    id,
    area: 'zones',
    name: words.name,
    question: words.question,
    title: titleOf(all, setting),
    subtitle: [words.subtitle(asOf === null ? '' : m.charts.asOf(asOf))],
    legend: [
      { swatch: 'result', text: m.vocabulary.observationMeasure.actual },
      ...(shown.some(({ zone }) => zone.area_measure === 'plan')
        ? [{ swatch: 'plan', text: words.planned } as const]
        : [])
    ],
    note: phrase((slot) => words.note(slot(counted(shown, ''), 'bare'), slot(counted(all, 'zones')))),
    asOf,
    table: {
      columns: [
        { label: m.catalogue.zonesMap.zone, numeric: false },
        { label: m.catalogue.zonesMap.kind, numeric: false },
        { label: words.within, numeric: false },
        { label: m.catalogue.zonesMap.area, numeric: true },
        { label: m.charts.columns.asOf, numeric: false }
      ],
      rows: all.map(({ zone, figure }) => ({
        key: zone.zone_id,
        cells: [
          text(names.get(zone.zone_id) ?? ''),
          text(m.vocabulary.zoneKind[zone.kind]),
          text(within(zone)),
          { kind: 'figures', figures: [figure] },
          text(format.shortDate(figure.asOf))
        ]
      }))
    },
    evidence,
    drawing: {
      kind: 'marks',
      scale: 'log',
      unit: format.unit('ha'),
      joined: false,
      rows: shown.map(({ zone, figure }) => rowOf(zone, figure, names.get(zone.zone_id) ?? '', within(zone), setting))
    }
  };
}

function rowOf(
  zone: ExplorerZone,
  figure: Figure,
  name: string,
  within: string,
  { m, format }: CatalogueSetting
): MarksRow {
  const planned = zone.area_measure === 'plan';
  const facts = [
    format.figure(figure),
    format.shortDate(figure.asOf),
    ...(planned ? [m.catalogue.ranking.planned] : [])
  ];
  const bare = { ...figure, decimals: figure.value >= 100 ? 0 : 1, valueMax: null };
  const high = figure.valueMax;
  return {
    key: `row/${zone.zone_id}`,
    group: null,
    name,
    shortName: name,
    domain: null,
    missing: within === '' ? null : `${m.catalogue.ranking.within}: ${within}`,
    tone: zone.kind,
    label: `${name}: ${facts.join(', ')}`,
    marks: [
      {
        key: zone.zone_id,
        role: planned ? 'plan' : 'result',
        low: { figure, label: format.bare(bare) },
        high: high === null ? null : { figure, label: format.number(high, 0) },
        disputed: false,
        asOf: format.shortDate(figure.asOf),
        label: facts.join(', ')
      }
    ]
  };
}

function titleOf(all: readonly Ranked[], { m, format }: CatalogueSetting): Phrase {
  const words = m.catalogue.ranking;
  const [first] = all;
  if (first === undefined) return [words.name];
  const name = first.zone[`name_${format.lang}`];
  const inside = all.filter(({ zone }) => zone.parent_zone_id === first.zone.zone_id);
  const count = { ...computed(id, inside.length, 'zones'), rows: inside.map(({ figure }) => figure.ref) };
  return phrase((slot) =>
    inside.length === 0
      ? words.title(name, slot(first.figure))
      : words.titleNested(name, slot(first.figure), slot(count))
  );
}
