import type { Field, TableSchema } from '#lib/tables/descriptor.ts';

/** Columns of the dictionary, one line a column of the tables. */
export const dictionaryColumns = [
  'table',
  'column',
  'title_vi',
  'title_en',
  'type',
  'unit',
  'required',
  'primary_key',
  'references',
  'allowed_values',
  'minimum',
  'maximum',
  'pattern',
  'description_vi',
  'description_en'
] as const;

const flag = (is: boolean): string => (is ? 'true' : 'false');
const bound = (value: number | null): string => (value === null ? '' : String(value));

/** `zones.zone_id`, or nothing. */
function reference({ foreignKeys }: TableSchema, name: string): string {
  const keys = foreignKeys.filter(({ fields }) => fields.includes(name));
  return keys.map(({ table, fields, tableFields }) => `${table}.${tableFields[fields.indexOf(name)] ?? ''}`).join(';');
}

function line(table: TableSchema, field: Field): readonly string[] {
  const { name, titles, type, unit, required, minimum, maximum, pattern, descriptions } = field;
  const isKey = table.primaryKey.includes(name);
  return [
    table.name,
    name,
    titles.vi,
    titles.en,
    type,
    unit ?? '',
    flag(required || isKey),
    flag(isKey),
    reference(table, name),
    field.enum?.join(';') ?? '',
    bound(minimum),
    bound(maximum),
    pattern ?? '',
    descriptions.vi,
    descriptions.en
  ];
}

/** The columns of these tables in the order of the schema, told in both languages. */
export const dictionaryRows = (tables: readonly TableSchema[]): readonly (readonly string[])[] =>
  tables.flatMap((table) => table.fields.map((field) => line(table, field)));
