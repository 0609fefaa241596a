import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import type { TableView } from '#lib/view-models/data-files/table-view.ts';
import { columnLines, published, publishedFiles, tableLine, tablesUsing } from '../../published-tables.server.ts';
import { tablePublishers } from '../../table-publishers.server.ts';
import { tableSample } from './sample.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { resources } = await published();
  return languages.flatMap((lang) => resources.map(({ name }) => ({ lang, table: name })));
};

export const load: PageServerLoad = async ({ params: { lang, table: name } }) => {
  const { release, releasedOn } = await getAtlas();
  const descriptor = await published();
  const { resources, licenses, rights } = descriptor;
  const table = resources.find((one) => one.name === name);
  if (table === undefined) error(404, `no table is called ${name}`);
  const view: TableView = {
    ...tableLine(table, [], lang),
    files: (await publishedFiles()).filter((file) => file.table === name),
    key: table.schema.primaryKey,
    columns: columnLines(table, lang),
    sample: await tableSample(table, lang),
    usedBy: tablesUsing(resources, name, lang).map(({ name: other, title }) => ({ name: other, title }))
  };
  return {
    release,
    releasedOn,
    view,
    package: descriptor.titles[lang],
    rights: rights[lang],
    licence: licenses[0] ?? null,
    publishers: await tablePublishers([name])
  };
};
