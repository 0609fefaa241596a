import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { readMapLayers } from '../about/built-files.server.ts';
import { published, publishedFiles, tableLine } from './published-tables.server.ts';
import { tablePublishers } from './table-publishers.server.ts';
import type { PageServerLoad } from './$types';

/** The layers of the map in one language, with size and checksum of their files. */
async function layers(lang: Lang) {
  const all = await readMapLayers();
  return Promise.all(
    all.map(async ({ name, file, licence, title, origin, credit, vintage, accuracy }) => {
      const bytes = await readFile(`static/geo/${file}`);
      return {
        name,
        file,
        licence,
        title: title[lang],
        origin: origin[lang],
        credit: credit[lang],
        vintage: vintage[lang],
        accuracy: accuracy[lang],
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex')
      };
    })
  );
}
export type ListedLayer = Awaited<ReturnType<typeof layers>>[number];

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { release, releasedOn } = await getAtlas();
  const { name, titles, descriptions, rights, keywords, licenses, resources } = await published();
  const files = await publishedFiles();
  return {
    release,
    releasedOn,
    name,
    title: titles[lang],
    description: descriptions[lang],
    rights: rights[lang],
    keywords,
    licence: licenses[0] ?? null,
    publishers: await tablePublishers(resources.map((table) => table.name)),
    packageFiles: files.filter(({ table }) => table === null),
    tables: resources.map((table) => tableLine(table, files, lang)),
    layers: await layers(lang)
  };
};
