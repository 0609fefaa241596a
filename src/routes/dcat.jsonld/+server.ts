import { getAtlas } from '#lib/database/atlas.server.ts';
import { releases } from '#lib/database/releases.server.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { observedYears } from '#lib/queries/observed-years.ts';
import { ask } from '#lib/queries/query.ts';
import { filePath, pagePath } from '#lib/url/navigate.ts';
import { originOf } from '#lib/url/site-paths.ts';
import { dcatCatalogue } from '#lib/view-models/dcat.ts';
import { publishedPackage } from './published-package.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The data as a record for catalogues of open data. */
export const GET: RequestHandler = async ({ url }) => {
  const { run, release, releasedOn } = await getAtlas();
  const [vi, en] = await Promise.all([loadMessages('vi'), loadMessages('en')]);
  const at = (path: string): string => `${originOf(url)}${path}`;
  const record = dcatCatalogue(await publishedPackage(), {
    release,
    issued: (await releases()).at(-1)?.releasedOn ?? releasedOn,
    modified: releasedOn,
    years: ask(run, observedYears, undefined)[0] ?? { first: null, last: null },
    atlas: { vi: vi.shell.name, en: en.shell.name },
    provinces: coveredIds.map((id) => ({
      vi: vi.vocabulary.province[id] ?? id,
      en: en.vocabulary.province[id] ?? id
    })),
    record: at(filePath('dcat.jsonld')),
    home: at(filePath('')),
    about: { vi: at(pagePath('vi', 'data')), en: at(pagePath('en', 'data')) },
    file: (name) => at(filePath(`data/${name}`))
  });
  return new Response(JSON.stringify(record), { headers: { 'content-type': 'application/ld+json' } });
};
