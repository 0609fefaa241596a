import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Cell, Column } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { yearSpan } from '../year-span.ts';
import { phrase } from '../charts/phrase.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { policyEvidence } from './evidence.ts';
import { policyRef } from './force-counts.ts';
import { laneOf, lanes } from './lanes.ts';

const id = 'policies-by-year';

const count = (policies: readonly PolicyView[]): ComputedFigure => {
  const counted = computed(id, policies.length, 'instruments');
  return policies.length === 0 ? counted : { ...counted, rows: policies.map((policy) => policyRef(policy.id)) };
};

/** Instruments of the library by the year in which they were issued; the table divides them by where they apply. */
export function policiesByYearChart(policies: readonly PolicyView[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.timeline.charts;
  const dated = policies.flatMap((policy) =>
    policy.issuedOn === null ? [] : [{ policy, year: Number(policy.issuedOn.slice(0, 4)) }]
  );
  const undated = policies.filter(({ issuedOn }) => issuedOn === null);
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b);
  const of = (year: number): readonly PolicyView[] =>
    dated.filter((one) => one.year === year).map(({ policy }) => policy);
  const columns = years.map((year): Column => {
    const figure = count(of(year));
    return {
      year,
      bars: [{ stage: 'done', figure, value: figure.value, selected: 0, label: format.bare(figure) }],
      otherCurrency: 0,
      chosen: false,
      label: words.yearLabel(String(year), format.figure(figure))
    };
  });
  // Of years with equally many, the later one.
  const most = years.toSorted((a, b) => of(b).length - of(a).length || b - a)[0];
  return {
    id,
    area: 'policies',
    name: words.yearName,
    question: words.yearQuestion,
    title:
      most === undefined
        ? [words.yearTitleNone]
        : phrase((slot) => words.yearTitle(String(most), slot(count(of(most))))),
    subtitle: phrase((slot) => words.yearSubtitle(slot(count(dated.map(({ policy }) => policy))))),
    legend: [],
    note: phrase((slot) => words.yearNote(slot(count(undated)))),
    asOf: yearSpan(years.map(String)),
    table: {
      columns: [
        { label: words.year, numeric: false },
        ...lanes.map((lane) => ({ label: m.timeline.lanes[lane] ?? lane, numeric: true, bare: true })),
        { label: words.total, numeric: true, bare: true }
      ],
      rows: years.map((year) => ({
        key: String(year),
        cells: [
          { kind: 'text', text: String(year) } satisfies Cell,
          ...lanes.map((lane) => figuresCell(of(year).filter((policy) => laneOf(policy) === lane))),
          figuresCell(of(year))
        ]
      }))
    },
    evidence: [
      ...dated.map(({ policy, year }) => policyEvidence(policy, [String(year)])),
      ...undated.map((policy) => policyEvidence(policy, [], m.timeline.undated))
    ],
    drawing: {
      kind: 'columns',
      columns,
      range: { from: null, to: null },
      otherCurrencyMark: ''
    }
  };
}

const figuresCell = (policies: readonly PolicyView[]): Cell => ({ kind: 'figures', figures: [count(policies)] });
