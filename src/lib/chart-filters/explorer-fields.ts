import { distanceKinds } from '#lib/domain/distance.ts';
import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import { activeFilters, type FoundZones } from '#lib/view-models/explorer-filters.ts';
import type { ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Run } from '#lib/domain/sql.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import { investorStates, wastewaterStates, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { ask } from '#lib/queries/query.ts';
import { readView } from '#lib/url/explorer-address.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { nearZones } from '#lib/view-models/explorer/near-view.ts';
import type { FieldOption, FilterField } from './filter-field.ts';

const byName = (options: readonly FieldOption[]): readonly FieldOption[] =>
  options.toSorted((a, b) => compareNames(a.text, b.text));

/** Names of the explorer's address that narrow the money of support: funds know no zone. */
export const fundFieldNames: readonly string[] = ['province', 'category'];

const limits = {
  year: { unit: null, least: 1900, most: 2100 },
  area: { unit: 'ha', least: 0, most: 1_000_000 },
  occupancy: { unit: '%', least: 0, most: 100 },
  capital: { unit: 'USD m', least: 0, most: 1_000_000 }
} as const;

/** The filters of the explorer as fields of a frame. */
export function explorerFields(run: Run, data: ExplorerData, { m, format }: CatalogueSetting): readonly FilterField[] {
  const words = m.explorer;
  const choice = (name: string, label: string, options: readonly FieldOption[], more?: true): FilterField => ({
    kind: 'choice',
    name,
    label,
    several: true,
    options,
    ...(more === undefined ? {} : { more })
  });
  const range = (name: keyof typeof limits): FilterField => ({
    kind: 'range',
    name,
    label: words[name],
    more: true,
    ...limits[name]
  });
  const named = (rows: ExplorerData['sectors']): readonly FieldOption[] =>
    byName(rows.map((row) => ({ value: row.id, text: row[`name_${format.lang}`] })));
  const countries = [...new Set(data.investments.flatMap((row) => row.countries))];
  const places = ask(run, infrastructurePoints, undefined).filter(({ lat }) => lat !== null);
  return [
    choice(
      'province',
      words.province,
      provinceChoices.map((value) => ({ value, text: m.investments.province[value] ?? value }))
    ),
    choice(
      'kind',
      words.kind,
      zoneKinds.map((value) => ({ value, text: m.vocabulary.zoneKind[value] }))
    ),
    choice(
      'status',
      words.status,
      zoneStatuses.map((value) => ({ value, text: m.vocabulary.zoneStatus[value] }))
    ),
    choice(
      'investor',
      words.investor,
      investorStates.map((value) => ({ value, text: words.investorState[value] })),
      true
    ),
    choice(
      'wastewater',
      words.wastewater,
      wastewaterStates.map((value) => ({ value, text: words.wastewaterState[value] })),
      true
    ),
    choice('sector', words.sector, named(data.sectors)),
    choice(
      'country',
      words.country,
      byName(countries.map((value) => ({ value, text: m.vocabulary.country[value] ?? value }))),
      true
    ),
    choice('category', words.category, named(data.fundCategories)),
    range('year'),
    range('area'),
    range('occupancy'),
    range('capital'),
    {
      kind: 'near',
      name: 'near',
      label: m.places.near,
      more: true,
      options: [
        ...distanceKinds.map((value) => ({ value, text: m.places.nearKind[value] })),
        ...byName(places.map((place) => ({ value: place.id, text: place[`name_${format.lang}`] })))
      ]
    },
    { kind: 'search', name: 'q', label: words.search, more: true }
  ];
}

/** What the choices ask in the explorer's own terms; null where nothing is narrowed. */
export function explorerChoice(
  run: Run,
  data: ExplorerData,
  choices: URLSearchParams
): { readonly view: ExplorerView; readonly found: FoundZones } | null {
  const view = readView(choices);
  if (activeFilters(view).length === 0) return null;
  const found = {
    q: view.q.trim() === '' ? null : zonesNamed(data, view.q),
    near:
      view.near === null ? null : (nearZones(view, data.zones, ask(run, infrastructurePoints, undefined))?.ids ?? [])
  };
  return { view, found };
}

/** Zones whose name, or the name of whose place, fits the text; accents are not needed. */
const zonesNamed = (data: ExplorerData, text: string): readonly string[] =>
  data.zones
    .filter((zone) =>
      matchesSearch(
        [zone.name_vi, zone.name_en, zone.commune_new, zone.commune_old, zone.district_old]
          .filter((name) => name !== null)
          .join(' ; '),
        text
      )
    )
    .map(({ zone_id }) => zone_id);
