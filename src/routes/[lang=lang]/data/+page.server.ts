import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { readMapLayers } from '../about/built-files.server.ts';
import { published, publishedFiles, tableLine } from './published-tables.server.ts';
import { tablePublishers } from './table-publishers.server.ts';
import type { PageServerLoad } from './$types';

/** The layers of the map with size and checksum of their files. */
async function layers() {
  const all = await readMapLayers();
  return Promise.all(
    all.map(async (layer) => {
      const bytes = await readFile(`static/geo/${layer.file}`);
      return { ...layer, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
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
    layers: await layers()
  };
};
