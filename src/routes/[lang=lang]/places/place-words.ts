import type { SiteContext } from '#lib/components/site-context.ts';
import type { PlacesView } from '#lib/view-models/places/places-page.ts';

/** One place as the search lists it and the panel shows it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** District and province, or province. */
  readonly where: string;
  readonly kind: 'formerDistrict' | 'formerCommune' | 'earlierCommune' | 'presentCommune';
  readonly since: PlacesView['communes'];
  readonly byLocation: boolean;
}

/** A name without the word for the kind of unit. */
export const bareName = (name: string): string =>
  name.replace(/^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố) | (Commune|Ward|Township|District|Town|City)$/g, '');

/** All districts and communes, old and new, in the words of the page's language. */
export function allPlacesOf(view: PlacesView, site: SiteContext): readonly Place[] {
  const words = site.m.places;
  const province = (id: string): string => site.m.vocabulary.province[id] ?? id;
  const present = (places: readonly number[]) => [...new Set(places)].flatMap((place) => view.communes[place] ?? []);
  const former = view.districts.flatMap((district): readonly Place[] => [
    {
      id: district.id,
      name: district.name,
      where: words.inProvince(province(district.provinceId)),
      kind: 'formerDistrict',
      since: present(district.communes.filter((one) => one.earlier !== true).flatMap(({ to }) => to)),
      byLocation: false
    },
    ...district.communes.map((commune): Place => ({
      id: commune.id,
      name: commune.name,
      where: words.inDistrict(commune.then ?? district.name, province(district.provinceId)),
      kind: commune.earlier === true ? 'earlierCommune' : 'formerCommune',
      since: present(commune.to),
      byLocation: commune.byLocation === true
    }))
  ]);
  const now = view.communes.map((commune): Place => ({
    id: commune.id,
    name: commune.name,
    where: words.inProvince(province(commune.provinceId)),
    kind: 'presentCommune',
    since: [],
    byLocation: false
  }));
  return [...now, ...former];
}

/** Former communes that a present one was made of. */
export const madeInto = (places: readonly Place[], id: string): readonly Place[] =>
  places.filter((place) => place.kind !== 'formerDistrict' && place.since.some((commune) => commune.id === id));
