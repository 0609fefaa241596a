import type { Lang } from '#lib/domain/vocabulary.ts';
import { foldExpanded, spellingExpanded } from '#lib/i18n/fold.ts';
import type { ZoneChoiceRow } from '#lib/view-models/compare/suggest.ts';
import { makeSearch } from '#lib/view-models/search/search-names.ts';

/** Finds zones by the rules of the site's search: marks or none, KCN or the words, either language, one typing error. '' finds all. */
export function makeZoneFinder(
  zones: readonly ZoneChoiceRow[],
  lang: Lang
): (text: string) => readonly ZoneChoiceRow[] {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const entries = zones.map((zone) => ({
    kind: 'zone' as const,
    to: zone.id,
    name: zone[lang],
    place: '',
    aliases: [{ role: 'translation' as const, text: zone[lang === 'vi' ? 'en' : 'vi'] }]
  }));
  const search = makeSearch(entries, { folded: foldExpanded, spelled: spellingExpanded });
  return (text) => {
    if (text.trim() === '') return zones;
    const { results } = search(text, zones.length);
    return results.flatMap(({ hits }) => hits.flatMap(({ entry }) => byId.get(entry.to) ?? []));
  };
}
