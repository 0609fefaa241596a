import { coveredProvinces } from '#lib/domain/covered.ts';
import type { MapView } from '#lib/domain/frame.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { ChartFilter, FilteredChart } from './chart-filter.ts';
import type { FieldOption } from './filter-field.ts';
import { zonesMapFilter } from './zones.ts';

/** Provinces before July 2025 within the present one. */
const formerIn = (view: MapView): readonly string[] | null =>
  coveredProvinces.find(({ id }) => id === view)?.former.map(({ choice }) => choice) ?? null;

const placed = (choices: URLSearchParams, view: MapView): URLSearchParams =>
  view === 'both' || choices.has('province') ? choices : new URLSearchParams([...choices, ['province', view]]);

/** The chart of the zones on the map, called after the place that is shown. */
function named(chart: CatalogueChart, view: MapView, { m }: CatalogueSetting): CatalogueChart {
  const name = m.live.mapName[view] ?? chart.name;
  return { ...chart, name, title: [`${m.live.mapPlace[view] ?? view}: `, ...chart.title] };
}

function countOf(run: Run, setting: CatalogueSetting, view: MapView, made: FilteredChart): FilteredChart['count'] {
  if (made.count === null || view === 'both') return made.count;
  const all = zonesMapFilter.make(run, setting, placed(new URLSearchParams(), view)).count;
  return all === null ? null : { ...made.count, all: all.shown };
}

/** The zones of a view of the map, and what narrows them. */
export const mapFilter = (view: MapView): ChartFilter => ({
  tables: zonesMapFilter.tables,
  fields(run, setting) {
    const former = formerIn(view);
    const within = (options: readonly FieldOption[]): readonly FieldOption[] =>
      former === null ? options : options.filter(({ value }) => former.includes(value));
    return zonesMapFilter
      .fields(run, setting)
      .map((field) =>
        field.name === 'province' && field.kind === 'choice' ? { ...field, options: within(field.options) } : field
      )
      .filter((field) => field.kind !== 'choice' || field.options.length > 0);
  },
  make(run, setting, choices) {
    const made = zonesMapFilter.make(run, setting, placed(choices, view));
    const count = choices.size === 0 ? null : countOf(run, setting, view, made);
    return { chart: named(made.chart, view, setting), count };
  }
});

/** All zones of a view, as the chart that its frame and its files are made from. */
export const mapChart = (run: Run, setting: CatalogueSetting, view: MapView): CatalogueChart =>
  mapFilter(view).make(run, setting, new URLSearchParams()).chart;
