import { sharedTables } from '#lib/domain/province-tables.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type {
  ColumnValues,
  ListEntry,
  ReferenceLists,
  TemplateColumn,
  TemplateTable
} from '#lib/export/templates/template.ts';
import { yearValues } from '#lib/export/templates/validations.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { published, type PublishedTable } from '../published-tables.server.ts';
import { publishedRows } from '../table-publishers.server.ts';

type Column = PublishedTable['schema']['fields'][number];
type Row = ReadonlyMap<string, string>;

/** Longer tables are offered neither as a list nor as an example: nobody chooses among ten thousand ids. */
const longest = 3000;

const shared: readonly string[] = sharedTables;
/** As the schema writes the form of a day, a month or a year. */
const isDate = (pattern: string | undefined): boolean => pattern?.startsWith('\\d{4}(-') ?? false;

function valuesOf(column: Column, { name, schema }: PublishedTable): ColumnValues {
  const { type, constraints = {} } = column;
  if (constraints.enum !== undefined) return { kind: 'one-of', ids: constraints.enum };
  const key = schema.foreignKeys?.find(({ fields }) => fields.includes(column.name));
  if (key !== undefined) {
    const table = key.reference.resource ?? '';
    const target = key.reference.fields[key.fields.indexOf(column.name)] ?? column.name;
    const of = table === '' ? name : table;
    return { kind: 'id-of', table: of, column: target, own: !shared.includes(of) };
  }
  if (type === 'boolean') return { kind: 'true-false' };
  if (type === 'year') return yearValues;
  if (type === 'number' || type === 'integer') {
    const { minimum = null, maximum = null } = constraints;
    return { kind: 'number', whole: type === 'integer', least: minimum, most: maximum };
  }
  return isDate(constraints.pattern) ? { kind: 'date' } : { kind: 'free' };
}

function columnOf(column: Column, table: PublishedTable, units: Readonly<Record<string, string>>): TemplateColumn {
  const { name, titles, descriptions, type, unit, constraints = {} } = column;
  return {
    name,
    titles,
    descriptions,
    values: valuesOf(column, table),
    unit: unit === undefined ? null : (units[unit] ?? unit),
    required: constraints.required ?? false,
    unique: constraints.unique ?? false,
    delimiter: type === 'list' ? (column.delimiter ?? ',') : null
  };
}

const filled = (row: Row): number => [...row.values()].filter((cell) => cell !== '').length;

/** The published row that says most, with the source it names. */
async function exampleOf(table: PublishedTable, sources: readonly Row[]): Promise<TemplateTable['example']> {
  if (table.rows === 0 || table.rows > longest) return null;
  const rows = await publishedRows(table.name);
  const fullest = rows.reduce<Row | null>(
    (most, row) => (most === null || filled(row) > filled(most) ? row : most),
    null
  );
  if (fullest === null) return null;
  const source = sources.find((row) => row.get('source_id') === fullest.get('source_id'));
  const told = ['publisher', 'title', 'url'].map((name) => source?.get(name) ?? '').filter((text) => text !== '');
  return {
    cells: table.schema.fields.map(({ name }) => fullest.get(name) ?? ''),
    source: told.length === 0 ? null : told.join(' · ')
  };
}

const made = new Map<Lang, Promise<readonly TemplateTable[]>>();

/** Every table that a province fills in; made once a build. */
export function templateTables(lang: Lang): Promise<readonly TemplateTable[]> {
  const known = made.get(lang) ?? makeTables(lang);
  made.set(lang, known);
  return known;
}

async function makeTables(lang: Lang): Promise<readonly TemplateTable[]> {
  const [{ resources }, { data }] = await Promise.all([published(), loadMessages(lang)]);
  const sources = await publishedRows('sources');
  return Promise.all(
    resources
      .filter(({ name }) => !shared.includes(name))
      .map(async (table) => ({
        name: table.name,
        titles: table.titles,
        descriptions: table.descriptions,
        columns: table.schema.fields.map((column) => columnOf(column, table, data.unit)),
        example: await exampleOf(table, sources)
      }))
  );
}

/** What the row of an id is called, in both languages where it has both. */
function entryOf(row: Row, key: string): ListEntry {
  const id = row.get(key) ?? '';
  const pair = (name: string) => [row.get(`${name}_vi`) ?? '', row.get(`${name}_en`) ?? ''] as const;
  const [vi, en] = [pair('name'), pair('title'), pair('programme')].find(([text]) => text !== '') ?? ['', ''];
  const title = row.get('title') ?? '';
  if (vi !== '') return { id, name: { vi, en: en === '' ? vi : en } };
  return { id, name: title === '' ? null : { vi: title, en: title } };
}

const entries = new Map<string, Promise<readonly ListEntry[]>>();

function entriesOf({ name, schema }: PublishedTable): Promise<readonly ListEntry[]> {
  const known =
    entries.get(name) ??
    publishedRows(name).then((rows) => rows.map((row) => entryOf(row, schema.primaryKey[0] ?? '')));
  entries.set(name, known);
  return known;
}

/** The ids that columns of these tables may have. */
export async function referenceLists(tables: readonly TemplateTable[]): Promise<ReferenceLists> {
  const { resources } = await published();
  const named = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ values }) => (values.kind === 'id-of' ? [values.table] : [])))
  );
  const lists = resources
    .filter(({ name, rows }) => named.has(name) && rows <= longest)
    .map(async (table) => [table.name, await entriesOf(table)] as const);
  return Object.fromEntries(await Promise.all(lists));
}
