import { readFile } from 'node:fs/promises';
import type { ListedFile } from '#lib/domain/listed-file.ts';
import type { Bilingual, Lang } from '#lib/domain/vocabulary.ts';
import type { ColumnLine, TableLine } from '#lib/view-models/data-files/table-view.ts';

interface Named {
  readonly name: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
}
interface PublishedColumn extends Named {
  readonly type: string;
  readonly unit?: string;
  /** Between the members of a list. */
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}
export interface PublishedTable extends Named {
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly PublishedColumn[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}
interface Published extends Named {
  readonly rights: Bilingual;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly PublishedTable[];
}

const folder = 'static/data';

/** The descriptor as it was built. */
export async function published(): Promise<Published> {
  const descriptor: Published = JSON.parse(await readFile(`${folder}/datapackage.json`, 'utf8'));
  return descriptor;
}

/** The files that readers take, with size and SHA-256. */
export async function publishedFiles(): Promise<readonly ListedFile[]> {
  const { files }: { files: readonly ListedFile[] } = JSON.parse(await readFile(`${folder}/files.json`, 'utf8'));
  return files;
}

/** A file of the folder as text. */
export const publishedText = (name: string): Promise<string> => readFile(`${folder}/${name}`, 'utf8');

export const tableLine = (
  { name, titles, descriptions, rows }: PublishedTable,
  files: readonly ListedFile[],
  lang: Lang
): TableLine => ({
  name,
  title: titles[lang],
  description: descriptions[lang],
  rows,
  files: files.filter(({ table }) => table === name).map(({ file, form }) => ({ file, form }))
});

/** The columns of a table as the dictionary explains them. */
export function columnLines(table: PublishedTable, lang: Lang): readonly ColumnLine[] {
  const { fields, primaryKey, foreignKeys = [] } = table.schema;
  return fields.map(({ name, titles, descriptions, type, unit, constraints = {} }) => {
    const key = foreignKeys.find((one) => one.fields.includes(name));
    return {
      name,
      title: titles[lang],
      description: descriptions[lang] === titles[lang] ? null : descriptions[lang],
      type,
      unit: unit ?? null,
      isKey: primaryKey.includes(name),
      required: constraints.required ?? false,
      unique: constraints.unique ?? false,
      refersTo:
        key === undefined
          ? null
          : {
              table: key.reference.resource ?? table.name,
              column: key.reference.fields[key.fields.indexOf(name)] ?? name
            },
      oneOf: constraints.enum ?? [],
      minimum: constraints.minimum ?? null,
      maximum: constraints.maximum ?? null,
      pattern: constraints.pattern ?? null
    };
  });
}

/** Other tables with a key that leads to this one. */
export const tablesUsing = (all: readonly PublishedTable[], name: string, lang: Lang): TableLine[] =>
  all
    .filter(
      (table) =>
        table.name !== name && (table.schema.foreignKeys ?? []).some(({ reference }) => reference.resource === name)
    )
    .map((table) => tableLine(table, [], lang));
