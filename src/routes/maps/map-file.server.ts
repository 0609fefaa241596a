import { zonesAndFundsOf } from '#lib/catalogue/areas/linked.ts';
import { catalogueSource } from '#lib/catalogue/index.ts';
import { mapChart } from '#lib/chart-filters/map-view.ts';
import { fullCitation } from '#lib/citation/citation-text.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { MapView } from '#lib/domain/frame.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { pagePath } from '#lib/url/navigate.ts';
import { chartFile, type PlainTable, plainTable } from '#lib/view-models/catalogue/chart-file.ts';
import { chartReference } from '#lib/view-models/citation/sourced-reference.ts';

/** The zones of a view of the map as files: its table with ids and coordinates, and all that is known of it. */
export async function mapFile(view: MapView, lang: Lang, origin: string) {
  const { run, release, releasedOn } = await getAtlas();
  const m = await loadMessages(lang);
  const format = createFormat(lang);
  const chart = { ...mapChart(run, { m, format, releasedOn }, view), id: `map-${view}` };
  const zones = new Map(zonesAndFundsOf(run).zones.map((zone) => [zone.zone_id, zone]));
  const located = ({ header, rows }: PlainTable): PlainTable => ({
    header: ['zone_id', ...header, 'latitude', 'longitude'],
    rows: rows.map((row, index) => {
      const zone = zones.get(chart.table.rows[index]?.key ?? '');
      return [zone?.zone_id ?? null, ...row, zone?.lat ?? null, zone?.lon ?? null];
    })
  });
  const page = `${origin}${pagePath(lang, '')}${view === 'both' ? '' : `?province=${view}`}`;
  const cited = chartReference(chart, { name: m.shell.name, release, releasedOn, address: page }, format);
  const edition = { release, releasedOn, page, citation: fullCitation(cited, m.citation, format) };
  const file = chartFile(chart, catalogueSource('zones-map').queries, format, edition);
  return { table: located(plainTable(chart)), file: { ...file, table: located(file.table), credits: m.map.credits } };
}
