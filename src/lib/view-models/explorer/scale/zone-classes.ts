import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';

/** Zones of one kind and status are of one class: filters on the two tell no others apart. */
export function zoneClassesOf(
  zones: readonly Pick<ExplorerZone, 'zone_id' | 'kind' | 'status'>[]
): Readonly<Record<string, number>> {
  const classes = [...new Set(zones.map(({ kind, status }) => `${kind} ${status}`))].sort();
  return Object.fromEntries(zones.map(({ zone_id, kind, status }) => [zone_id, classes.indexOf(`${kind} ${status}`)]));
}
