/** What the maps of a package say of outlines that it has and has not. */
import type { Coverage, CoveredProvince } from '../../src/lib/domain/coverage.ts';
import { listed } from '../../src/lib/domain/listed-names.ts';
import type { Bilingual } from '../../src/lib/domain/vocabulary.ts';
import { geoFile, readFeatures } from './geo-files.ts';
import { readTable, withOurs } from './read-table.ts';

/** Nothing where every province has its communes. */
export function withoutCommunes(provinces: readonly CoveredProvince[]): Pick<Coverage, 'withoutCommunes'> {
  const having = provinces.filter(({ units }) => units['since-2025-07'].length > 0);
  if (having.length === provinces.length) return {};
  if (having.length === 0)
    return { withoutCommunes: { vi: 'chưa có ranh giới xã, phường', en: 'no boundaries of communes' } };
  const names = (lang: 'vi' | 'en'): string =>
    listed(
      having.map((province) => province[lang]),
      lang
    );
  return {
    withoutCommunes: {
      vi: `ranh giới xã, phường chỉ có ở ${names('vi')}`,
      en: `boundaries of communes only in ${names('en')}`
    }
  };
}

/** How publishers are called on the map whose name in the table of sources is longer, or in one language only. */
const shortNames: Readonly<Record<string, Bilingual>> = {
  'lc-sp-boundaries': { vi: 'Sở Công Thương Lào Cai', en: 'Lao Cai Department of Industry and Trade' }
};

/** The publishers of boundaries that name a zone of the package. */
export function boundariesBy(folder: string, provinces: readonly CoveredProvince[]): Pick<Coverage, 'boundariesBy'> {
  const files = provinces.map(({ id }) => `zones-${id}`).filter((name) => geoFile(folder, name) !== null);
  if (files.length === 0) return {};
  const zones = new Set(readTable(folder, 'zones').map((row) => row['zone_id']));
  const drawn = files
    .flatMap((name) => readFeatures(folder, name))
    .filter(({ properties }) => zones.has(properties?.['zone_id'] ?? properties?.['part_of']));
  const ids = [...new Set(drawn.map(({ properties }) => String(properties?.['source_id'] ?? '')))];
  const publishers = new Map(
    withOurs(folder, 'sources', 'source_id').map((row) => [row['source_id'], row['publisher'] ?? ''])
  );
  const names = ids
    .map((id) => shortNames[id] ?? { vi: publishers.get(id) ?? '', en: publishers.get(id) ?? '' })
    .filter(({ vi }) => vi !== '');
  if (names.length === 0) return {};
  return { boundariesBy: { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') } };
}
