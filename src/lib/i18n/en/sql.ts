import type { sql as inVietnamese } from '../vi/sql.ts';
import { sqlExamples } from './sql-examples.ts';

export const sql: typeof inVietnamese = {
  title: 'SQL',
  description: 'Ask the tables of the atlas in SQL, in your browser: table, chart, map, CSV and Parquet.',
  lead: 'Write a statement of SQL to ask the published tables. It is answered in your browser; nothing is sent.',
  withoutScript: 'Running a query needs JavaScript. All tables can be downloaded from the page',
  dataPage: 'Open data',
  editor: {
    label: 'SQL statement',
    keys: 'Ctrl+Enter (or ⌘+Enter) runs it. Ctrl+Space suggests names. Tab indents; to leave the editor press Esc, then Tab.',
    plainKeys: 'Plain editor: Ctrl+Enter (or ⌘+Enter) runs it.',
    run: 'Run',
    stop: 'Stop',
    clear: 'Clear',
    table: 'table',
    view: 'derived table'
  },
  fromLink:
    'This statement came with the address and has not run. Read it, then press Run: someone else’s query may be heavy for your machine.',
  unreadableLink: 'The statement in the address cannot be read: it may have been cut short.',
  tooLong: 'The statement is too long for an address. Save it as a .sql file to share it.',
  saveSql: 'Save .sql file',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'It could not be copied; take it from the address bar.',
  running: 'Running…',
  starting: (loaded: string, total: string) => `Loading the query engine: ${loaded} of ${total}`,
  compiling: 'Starting the query engine…',
  loadingTables: (loaded: string, total: string) => `Loading tables: ${loaded} of ${total}`,
  stopped: 'The query was stopped.',
  parts: {
    heading: 'Large tables',
    lead: (tables: string) => `${tables} have very many rows: choose what of them is loaded.`,
    what: 'What is loaded',
    years: 'Years',
    none: 'Not chosen yet',
    whole: (size: string) => `Whole tables (${size})`,
    sized: (name: string, size: string) => `${name} (${size})`,
    everything: 'whole tables',
    allYears: 'All years',
    span: (from: string, to: string) => `${from}–${to}`,
    spanUndated: (from: string, to: string) => `${from}–${to} and without a year`,
    undated: 'Without a year',
    chosen: (size: string) => `${size} are loaded when you press Run:`,
    rows: (table: string, rows: string, all: string) => `${table}: ${rows} of ${all} rows`,
    loaded: 'The query engine holds',
    missing: 'This statement asks a large table. Choose what of it is loaded, then press Run.',
    gone: (part: string) =>
      `The link was made for a part of the large tables that is not there today: ${part}. The tables may have been cut into other years since. Choose what is loaded, then press Run; the answer may differ from that of whoever made the link.`,
    uncut: (part: string) =>
      `The link was made for a part of the large tables: ${part}. Here every table comes whole, so the statement is answered from all rows.`
  },
  schema: {
    heading: 'Tables and columns',
    lead: 'Press a name to put it into the statement.',
    tables: 'Published tables',
    views: 'Tables derived by the rules of the atlas',
    viewsLead: 'Each holds one rule of how figures are read, such as which is current and which may be added.',
    find: 'Find a table or column',
    none: 'There is no such table or column.',
    insert: (name: string) => `Insert ${name}`,
    columns: (count: string) => `${count} columns`,
    rows: (count: string) => `${count} rows`
  },
  examples: {
    heading: 'Example questions',
    lead: 'Press a question to put its SQL into the editor, then press Run.',
    items: sqlExamples
  },
  answer: {
    heading: 'Answer',
    own: (release: string) =>
      `This is your own computation on release ${release}, not a figure that a source has published. Before adding, see what may be added on`,
    methods: 'the page about methods',
    rows: (count: string, milliseconds: string) => `${count} rows, ${milliseconds} ms`,
    first: (count: string, milliseconds: string) =>
      `The first ${count} rows; there are more. ${milliseconds} ms. The Parquet file has all of them.`,
    part: (name: string, tables: string) =>
      `This answer is computed from the part that was loaded, ${name}: ${tables}.`,
    partOf: (table: string, rows: string, all: string) => `${rows} of ${all} rows of ${table}`,
    older: 'The answer below is of the statement that ran before, not of the one in the editor.',
    empty: 'The query ran and has no rows.',
    looks: { table: 'Table', chart: 'Chart', map: 'Map' },
    look: 'How to look at the answer',
    null: 'empty',
    yes: 'true',
    no: 'false',
    sort: (column: string) => `Sort by ${column}`,
    page: (first: string, last: string, total: string) => `Rows ${first}–${last} of ${total}`,
    previous: 'Previous page',
    next: 'Next page',
    table: 'Table of the answer'
  },
  chart: {
    kind: 'Kind of chart',
    kinds: { bars: 'Bars', line: 'Line', dots: 'Dots' },
    label: 'Name',
    x: 'Across',
    y: 'Value',
    series: 'A line for each',
    noSeries: 'One line',
    impossible: 'A chart needs at least one column of numbers.',
    cut: (shown: string, total: string) => `${shown} of ${total} rows are drawn, in the order of the table.`,
    left: (count: string) => `${count} rows are not drawn: a cell is empty.`,
    title: (value: string, by: string) => `${value} by ${by}`,
    mark: (name: string, value: string) => `${name}: ${value}`
  },
  map: {
    impossible: 'A map needs a column zone_id, or two columns lat and lon.',
    summary: (shown: string, total: string) => `${shown} of ${total} rows have a place on the map.`,
    outside: (count: string) => `${count} rows lie outside this view.`,
    label: (count: string) => `Map of the answer: ${count} places. The table lists all of them.`,
    view: 'View',
    both: 'Both provinces',
    chosen: 'Chosen',
    point: 'Point of the answer',
    zones: 'Zones in the answer',
    loading: 'Loading the ground of the map…',
    failed: 'The ground of the map could not be loaded.',
    toRow: 'See the row in the table'
  },
  take: {
    heading: 'Take the answer',
    csv: 'CSV',
    excel: 'CSV for Excel',
    parquet: 'Parquet',
    note: 'CSV: UTF-8, comma, decimal point; cells like formulas get an apostrophe. The files hold all rows of the query.',
    making: 'Making the file…'
  },
  errors: {
    heading: 'The query did not run',
    at: (line: string, column: string) => `Line ${line}, column ${column}.`,
    meant: 'Did you mean',
    engineSays: 'The engine says:',
    goTo: 'Go to the place',
    kinds: {
      empty: 'There is no statement to run.',
      syntax: 'The grammar of the statement is wrong at the place underlined.',
      'many-statements': 'One statement at a time. Leave only one.',
      'unknown-table': 'There is no table of that name.',
      'unknown-column': 'No table after FROM has a column of that name. Text stands in single quotes.',
      'ambiguous-column': 'Several tables have a column of that name. Write the table before the column.',
      'unknown-function': 'There is no function of that name.',
      extension: 'That function lives in an extension on another host; this page does not load it.',
      type: 'The types do not fit this function or operator.',
      value: 'A value could not be converted or computed while running.',
      grouping: 'The column must be in GROUP BY or inside an aggregate.',
      pivot: 'PIVOT needs its values here: PIVOT … ON column IN (…).',
      'not-reading': 'This page only reads: use SELECT, WITH, FROM, DESCRIBE or SUMMARIZE.',
      network: 'SQL here reads no files and no addresses and writes nothing out; there are only the tables beside it.',
      memory: 'The query needs more memory than is allowed. Filter more, or add LIMIT.',
      cancelled: 'The query was stopped.',
      'damaged-file': 'The file is damaged or is no Parquet file.',
      engine:
        'The query engine could not start in this browser, or a file is missing. The tables can still be downloaded from Open data.',
      other: 'The engine could not run this query.'
    }
  }
};
