import { type ExplorerData, type NamedRow } from '#lib/domain/explorer-rows.ts';
import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import { investorStates, type Lang, wastewaterStates, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { activeFilters } from '../explorer-filters.ts';
import type { ExplorerAnswers } from '../explorer-questions.ts';
import { lazily } from '../lazily.ts';
import { areaScale, capitalScale, histogramOf, occupancyScale, type RangeScale, yearScale } from './range-scale.ts';

/** One tick box: its value in the address, its name, and how many rows it would let through with the other filters as they are. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Where the rows stand on a slider, and how many have no such figure. */
export interface RangeView {
  readonly histogram: readonly number[];
  readonly missing: number;
}

/** Everything the filter panel shows beside the view itself; what stands in a folded part is not worked out. */
export interface FilterPanelView {
  readonly kind: readonly FilterOption[];
  readonly status: readonly FilterOption[];
  readonly investor: readonly FilterOption[];
  readonly wastewater: readonly FilterOption[];
  readonly sector: readonly FilterOption[];
  readonly country: readonly FilterOption[];
  readonly category: readonly FilterOption[];
  readonly area: RangeView;
  readonly occupancy: RangeView;
  readonly year: RangeView;
  readonly capital: RangeView;
  readonly yearScale: RangeScale;
  /** Filters in force, and those of them that ask about investments. */
  readonly active: number;
  readonly investmentFilters: number;
}

const countsOf = (answer: Answer): ReadonlyMap<string, number> =>
  new Map(answer.flatMap(({ keys: [key], values }) => (key == null ? [] : [[key, values['count'] ?? 0] as const])));

function rangeView(answer: Answer, measure: string, scale: RangeScale): RangeView {
  const values = answer.flatMap((row) => row.values[measure] ?? []);
  return { histogram: histogramOf(values, scale), missing: answer.length - values.length };
}

function yearView(answer: Answer, scale: RangeScale): RangeView {
  const years = countsOf(answer);
  const missing = answer.find(({ keys }) => keys[0] === null)?.values['count'] ?? 0;
  return { histogram: histogramOf([...years.keys()].map(Number), scale, [...years.values()]), missing };
}

const investmentFilterNames: readonly FilterName[] = ['country', 'year', 'capital'];

/** The first and last year that any project of the data names. */
export function yearsOf(data: ExplorerData): RangeScale {
  const years = data.investments.flatMap(({ year }) => year ?? []);
  return yearScale(Math.min(...years), Math.max(...years));
}

/** The filter panel of one view, with each option counted over the rows that the other filters leave. */
export function filterPanel(
  view: ExplorerView,
  answers: ExplorerAnswers,
  data: ExplorerData,
  lang: Lang,
  m: Messages,
  collate: (a: string, b: string) => number
): FilterPanelView {
  const options = (
    values: readonly string[],
    chosen: readonly string[],
    counts: ReadonlyMap<string, number>,
    label: (value: string) => string
  ): readonly FilterOption[] =>
    values.map((value) => ({
      value,
      label: label(value),
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value)
    }));
  const named = (
    rows: readonly NamedRow[],
    chosen: readonly string[],
    counts: ReadonlyMap<string, number>
  ): readonly FilterOption[] => {
    const names = new Map(rows.map((row) => [row.id, lang === 'vi' ? row.name_vi : row.name_en]));
    return present(options([...names.keys()], chosen, counts, (id) => names.get(id) ?? id));
  };
  const present = (all: readonly FilterOption[]): readonly FilterOption[] =>
    all
      .filter((option) => option.count > 0 || option.chosen)
      .toSorted((a, b) => b.count - a.count || collate(a.label, b.label));

  const countryName: Readonly<Record<string, string>> = m.vocabulary.country;
  const investorName: Readonly<Record<string, string>> = m.explorer.investorState;
  const wastewaterName: Readonly<Record<string, string>> = m.explorer.wastewaterState;
  const active = activeFilters(view);
  return lazily<FilterPanelView>({
    kind: () => options(zoneKinds, view.kind, countsOf(answers.kindOptions), (value) => kindName(value, m)),
    status: () => options(zoneStatuses, view.status, countsOf(answers.statusOptions), (value) => statusName(value, m)),
    investor: () =>
      options(
        investorStates,
        view.investor,
        countsOf(answers.investorOptions),
        (value) => investorName[value] ?? value
      ),
    wastewater: () =>
      options(
        wastewaterStates,
        view.wastewater,
        countsOf(answers.wastewaterOptions),
        (value) => wastewaterName[value] ?? value
      ),
    sector: () => named(data.sectors, view.sector, countsOf(answers.sectorZoneOptions)),
    country: () => {
      const countries = [...new Set(data.investments.flatMap((row) => row.countries))];
      return present(
        options(countries, view.country, countsOf(answers.countryOptions), (code) => countryName[code] ?? code)
      );
    },
    category: () => named(data.fundCategories, view.category, countsOf(answers.categoryOptions)),
    area: () => rangeView(answers['zone-area'], 'area', areaScale),
    occupancy: () => rangeView(answers['zone-occupancy'], 'occupancy', occupancyScale),
    year: () => yearView(answers.yearOptions, yearsOf(data)),
    capital: () => rangeView(answers['investment-size'], 'usd', capitalScale),
    yearScale: () => yearsOf(data),
    active: () => active.length,
    investmentFilters: () => active.filter((name) => investmentFilterNames.includes(name)).length
  });
}

const kindName = (value: string, m: Messages): string =>
  zoneKinds.filter((kind) => kind === value).map((kind) => m.vocabulary.zoneKindPlural[kind])[0] ?? value;
const statusName = (value: string, m: Messages): string =>
  zoneStatuses.filter((status) => status === value).map((status) => m.vocabulary.zoneStatus[status])[0] ?? value;
