import type { Bilingual } from '#lib/domain/vocabulary.ts';
import { readDialect, type Dialect } from './dialect.ts';
import { bilingual, readField, readMissingValues, type Field } from './field.ts';
import { JsonPart } from './json-part.ts';

export { fieldTypes, type Field, type FieldType } from './field.ts';

export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table itself where the descriptor names an empty resource or none. */
  readonly table: string;
  readonly tableFields: readonly string[];
}

export interface TableSchema {
  readonly name: string;
  /** File name beside the descriptor. */
  readonly path: string;
  readonly titles: Bilingual;
  readonly description: string;
  readonly descriptions: Bilingual;
  /** Rows that the descriptor promises. */
  readonly rows: number;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Each a set of columns that name a row beside the primary key. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly fieldsMatch: FieldsMatch;
  readonly dialect: Dialect;
}

/** How the columns of a file and the fields of its schema belong together, as Table Schema 2.0 names it. */
export const fieldsMatches = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;
export type FieldsMatch = (typeof fieldsMatches)[number];

/** The part of datapackage.json that checks and types rest on, decoded once; everything else in the file is for readers. */
export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly tables: readonly TableSchema[];
}

/** Reads the text of datapackage.json; throws an Error that names the place when a part is missing or of the wrong kind. */
export function readDescriptor(text: string): Descriptor {
  const root = new JsonPart(JSON.parse(text), 'datapackage.json');
  const tables = root.list('resources').map(readTable);
  const version = root.optionalText('version') ?? '';
  return { name: root.text('name'), version, tables };
}

function readTable(resource: JsonPart): TableSchema {
  const name = resource.text('name');
  const schema = resource.part('schema');
  const description = resource.optionalText('description') ?? '';
  const primaryKey = schema.optionalTexts('primaryKey') ?? [];
  const missing = readMissingValues(schema);
  const fields = schema.list('fields').map((field) => readField(field, missing));
  return {
    name,
    path: resource.text('path'),
    titles: bilingual(resource, 'titles', resource.optionalText('title') ?? name),
    description,
    descriptions: bilingual(resource, 'descriptions', description),
    rows: resource.optionalNumber('rows') ?? 0,
    // A key cannot be empty: what belongs to it is required.
    fields: fields.map((field) => (primaryKey.includes(field.name) ? { ...field, required: true } : field)),
    primaryKey,
    uniqueKeys: schema.optionalLists('uniqueKeys'),
    foreignKeys: schema.optionalList('foreignKeys').map((key) => readForeignKey(key, name)),
    fieldsMatch: schema.has('fieldsMatch') ? schema.oneOf('fieldsMatch', fieldsMatches) : 'exact',
    dialect: readDialect(resource.optionalPart('dialect'))
  };
}

function readForeignKey(key: JsonPart, table: string): ForeignKey {
  const reference = key.part('reference');
  const resource = reference.optionalText('resource');
  return {
    fields: key.texts('fields'),
    table: resource === null || resource === '' ? table : resource,
    tableFields: reference.texts('fields')
  };
}
