import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { NamedQuestion } from '#lib/view-models/catalogue/named-sql.ts';
import { chartEntries } from '../../../charts/chart-entries.server.ts';
import { chartHistory, madeChartOnPage, madeCharts } from '../catalogue-charts.server.ts';
import { zonesMapPicture } from './zones-map.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = async ({ params: { chart: id, lang } }) => {
  const at = catalogue.findIndex((one) => one.id === id);
  if (at === -1) error(404, `no chart is called ${id}`);
  const { run, release, releasedOn } = await getAtlas();
  const { source, chart } = await madeChartOnPage(id, lang);
  const all = await madeCharts(lang);
  const neighbour = (index: number) => {
    const other = all[index]?.chart;
    return other === undefined ? null : { id: other.id, name: other.name };
  };
  return {
    chart,
    history: await chartHistory(id),
    queries: source.queries.map(({ name, sql }): NamedQuestion => ({ name, sql: sql.trim() })),
    release,
    releasedOn,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    map: chart.drawing.kind === 'zones-map' ? zonesMapPicture(run, lang) : null
  };
};
