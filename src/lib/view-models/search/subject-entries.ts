import { coveredIds, formerProvinces } from '#lib/domain/covered.ts';
import type { SearchAlias, SearchEntry } from '#lib/domain/search.ts';
import type { ProvinceIndicatorRow } from '#lib/queries/province-lines.ts';
import { entryOf, provinceWord, type IndexWords } from './search-entries.ts';
import { searchTarget } from './search-target.ts';

/** Provinces whose figures are found by name: those of the package, and what was merged into them. */
const findable: ReadonlySet<string> = new Set([...coveredIds, ...formerProvinces.map(({ id }) => id)]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What else people call a thing, in both languages. */
const alsoCalled = ({ both }: IndexWords, id: string): readonly SearchAlias[] =>
  [both.vi, both.en].flatMap(({ search }) =>
    (search.alsoCalled[id] ?? []).map((text): SearchAlias => ({ role: 'question', text }))
  );

/** A kind of support leads to the instruments that give it; a kind without a name is left out. */
export function supportKindEntry(words: IndexWords, kind: string): readonly SearchEntry[] {
  const { vi, en } = words.both;
  const [name_vi, name_en] = [vi.vocabulary.supportType[kind], en.vocabulary.supportType[kind]];
  if (name_vi === undefined || name_en === undefined) return [];
  const names = { name_vi: capital(name_vi), name_en: capital(name_en) };
  const subject = { kind: 'support-kind', support: kind } as const;
  return [entryOf(words, 'support', names, subject, words.m.search.place.supportKind, alsoCalled(words, kind))];
}

/** What is published of a province as a whole leads to its lines on the page of the province's figures; found in the language of the index, to keep it small. */
export function indicatorEntry(words: IndexWords, row: ProvinceIndicatorRow): readonly SearchEntry[] {
  if (!findable.has(row.province_id)) return [];
  const name = row[`name_${words.lang}`];
  const to = searchTarget({ kind: 'indicator', province: row.province_id, name });
  const place = words.m.search.place.indicator(provinceWord(words, row.province_id));
  return [{ kind: 'indicator', to, name, place, aliases: alsoCalled(words, row.id) }];
}

/** Questions about zones that a filter of the map answers. */
export function zoneQuestionEntries(words: IndexWords): readonly SearchEntry[] {
  const { vi, en } = words.both;
  return (['wastewater', 'without-investor'] as const).map((kind) => {
    const names = { name_vi: vi.search.zoneQuestion[kind], name_en: en.search.zoneQuestion[kind] };
    return entryOf(words, 'indicator', names, { kind }, words.m.search.place.zoneQuestion, alsoCalled(words, kind));
  });
}
