import type { SearchEntry } from '#lib/domain/search.ts';
import type {
  EarlierNameRow,
  InfrastructureNameRow,
  ProvinceNameRow,
  UnitNameRow
} from '#lib/queries/search-places.ts';
import { entryOf, provinceWord, type IndexWords } from './search-entries.ts';
import type { SearchSubject } from './search-target.ts';

/** A commune or district, before or since July 2025: its line in the table of places. */
export function unitEntry(words: IndexWords, row: UnitNameRow): SearchEntry {
  return entryOf(words, 'place', row, { kind: 'unit', unit: row.id }, placeOfUnit(words, row));
}

function placeOfUnit(words: IndexWords, row: UnitNameRow): string {
  const said = words.m.search.place;
  const province = provinceWord(words, row.province_id);
  if (row.vintage === 'since-2025-07') return said.commune(province);
  const district = row[`district_${words.lang}`];
  return district === null ? said.formerDistrict(province) : said.formerCommune(province, district);
}

/** A commune abolished before 2025 has a name only: it leads to the commune that stands there now. */
export function earlierEntry(words: IndexWords, row: EarlierNameRow): SearchEntry {
  const place = words.m.search.place.abolished(
    provinceWord(words, row.province_id),
    row.district_vi,
    row[`new_${words.lang}`]
  );
  const names = { name_vi: row.name_vi, name_en: row.name_vi };
  return entryOf(words, 'place', names, { kind: 'unit', unit: row.new_unit_id }, place);
}

export function provinceEntry(words: IndexWords, row: ProvinceNameRow): SearchEntry {
  const successor = row[`successor_${words.lang}`];
  const said = words.m.search.place;
  const place = successor === null ? said.province : said.formerProvince(successor);
  return entryOf(words, 'place', row, { kind: 'province', province: row.id }, place);
}

/** Leads to the zones near it; where its point is not known, to the source that tells of it. */
export function infrastructureEntry(words: IndexWords, row: InfrastructureNameRow): SearchEntry {
  const kind = words.m.vocabulary.infrastructureKind[row.kind];
  const place = words.m.search.place.near(kind, provinceWord(words, row.province_id));
  const subject: SearchSubject = row.located
    ? { kind: 'near', infrastructure: row.id }
    : { kind: 'source', source: row.source_id, figureRef: null };
  return entryOf(words, 'infrastructure', row, subject, place);
}
