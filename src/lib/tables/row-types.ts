import { isKeptAsText } from './read-cell.ts';
import type { Descriptor, Field, TableSchema } from './descriptor.ts';

/** Source text of domain/rows.ts: an interface a table, with the columns as they are named in the files. */
export function rowTypesSource(descriptor: Descriptor): string {
  const names = descriptor.tables.map((table) => table.name);
  return [
    '/** Generated from data/datapackage.json by scripts/generate-types.ts (npm run types). Change the schema, not this file. */',
    '',
    ...descriptor.tables.map(rowInterface),
    'export interface Tables {',
    ...names.map((name) => `  ${name}: ${rowTypeName(name)};`),
    '}',
    'export type TableName = keyof Tables;',
    '',
    '/** In the order of the descriptor. */',
    'export const tableNames = [',
    names.map((name) => `  '${name}'`).join(',\n'),
    '] as const satisfies readonly TableName[];',
    ''
  ].join('\n');
}

function rowInterface(table: TableSchema): string {
  return [
    `/** ${oneLanguage(table.description)}. */`,
    `export interface ${rowTypeName(table.name)} {`,
    ...table.fields.map(property),
    '}',
    ''
  ].join('\n');
}

/** A description that only repeats the title says no more than the name. */
function property(field: Field): string {
  const comment = oneLanguage(field.description);
  const line = `  readonly ${field.name}: ${cellType(field)};`;
  return comment === field.titles.en ? line : `  /** ${comment}. */\n${line}`;
}

function rowTypeName(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Row`;
}

/** An empty cell of a list column is an empty list; of any other column, null. */
function cellType(field: Field): string {
  if (field.type === 'list') return 'readonly string[]';
  const type = field.enum === null ? plainType(field) : field.enum.map((value) => `'${value}'`).join(' | ');
  return field.required ? type : `${type} | null`;
}

function plainType(field: Field): string {
  if (field.type === 'boolean') return 'boolean';
  return isKeptAsText(field.type) ? 'string' : 'number';
}

/** Descriptions read "vi: … | en: …"; code is in English. */
function oneLanguage(description: string): string {
  const english = description.split(' | en: ')[1] ?? description;
  return english.replace(/\.$/, '').replaceAll('*/', '* /');
}
