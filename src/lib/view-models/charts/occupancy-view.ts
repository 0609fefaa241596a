import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Answer } from '#lib/domain/question.ts';
import { zoneFigure } from '../explorer/zone-figures.ts';
import { publishedNote } from './area-view.ts';
import type { Cell, Dot, DotRow, DotsChart, LegendEntry } from './chart-model.ts';
import { groupedRows, type ChartSetting, type DisputedReadings } from './chart-setting.ts';
import { asOfSpan, computed, weighSources } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { zoneDotRows, type ZoneValue } from './zone-dots.ts';

const id = 'zone-occupancy';
/** Figures of this many years up to the newest count as current. */
const currentYears = 2;
const nearlyFull = 80;

/** Occupancy of each zone, a row to each kind. The answer is grouped by zone. */
export function occupancyChart(
  answer: Answer,
  setting: ChartSetting,
  disputed: DisputedReadings = setting.rows.disputed.occupancy
): DotsChart {
  const { m, format, view } = setting;
  const zones = groupedRows(answer, setting.rows.zones).map(({ row }) => row);
  const figures = zones.flatMap((zone) => {
    const figure = zoneFigure(zone, 'occupancy');
    return figure === null ? [] : [{ zone, figure }];
  });
  const since = currentSince(setting);
  const values: readonly ZoneValue[] = figures.map((one) => ({ ...one, old: isOld(one.figure.asOf, since) }));
  const chosen = (value: number): boolean => isOpen(view.occupancy) || insideRange(value, view.occupancy);
  const rows = zoneDotRows(id, values, disputed, chosen, setting);
  const evidence = values.map(({ figure }) => ({ figure, weight: 1 }));
  const asOf = asOfSpan(evidence);
  return {
    id,
    kind: 'dots',
    scale: 'linear',
    domain: [0, 100],
    unit: '%',
    title: occupancyTitle(
      rows.flatMap((row) => row.dots),
      setting
    ),
    subtitle: [m.charts.occupancy.subtitle(asOf === null ? '' : m.charts.asOf(asOf))],
    legend: ageLegend(values, since, setting),
    note: publishedNote(values.length, zones.length, setting, id),
    sources: weighSources(evidence, setting),
    rows,
    range: view.occupancy,
    table: occupancyTable(rows, zones, setting),
    empty:
      zones.length === 0
        ? m.charts.noRows
        : rows.length === 0
          ? m.charts.noOccupancy(format.quantity(zones.length, 'zones'))
          : null,
    filtered: !isOpen(view.occupancy),
    currency: null
  };
}

/** First year that counts as current: two years before the newest figure of the whole page, whatever is filtered. */
function currentSince({ rows }: ChartSetting): number {
  const years = [...rows.zones.values()].flatMap((zone) =>
    zone.occupancy_as_of === null ? [] : [Number(zone.occupancy_as_of.slice(0, 4))]
  );
  return Math.max(0, ...years) - currentYears;
}

const isOld = (asOf: string | null, since: number): boolean => asOf === null || Number(asOf.slice(0, 4)) < since;

function ageLegend(values: readonly ZoneValue[], since: number, { m }: ChartSetting): readonly LegendEntry[] {
  const current: LegendEntry = { key: 'current', text: m.charts.occupancy.current(String(since)) };
  const older: LegendEntry = { key: 'older', text: m.charts.occupancy.older };
  return [...(values.some((one) => !one.old) ? [current] : []), ...(values.some((one) => one.old) ? [older] : [])];
}

/** At least this: "under 90" does not prove 80. */
const surely = (dot: Dot, limit: number): boolean =>
  dot.value >= limit && dot.bound !== 'below' && dot.bound !== 'about';

/** The finding: how many are nearly full or wholly empty, whichever is more of them; else how far they spread. */
function occupancyTitle(dots: readonly Dot[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.occupancy;
  const [only, second] = dots;
  if (only === undefined) return [setting.m.charts.name[id]];
  if (second === undefined) return phrase((slot) => words.one(only.name, slot(only.figure)));
  const all = computed(id, dots.length, 'zones');
  const full = dots.filter((dot) => surely(dot, nearlyFull)).length;
  const empty = dots.filter((dot) => dot.value === 0 && dot.bound === 'none').length;
  const count = (n: number) => computed(id, n, '');
  if (full >= 2 && full >= empty)
    return phrase((slot) => words.full(slot(count(full), 'bare'), slot(all), slot(computed(id, nearlyFull, '%'))));
  if (empty >= 2) return phrase((slot) => words.empty(slot(count(empty), 'bare'), slot(all)));
  const sorted = [...dots].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0] ?? only, sorted.at(-1) ?? second];
  return phrase((slot) => words.spread(slot(low.figure), slot(high.figure)));
}

function occupancyTable(
  rows: readonly DotRow[],
  zones: readonly ExplorerZone[],
  { m, format }: ChartSetting
): DotsChart['table'] {
  const dots = rows.flatMap((row) => row.dots).sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  const known = new Set(dots.map((dot) => dot.key));
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const line = (key: string, name: string, figures: Cell, asOf: string) => ({
    key,
    cells: [text(name), figures, text(asOf)]
  });
  return {
    columns: [
      { label: m.charts.area.zoneColumn, numeric: false },
      { label: m.charts.columns.occupancy, numeric: true },
      { label: m.charts.columns.asOf, numeric: false }
    ],
    rows: [
      ...dots.map((dot) =>
        line(
          dot.key,
          dot.name,
          { kind: 'figures', figures: dot.readings.length > 0 ? dot.readings : [dot.figure] },
          dot.asOf
        )
      ),
      ...zones
        .filter((zone) => !known.has(zone.zone_id))
        .map((zone) => line(zone.zone_id, format.lang === 'vi' ? zone.name_vi : zone.name_en, { kind: 'missing' }, ''))
    ]
  };
}
