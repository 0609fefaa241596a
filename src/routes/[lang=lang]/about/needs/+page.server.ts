import { getAtlas } from '#lib/database/atlas.server.ts';
import { sitePages } from '#lib/domain/site-page.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { provinceFields } from '#lib/queries/province-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { sourceById } from '#lib/queries/sources-table.ts';
import { provinceLinks } from '#lib/view-models/province-figures/province-figures.ts';
import { madeChart } from '../../charts/catalogue-charts.server.ts';
import type { PageServerLoad } from './$types';
import { articlesOf } from './needs-file.server.ts';

/** The name of what a link of `needs.json` leads to; throws where there is none of that path. */
async function nameOf(
  path: string,
  m: Messages,
  lang: Lang,
  instruments: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, string>
) {
  const page = sitePages.find((one) => one === path);
  if (page !== undefined) return m.shell.page[page];
  if (path === 'support/overlap') return m.overlap.title;
  const [folder, id = ''] = path.split('/');
  const instrument = folder === 'policies' ? instruments.get(id) : undefined;
  if (instrument !== undefined) return instrument;
  if (folder === 'charts') return (await madeChart(id, lang)).chart.name;
  if (folder === 'figures' && places.has(id)) return m.provinceFigures.of(places.get(id) ?? '');
  throw new Error(`needs.json: no page is called ${path}`);
}

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { run } = await getAtlas();
  const m = await loadMessages(lang);
  const instruments = new Map(
    ask(run, allPolicies, undefined).map((row) => [row.policy_id, row.number ?? row[`title_${lang}`]])
  );
  const places = new Map(provinceLinks(ask(run, provinceFields, undefined), lang).map(({ id, name }) => [id, name]));
  const articles = (await articlesOf()).map(async ({ id, topic, source, needs }) => {
    const [row] = ask(run, sourceById, source);
    if (row === undefined) throw new Error(`needs.json: no source is called ${source}`);
    return {
      id,
      topic: topic[lang],
      source: { id: source, title: row.title, publisher: row.publisher, publishedOn: row.published_on },
      needs: await Promise.all(
        needs.map(async (need) => ({
          id: need.id,
          paragraphs: need.paragraphs,
          asks: need.asks[lang],
          limit: need.limit?.[lang] ?? null,
          links: await Promise.all(
            need.links.map(async (link) => {
              const [name = '', part] = link.split('#');
              const path = name === 'map' ? '' : name;
              return { path, part: part ?? null, name: await nameOf(path, m, lang, instruments, places) };
            })
          )
        }))
      )
    };
  });
  return { articles: await Promise.all(articles) };
};
