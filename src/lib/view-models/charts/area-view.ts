import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { ZoneKind } from '#lib/domain/vocabulary.ts';
import { zoneFigure } from '../explorer/zone-figures.ts';
import type { Cell, DotRow, DotsChart, LegendEntry } from './chart-model.ts';
import { groupedRows, type ChartSetting, type DisputedReadings } from './chart-setting.ts';
import { roundLimit } from './dots.ts';
import { asOfSpan, computed, weighSources } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { zoneDotRows, type ZoneValue } from './zone-dots.ts';

const id = 'zone-area';

/** A pile is worth the title from this many equal values on, and this share of the kind. */
const pileFrom = 8;
const pileShare = 0.2;
const limits = [10, 20, 30, 40, 50, 60, 75, 100, 150, 200, 300, 400, 500, 750, 1000, 2000, 5000] as const;
const unitOfKind: Readonly<Record<ZoneKind, string>> = {
  'economic-zone': 'zones',
  'border-economic-zone': 'zones',
  'industrial-park': 'parks',
  'industrial-cluster': 'clusters'
};

/** Area of each zone, a row to each kind. The answer is grouped by zone. */
export function areaChart(
  answer: Answer,
  setting: ChartSetting,
  disputed: DisputedReadings = setting.rows.disputed.area
): DotsChart {
  const { m, format, view } = setting;
  const zones = groupedRows(answer, setting.rows.zones).map(({ row }) => row);
  const values = zones.flatMap(valueOf);
  const rows = zoneDotRows(
    id,
    values,
    disputed,
    (value) => isOpen(view.area) || insideRange(value, view.area),
    setting
  );
  const evidence = values.map(({ figure }) => ({ figure, weight: 1 }));
  const asOf = asOfSpan(evidence);
  return {
    id,
    kind: 'dots',
    scale: 'log',
    domain: null,
    unit: 'ha',
    title: areaTitle(rows, setting),
    subtitle: [m.charts.area.subtitle(asOf === null ? '' : m.charts.asOf(asOf))],
    legend: rows.some((row) => row.median !== null) ? [medianEntry(setting)] : [],
    note: publishedNote(values.length, zones.length, setting, id),
    sources: weighSources(evidence, setting),
    rows,
    range: view.area,
    table: areaTable(rows, zones, setting),
    empty:
      zones.length === 0
        ? m.charts.noRows
        : rows.length === 0
          ? m.charts.noArea(format.quantity(zones.length, 'zones'))
          : null,
    filtered: !isOpen(view.area),
    currency: null
  };
}

export const medianEntry = ({ m }: ChartSetting): LegendEntry => ({ key: 'median', text: m.charts.median });

function valueOf(zone: ExplorerZone): readonly ZoneValue[] {
  const figure = zoneFigure(zone, 'area');
  return figure === null ? [] : [{ zone, figure, old: false }];
}

/** "45 trên 62 khu, cụm có số". */
export function publishedNote(
  known: number,
  all: number,
  setting: ChartSetting,
  chart: typeof id | 'zone-occupancy'
): Phrase {
  return phrase((slot) =>
    setting.m.charts.withFigure(slot(computed(chart, known, ''), 'bare'), slot(computed(chart, all, 'zones')))
  );
}

/** The finding: a pile of equal areas, else a round limit that at least half of the largest kind keeps to. */
function areaTitle(rows: readonly DotRow[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.area;
  const row = [...rows].sort((a, b) => b.dots.length - a.dots.length)[0];
  const [only, ...others] = row?.dots ?? [];
  if (row === undefined || only === undefined) return [setting.m.charts.name[id]];
  if (others.length === 0) return phrase((slot) => words.one(only.name, slot(only.figure)));
  const unit = row.shape === 'project' ? 'projects' : unitOfKind[row.shape];
  const all = computed(id, row.dots.length, unit);
  const pile = largestPile(row);
  if (pile.count >= pileFrom && pile.count >= row.dots.length * pileShare)
    return phrase((slot) =>
      words.pile(slot(computed(id, pile.count, ''), 'bare'), slot(all), slot(computed(id, pile.value, 'ha')))
    );
  const values = row.dots.map((dot) => dot.value);
  const limit = roundLimit(values, limits) ?? Math.max(...values);
  const small = values.filter((value) => value <= limit).length;
  return phrase((slot) =>
    words.small(slot(computed(id, small, ''), 'bare'), slot(all), slot(computed(id, limit, 'ha')))
  );
}

/** Most frequent value among exact areas. */
function largestPile(row: DotRow): { readonly value: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const dot of row.dots) if (dot.bound === 'none') counts.set(dot.value, (counts.get(dot.value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return { value, count };
}

function areaTable(
  rows: readonly DotRow[],
  zones: readonly ExplorerZone[],
  { m, format }: ChartSetting
): DotsChart['table'] {
  const drawn = rows.flatMap((row) => row.dots.map((dot) => ({ row, dot })));
  const known = new Set(drawn.map(({ dot }) => dot.key));
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  return {
    columns: [
      { label: m.charts.area.zoneColumn, numeric: false },
      { label: m.charts.columns.area, numeric: true },
      { label: m.charts.columns.asOf, numeric: false }
    ],
    rows: [
      ...drawn.map(({ dot }) => ({
        key: dot.key,
        cells: [
          text(dot.name),
          { kind: 'figures', figures: dot.readings.length > 0 ? dot.readings : [dot.figure] } satisfies Cell,
          text(dot.asOf)
        ]
      })),
      ...zones
        .filter((zone) => !known.has(zone.zone_id))
        .map((zone) => ({
          key: zone.zone_id,
          cells: [
            text(format.lang === 'vi' ? zone.name_vi : zone.name_en),
            { kind: 'missing' } satisfies Cell,
            text('')
          ]
        }))
    ]
  };
}
