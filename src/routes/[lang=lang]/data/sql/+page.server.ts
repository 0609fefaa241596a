import { getAtlas } from '#lib/database/atlas.server.ts';
import { views } from '#lib/queries/views.ts';
import { published } from '../published-tables.server.ts';
import { partedTables } from './parted-tables.server.ts';
import type { PageServerLoad } from './$types';
import type { AskedTable } from './asked-table.ts';

/** SQL types of the columns of a table or view, in order. */
type Describe = (name: string) => readonly { readonly name: string; readonly type: string }[];

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { run, release, releasedOn } = await getAtlas();
  const { resources } = await published();
  const describe: Describe = (name) =>
    run(`DESCRIBE ${name}`).map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  /** Columns of views keep the name that they have in a table, and with it the title. */
  const titles: Record<string, string> = {};
  for (const { schema } of resources) for (const field of schema.fields) titles[field.name] ??= field.titles[lang];

  const tables = resources.map(({ name, rows, schema, titles: own }): AskedTable => {
    const types = Object.fromEntries(describe(name).map((column) => [column.name, column.type]));
    const columns = schema.fields.map((field) => ({
      name: field.name,
      title: field.titles[lang],
      type: types[field.name] ?? ''
    }));
    return { name, title: own[lang], about: '', kind: 'table', rows, columns };
  });
  const derived = views.map(({ name, meaning }): AskedTable => {
    const columns = describe(name).map((column) => ({ ...column, title: titles[column.name] ?? '' }));
    return { name, title: '', about: meaning[lang], kind: 'view', rows: null, columns };
  });
  const ids = (table: string, column: string): readonly string[] =>
    run(`SELECT ${column} AS id FROM ${table} ORDER BY 1`).map(({ id }) => String(id));
  const parted = await partedTables(run, lang);
  return {
    release,
    releasedOn,
    tables: [...tables, ...derived],
    parted,
    zones: ids('zones', 'zone_id'),
    sources: ids('sources', 'source_id')
  };
};
