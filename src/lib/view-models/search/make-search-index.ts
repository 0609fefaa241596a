import type { SearchEntry } from '#lib/domain/search.ts';
import type { SearchRows } from '#lib/queries/search-rows.ts';
import { earlierEntry, infrastructureEntry, provinceEntry, unitEntry } from './place-entries.ts';
import {
  chartEntry,
  entryOf,
  figurePageEntry,
  investmentEntry,
  policyEntry,
  procedureEntry,
  sourceEntry,
  supportEntry,
  zoneEntry,
  type ChartName,
  type FigurePageName,
  type IndexWords
} from './search-entries.ts';
import { indicatorEntry, supportKindEntry, zoneQuestionEntries } from './subject-entries.ts';

/** Everything that can be found, in one language. */
export function makeSearchIndex(
  rows: SearchRows,
  words: IndexWords,
  charts: readonly ChartName[],
  figurePages: readonly FigurePageName[] = []
): readonly SearchEntry[] {
  const { place } = words.m.search;
  const { vi, en } = words.both;
  const country = (code: string): SearchEntry => {
    const names = { name_vi: vi.vocabulary.country[code] ?? code, name_en: en.vocabulary.country[code] ?? code };
    return entryOf(words, 'country', names, { kind: 'country', country: code }, place.country);
  };
  return [
    ...rows.zones.map((row) => zoneEntry(words, row)),
    ...rows.provinces.map((row) => provinceEntry(words, row)),
    ...rows.units.map((row) => unitEntry(words, row)),
    ...rows.earlier.map((row) => earlierEntry(words, row)),
    ...rows.infrastructure.map((row) => infrastructureEntry(words, row)),
    ...rows.sectors.map((row) => entryOf(words, 'sector', row, { kind: 'sector', sector: row.id }, place.sector)),
    ...rows.countries.map(country),
    ...rows.investments.map((row) => investmentEntry(words, row)),
    ...rows.policies.map((row) => policyEntry(words, row)),
    ...rows.supports.map((row) => supportEntry(words, row)),
    ...rows.supportKinds.flatMap((kind) => supportKindEntry(words, kind)),
    ...rows.indicators.flatMap((row) => indicatorEntry(words, row)),
    ...zoneQuestionEntries(words),
    ...rows.procedures.map((row) => procedureEntry(words, row)),
    ...charts.map((row) => chartEntry(words, row)),
    ...figurePages.map((row) => figurePageEntry(words, row)),
    ...rows.sources.map((row) => sourceEntry(words, row))
  ];
}
