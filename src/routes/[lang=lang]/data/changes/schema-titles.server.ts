import { readFile } from 'node:fs/promises';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ChangeSetting } from '#lib/view-models/changes/change-setting.ts';

interface Titled {
  readonly name: string;
  readonly titles: Readonly<Record<Lang, string>>;
}
interface Published {
  readonly resources: readonly (Titled & { readonly schema: { readonly fields: readonly Titled[] } })[];
}

/** What tables and columns are called in the schema as built; the bare name where it has no such. */
export async function schemaTitles(lang: Lang): Promise<ChangeSetting['title']> {
  const { resources }: Published = JSON.parse(await readFile('static/data/datapackage.json', 'utf8'));
  const tables = new Map(resources.map((resource) => [resource.name, resource]));
  return {
    table: (name) => tables.get(name)?.titles[lang] ?? name,
    column: (table, name) => tables.get(table)?.schema.fields.find((field) => field.name === name)?.titles[lang] ?? name
  };
}
