import type { FilterField } from '#lib/chart-filters/filter-field.ts';
import type { ChartFilter } from '#lib/chart-filters/index.ts';
import type { MapView } from '#lib/domain/frame.ts';
import type { Format } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LiveChart } from '#lib/state/live-chart.svelte.ts';
import { filePath } from '#lib/url/navigate.ts';

/** A chart of the catalogue, or a view of the map. */
export type LiveThing = { readonly chart: string } | { readonly view: MapView };

async function loadFilter(of: LiveThing): Promise<ChartFilter> {
  if ('view' in of) return (await import('#lib/chart-filters/map-view.ts')).mapFilter(of.view);
  const filter = (await import('#lib/chart-filters/index.ts')).chartFilters.get(of.chart);
  if (filter === undefined) throw new Error(`the chart ${of.chart} has no filter`);
  return filter;
}

/** A chart whose filter and engine come with the first choice: a frame that only shows does not pay for them. */
export const openLiveChart = (
  of: LiveThing,
  fields: readonly FilterField[],
  { format, releasedOn }: { readonly format: Format; readonly releasedOn: string }
): LiveChart =>
  new LiveChart({
    fields,
    loadSetting: async () => ({ m: await loadMessages(format.lang), format, releasedOn }),
    loadFilter: () => loadFilter(of),
    async openEngine(tables) {
      const { openBrowserDatabase } = await import('#lib/database/browser-database.ts');
      const engine = await openBrowserDatabase({ file: filePath, onProgress: () => undefined });
      try {
        await engine.load(tables);
      } catch (error) {
        await engine.close();
        throw error;
      }
      return engine;
    }
  });
