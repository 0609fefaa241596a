import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import type { Reference } from '#lib/citation/reference.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { pagePath } from '#lib/url/navigate.ts';
import { originOf } from '#lib/url/site-paths.ts';
import { chartReference } from '#lib/view-models/citation/sourced-reference.ts';
import { madeChart } from '../[lang=lang]/charts/catalogue-charts.server.ts';

interface Asked {
  readonly params: { readonly chart: string; readonly lang: Lang };
  readonly url: Pick<URL, 'origin'>;
}

/** A chart as it is cited, with the words for it. */
async function citedChart({ params: { chart: id, lang }, url }: Asked): Promise<[Reference, CitationWords]> {
  if (!catalogue.some((one) => one.id === id)) error(404, `no chart is called ${id}`);
  const { release, releasedOn } = await getAtlas();
  const { chart } = await madeChart(id, lang);
  const m = await loadMessages(lang);
  const address = `${originOf(url)}${pagePath(lang, `charts/${id}`)}`;
  const edition = { name: m.shell.name, release, releasedOn, address };
  return [chartReference(chart, edition, createFormat(lang)), m.citation];
}

/** A file with the record of a chart, in the form that `write` makes. */
export const citationFile =
  (write: (reference: Reference, words: CitationWords) => string, type: string) =>
  async (event: Asked): Promise<Response> =>
    new Response(write(...(await citedChart(event))), { headers: { 'content-type': `${type}; charset=utf-8` } });
