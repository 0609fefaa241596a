import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { KnownIds } from '#lib/url/explorer-address.ts';
import type { NearChoice } from './near-choices.ts';

/** The ids that an address may name. */
export const knownIds = (data: ExplorerData, nearby: readonly NearChoice[]): KnownIds => ({
  sector: new Set(data.sectors.map((row) => row.id)),
  category: new Set(data.fundCategories.map((row) => row.id)),
  country: new Set(data.investments.flatMap((row) => row.countries)),
  zone: new Set(data.zones.map((row) => row.zone_id)),
  near: new Set(nearby.map((row) => row.id))
});
