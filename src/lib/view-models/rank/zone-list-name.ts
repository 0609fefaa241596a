import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';

/** Parks and clusters with their usual abbreviation, so that a name fits its line; economic zones in full. */
export function zoneListName(zone: Pick<ExplorerZone, 'name_vi' | 'name_en'>, lang: Lang): string {
  if (lang === 'en') return zone.name_en;
  return zone.name_vi.replace(/^Khu công nghiệp /, 'KCN ').replace(/^Cụm công nghiệp /, 'CCN ');
}
