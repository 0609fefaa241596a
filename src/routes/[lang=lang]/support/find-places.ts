import { fold, matchesSearch } from '#lib/i18n/fold.ts';
import type { PlaceOption } from '#lib/view-models/support/finder.ts';

/** Places by name, with or without marks: the name itself, then its beginning, then its middle, then the other name. '' finds all. */
export function findPlaces(places: readonly PlaceOption[], text: string): readonly PlaceOption[] {
  if (text === '') return places;
  const wanted = fold(text);
  const rank = (option: PlaceOption): number => {
    const name = fold(option.name);
    return name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3;
  };
  return places
    .filter((option) => matchesSearch(option.name, text) || matchesSearch(option.otherName, text))
    .toSorted((a, b) => rank(a) - rank(b));
}
