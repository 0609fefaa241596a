import type { ExplorerData, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { ChartSources } from '../charts/chart-model.ts';
import { shortPublisher } from '../charts/evidence.ts';

const namedAtMost = 3;

/** Sources of the areas of some zones: that of most zones first, publishers named once. */
export function sourcesOfZones(zones: readonly ExplorerZone[], sources: ExplorerData['sources']): ChartSources {
  const weights = new Map<string, number>();
  for (const { area_source_id: id } of zones) if (id !== null) weights.set(id, (weights.get(id) ?? 0) + 1);
  const ids = [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const named: { id: string; name: string; title: string }[] = [];
  for (const id of ids) {
    const source = sources.find((one) => one.id === id);
    if (source === undefined || named.length === namedAtMost) continue;
    const name = shortPublisher(source.publisher ?? source.title);
    if (!named.some((other) => other.name === name)) named.push({ id, name, title: source.title });
  }
  return { ids, named };
}
