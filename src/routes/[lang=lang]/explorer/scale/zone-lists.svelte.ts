/** The largest investments of each zone of a large package, in a file a zone (scripts/build-columns.ts). */
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { ZoneInvestments } from '#lib/view-models/explorer/scale/zone-investments.ts';

/** Files are asked for once; a zone whose file does not come has none of its investments listed. */
let fetched = $state.raw<Readonly<Record<string, ZoneInvestments>>>({});
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
const asked = new Set<string>();

async function fetchList(zoneId: string, address: string): Promise<void> {
  const response = await fetch(address);
  const list: ZoneInvestments = response.ok ? await response.json() : { count: 0, largest: [] };
  fetched = { ...fetched, [zoneId]: list };
}

/** The largest investments of a zone; null until they have arrived. */
export function investmentsOf(
  zoneId: string | null,
  none: readonly ExplorerInvestment[],
  file: (path: string) => string
): readonly ExplorerInvestment[] | null {
  if (zoneId === null) return none;
  const known = fetched[zoneId];
  if (known === undefined && !asked.has(zoneId) && typeof window !== 'undefined') {
    asked.add(zoneId);
    void fetchList(zoneId, file(`explorer/zones/${zoneId}.json`)).catch(() => asked.delete(zoneId));
  }
  return known?.largest ?? null;
}

/** How many investments a zone has; null until its file has arrived. */
export const countOf = (zoneId: string): number | null => fetched[zoneId]?.count ?? null;
