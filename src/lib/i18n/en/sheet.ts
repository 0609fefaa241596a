import type { Messages } from '../messages.ts';
import { sheetProblems } from './sheet-problems.ts';
import { sheetViews } from './sheet-views.ts';
import { sheetWide } from './sheet-wide.ts';

export const sheet: Messages['sheet'] = {
  title: 'My own sheet',
  description:
    'Check a table of your own against the structure of the data, mend it in place, see it beside what is published. The file does not leave your machine.',
  lead: [
    'Drop a CSV, Excel, GeoJSON or Parquet file here. The page says how it was read, shows every problem at its cell with what would mend it, and puts the table on the map and in charts, beside what is published.',
    'The file does not leave your machine. The page fetches everything it needs before it takes a file; once the file is opened it makes no request. The file is not stored either, unless you choose to keep it on this machine.'
  ],
  needsScript:
    'The check runs in your browser, so this page needs JavaScript. Without it you can still download blank templates, and every table as CSV.',
  templates: 'Blank templates',
  tables: 'All tables and the dictionary',
  own: 'From your file, not published:',
  clear: 'Close this sheet',
  clearAsk: (edits) => `Close the sheet? Edits that were not downloaded will be lost: ${edits}.`,
  replaceAsk: (edits) => `Open another file? Edits that were not downloaded will be lost: ${edits}.`,
  broken: (detail) =>
    `The program met an error and cannot go on: ${detail}. The sheet is still here; download it before you close the page.`,
  reads: (name) => `Reading “${name}”…`,
  rowsRead: (rows) => `Rows read: ${rows}.`,
  stop: 'Stop reading',
  many: (name) => `One file is read at a time: “${name}” was taken.`,
  failedTitle: 'The file could not be read',
  done: {
    applied: (row) => `The cell in row ${row} was replaced.`,
    mended: (cells) => `Cells replaced: ${cells}.`,
    add: (row) => (row === '' ? 'An empty row was added.' : `An empty row was added under row ${row}.`),
    copy: (row) => `Row ${row} was duplicated below it.`,
    remove: (row) => `Row ${row} was removed.`
  },
  drop: {
    title: 'Choose a file',
    choose: 'Drop a file anywhere on the page, or:',
    pick: 'Choose a file',
    letGo: 'Let go to read the file',
    formats: 'CSV, XLSX, GeoJSON, Parquet. Legacy Vietnamese text (TCVN3/ABC, VNI, Windows-1258) is read too.',
    paste: 'Or paste cells from a spreadsheet',
    pasteLabel: 'Paste here, with the row of column names:',
    pasteRead: 'Read the pasted cells',
    pastedName: 'pasted-cells.tsv'
  },
  ready: {
    preparing: 'Fetching the program, the map and the published tables…',
    waits: (name) => `“${name}” is waiting and has not been opened: the page is still fetching what it needs.`,
    ready: 'Ready. From here on the page makes no request.',
    failed: 'What the page needs could not be fetched, so it takes no file yet. Check the network.',
    retry: 'Try again'
  },
  parquet: {
    title: 'Parquet files',
    lead: (bytes) =>
      `Parquet needs the query engine (${bytes}). Fetch it first and choose the file then, so that no request is made once the file is open.`,
    notRead: (name) => `“${name}” is a Parquet file and has not been read.`,
    start: 'Fetch the Parquet reader',
    starting: (loaded) => `Fetching the engine: ${loaded}`,
    ready: 'The Parquet reader is ready. Choose the file.',
    failed: 'The engine could not be fetched. Other formats can still be read.'
  },
  reading: {
    title: 'How the file was read',
    format: { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON', parquet: 'Parquet' },
    summary: (name, format, rows, columns) => `“${name}”, ${format}: rows ${rows}, columns ${columns}.`,
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      tcvn3: 'TCVN3 (ABC, .VnTime)',
      vni: 'VNI (VNI-Times)',
      'windows-1258': 'Windows-1258 (Vietnamese)',
      'windows-1252': 'Windows-1252 (Western)',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE'
    },
    delimiter: 'Separator',
    delimiters: { ',': 'comma ,', ';': 'semicolon ;', '\t': 'tab', '|': 'vertical bar |' },
    decimal: 'Decimal sign',
    decimals: { '.': 'point: 1,234.5', ',': 'comma: 1.234,5' },
    sheet: 'Worksheet',
    headerRow: 'Row of column names',
    notices: 'What was done to text and numbers',
    losesEdits: (edits) => `Read the file again from the beginning? Edits will be lost: ${edits}.`,
    notAgain: 'This sheet was kept from before: to read it another way, choose the original file again.'
  },
  matching: {
    title: 'Which table it is, and which column is which',
    lead: 'The table that fits best is chosen; every choice can be changed.',
    leadNone: 'No table clearly fits. Choose one, then say which column is which.',
    table: 'Table of the data',
    fit: (title, percent) => `${title} · fits ${percent}`,
    required: 'required',
    missing: (names) => `Required columns that the file does not have: ${names}. New rows must have them.`,
    unmatched: (names) => `Columns that are not used: ${names}.`,
    columns: 'Column by column',
    own: 'Column of your file',
    field: 'Column of the table',
    why: 'Why',
    none: '– not used –',
    fieldOf: (column) => `Which column of the table “${column}” is`,
    because: {
      'same-name': 'same name',
      'same-title': 'same title',
      'like-name': 'similar name',
      'like-cells': 'the cells fit',
      chosen: 'your choice',
      none: ''
    }
  },
  ...sheetProblems,
  ...sheetViews,
  ...sheetWide
};
