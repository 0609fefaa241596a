import { fold, matchesSearch } from '#lib/i18n/fold.ts';
import { bareName, type Place } from './place-words.ts';

const kindOrder: readonly Place['kind'][] = ['presentCommune', 'formerDistrict', 'formerCommune', 'earlierCommune'];
/** Places whose name or district begins every word of the query: same spelling first, then same letters, then the rest. */
export function findPlaces(places: readonly Place[], query: string): readonly Place[] {
  const wanted = query.trim().toLowerCase();
  const folded = fold(query);
  if (folded === '') return [];
  const rank = (place: Place): number => {
    const names = [place.name.toLowerCase(), bareName(place.name).toLowerCase()];
    if (names.includes(wanted)) return 0;
    if (names.some((name) => fold(name) === folded)) return 1;
    return names.some((name) => fold(name).startsWith(folded)) ? 2 : 3;
  };
  return places
    .filter((place) => matchesSearch(`${place.name} ${place.where}`, query))
    .map((place) => ({ place, rank: rank(place) }))
    .toSorted((a, b) => a.rank - b.rank || kindOrder.indexOf(a.place.kind) - kindOrder.indexOf(b.place.kind))
    .map(({ place }) => place);
}
