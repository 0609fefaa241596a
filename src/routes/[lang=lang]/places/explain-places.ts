import type { SiteContext } from '#lib/components/site-context.ts';
import { coveredIds, formerProvinces } from '#lib/domain/covered.ts';
import type { ComputationRow } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { sqlOf, type PageComputationName } from '#lib/view-models/page-computations.ts';
import { totalKey } from '#lib/view-models/places/make-places-page.ts';
import type { PlacesView } from '#lib/view-models/places/places-page.ts';

/** Tells the popover which zones each number of the page counts or adds; call the result when the page is left. */
export function explainPlaces(view: PlacesView, site: SiteContext): () => void {
  const keysOf = (lists: Readonly<Record<string, readonly number[]>>, index: number): readonly string[] =>
    Object.keys(lists).filter((key) => lists[key]?.includes(index));
  const rows = (lists: Readonly<Record<string, readonly number[]>>, withArea: boolean): readonly ComputationRow[] =>
    view.zones.map((zone, index) => ({
      label: zone.name,
      figure: withArea ? zone.area : null,
      refs: keysOf(lists, index)
    }));
  const provide = (name: PageComputationName, make: () => readonly ComputationRow[]) =>
    computedFigures.provide(name, () => ({
      rows: make(),
      sql: sqlOf(name),
      without: 0,
      ...(name === 'place-zones' ? { lead: site.m.places.countedZones } : {})
    }));
  const undo = [
    provide('place-zones', () => rows({ ...view.zonesIn, ...zonesOfProvinces(view) }, false)),
    provide('place-area', () => rows(view.addedIn, true)),
    provide('place-zones-added', () => rows(view.addedIn, false))
  ];
  return () => undo.forEach((forget) => forget());
}

const zonesOfProvinces = (view: PlacesView): Readonly<Record<string, readonly number[]>> => {
  const of = (is: (zone: PlacesView['zones'][number]) => boolean): readonly number[] =>
    view.zones.flatMap((zone, index) => (is(zone) ? [index] : []));
  return Object.fromEntries([
    ...coveredIds.map((id) => [totalKey('province', id), of((zone) => zone.provinceId === id)]),
    ...formerProvinces.map(({ id }) => [totalKey('former-province', id), of((zone) => zone.formerProvinceId === id)])
  ]);
};
