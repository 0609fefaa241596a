import type { Bilingual } from '#lib/domain/vocabulary.ts';
import { JsonPart } from './json-part.ts';

/** The part of datapackage.json that checks and types rest on, decoded once; everything else in the file is for readers. */
export const fieldTypes = ['string', 'number', 'integer', 'boolean', 'year', 'list'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly titles: Bilingual;
  readonly description: string;
  /** The description by language; the one text in both where the schema has no more. */
  readonly descriptions: Bilingual;
  /** As in the schema: USD million, percent, degrees …; null for what is not measured or where another column names the unit. */
  readonly unit: string | null;
  /** `uri` for addresses; null for plain values. */
  readonly format: string | null;
  /** Between the members of a list. */
  readonly delimiter: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly enum: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Holds for the whole cell. */
  readonly pattern: string | null;
}

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
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly tables: readonly TableSchema[];
}

/** Reads the text of datapackage.json; throws an Error that names the place when a part is missing or of the wrong kind. */
export function readDescriptor(text: string): Descriptor {
  const root = new JsonPart(JSON.parse(text), 'datapackage.json');
  const tables = root.list('resources').map(readTable);
  const version = root.text('version');
  return { name: root.text('name'), version, tables };
}

function readTable(resource: JsonPart): TableSchema {
  const name = resource.text('name');
  const schema = resource.part('schema');
  return {
    name,
    path: resource.text('path'),
    titles: bilingual(resource, 'titles', name),
    description: resource.text('description'),
    descriptions: bilingual(resource, 'descriptions', resource.text('description')),
    rows: resource.number('rows'),
    fields: schema.list('fields').map(readField),
    primaryKey: schema.texts('primaryKey'),
    foreignKeys: schema.optionalList('foreignKeys').map((key) => readForeignKey(key, name))
  };
}

function readField(field: JsonPart): Field {
  const description = field.text('description');
  const constraints = field.optionalPart('constraints');
  return {
    name: field.text('name'),
    type: field.oneOf('type', fieldTypes),
    titles: bilingual(field, 'titles', field.text('name')),
    description,
    descriptions: bilingual(field, 'descriptions', description),
    unit: field.optionalText('unit'),
    format: field.optionalText('format'),
    delimiter: field.optionalText('delimiter') ?? ',',
    required: constraints?.flag('required') ?? false,
    unique: constraints?.flag('unique') ?? false,
    enum: constraints?.optionalTexts('enum') ?? null,
    minimum: constraints?.optionalNumber('minimum') ?? null,
    maximum: constraints?.optionalNumber('maximum') ?? null,
    pattern: constraints?.optionalText('pattern') ?? null
  };
}

function bilingual(part: JsonPart, key: string, fallback: string): Bilingual {
  const both = part.optionalPart(key);
  return both === null ? { vi: fallback, en: fallback } : { vi: both.text('vi'), en: both.text('en') };
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
