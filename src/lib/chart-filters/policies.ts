import type { Run } from '#lib/domain/sql.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { matchesWords } from '#lib/i18n/fold.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { instrumentsOfOneZone, policyTies } from '#lib/queries/policy-timeline.ts';
import { ask } from '#lib/queries/query.ts';
import { ruleItems } from '#lib/queries/support-rules.ts';
import { isNarrowed, readPolicies, type PoliciesAddress } from '#lib/url/policies-address.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { filterPolicies } from '#lib/view-models/policies/filter-policies.ts';
import { itemsByPolicy, type PolicyView, policyView } from '#lib/view-models/policies/policy-view.ts';
import { policiesByYearChart } from '#lib/view-models/timeline/by-year-chart.ts';
import { answersOn } from '#lib/view-models/timeline/force-counts.ts';
import { forces } from '#lib/view-models/timeline/force.ts';
import { policyTie } from '#lib/view-models/timeline/ties.ts';
import { timelineChart } from '#lib/view-models/timeline/timeline-chart.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import type { FieldOption, FilterField } from './filter-field.ts';

function policiesOf(run: Run, { format }: CatalogueSetting): readonly PolicyView[] {
  const items = itemsByPolicy(ask(run, ruleItems, undefined));
  return ask(run, allPolicies, undefined).map((row) => policyView(row, format.lang, items.get(row.policy_id)));
}

function fields(run: Run, setting: CatalogueSetting): readonly FilterField[] {
  const { m } = setting;
  const words = m.policies;
  const all = policiesOf(run, setting);
  const one = { kind: 'choice', several: false } as const;
  const named = (values: readonly string[], names: Readonly<Record<string, string>>): readonly FieldOption[] =>
    [...new Set(values)].map((value) => ({ value, text: names[value] ?? value }));
  const sorted = (values: readonly string[], names: Readonly<Record<string, string>>): readonly FieldOption[] =>
    named(values, names).toSorted((a, b) => compareNames(a.text, b.text));
  const { policyStatus, policyLevel, province, supportType } = m.vocabulary;
  return [
    {
      ...one,
      name: 'topic',
      label: words.topic,
      options: sorted(
        all.map(({ topic }) => topic),
        words.topics
      )
    },
    { ...one, name: 'status', label: words.status, options: named(Object.keys(policyStatus), policyStatus) },
    {
      ...one,
      name: 'province',
      label: words.province,
      options: sorted(
        all.map(({ provinceId }) => provinceId),
        province
      )
    },
    { ...one, name: 'level', label: words.level, more: true, options: named(Object.keys(policyLevel), policyLevel) },
    {
      ...one,
      name: 'support',
      label: words.supportKind,
      more: true,
      options: sorted(
        all.flatMap(({ supportTypes }) => supportTypes),
        supportType
      )
    },
    { ...one, name: 'force', label: m.timeline.forceWanted, more: true, options: named(forces, m.timeline.force) },
    { kind: 'day', name: 'on', label: m.live.day, looks: true, more: true },
    { kind: 'search', name: 'q', label: words.find, more: true }
  ];
}

type Make = (
  run: Run,
  shown: readonly PolicyView[],
  address: PoliciesAddress,
  setting: CatalogueSetting
) => CatalogueChart;

/** `drawn` counts what of the instruments a chart has: one of them leaves instruments out by itself. */
const filterOf = (make: Make, drawn: (chart: CatalogueChart, of: readonly PolicyView[]) => number): ChartFilter => ({
  tables: tablesOf([allPolicies, ruleItems, policyTies, instrumentsOfOneZone]),
  fields,
  make(run, setting, choices) {
    const address = readPolicies(choices);
    const all = policiesOf(run, setting);
    const answers = answersOn(all, address.on === '' ? setting.releasedOn : address.on, setting.releasedOn);
    const shown = filterPolicies(all, { ...address, text: address.q }, matchesWords).filter(
      ({ id }) => address.force === '' || answers.get(id)?.force === address.force
    );
    const chart = make(run, shown, address, setting);
    const count = () => ({
      shown: drawn(chart, shown),
      all: drawn(make(run, all, address, setting), all),
      unit: 'instruments' as const
    });
    return { chart, count: isNarrowed(address) ? count() : null };
  }
});

export const policyFilters: readonly (readonly [string, ChartFilter])[] = [
  [
    'policy-timeline',
    filterOf(
      (run, policies, { on }, setting) =>
        timelineChart(
          {
            policies,
            ties: ask(run, policyTies, undefined).map(policyTie),
            ofOneZone: new Set(ask(run, instrumentsOfOneZone, undefined))
          },
          setting,
          on === '' ? setting.releasedOn : on
        ),
      ({ table }) => table.rows.length
    )
  ],
  [
    'policies-by-year',
    filterOf(
      (_run, policies, _address, setting) => policiesByYearChart(policies, setting),
      (_chart, of) => of.length
    )
  ]
];
