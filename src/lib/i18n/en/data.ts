import type { Messages } from '../messages.ts';

export const data: Messages['data'] = {
  title: 'Open data',
  description:
    'Take every table of the site as CSV, Excel, Parquet or GeoJSON; dictionary of every column, licence, how to cite, how to read it with Python, R, Excel, QGIS and DuckDB.',
  lead: 'Every figure of this site comes from the tables below. Every row has its source; every column is described in Vietnamese and English.',
  release: (release, day) => `Release ${release}, ${day}.`,
  licence: 'Licence of the compilation:',
  contents: 'On this page',
  ways: {
    'data/sql': { title: 'Ask in SQL', text: 'in the browser, nothing to install' },
    'data/check': { title: 'Check my own sheet', text: 'against the schema here; it does not leave your machine' },
    'data/templates': { title: 'Blank templates', text: 'to fill in figures, also of another province' },
    'data/changes': { title: 'Changes by release', text: 'which figures are new, changed or gone' }
  },
  packageTitle: 'Take the whole package',
  packageLead:
    'The same data give the same files, byte for byte. The ZIP holds the tables as CSV, schema, dictionary, licence and a guide.',
  package: {
    zip: 'All tables as CSV, datapackage.json, dictionary, README, licence',
    xlsx: 'All tables in one Excel workbook, with the dictionary',
    json: 'Schema and dictionary for programs (Data Package, Table Schema)',
    csv: 'Dictionary of all columns in both languages'
  },
  file: 'File',
  content: 'What it holds',
  size: 'Size',
  allFiles: 'List of all files of the tables, with size and SHA-256:',

  tablesTitle: 'Tables',
  tablesLead: 'Press the name of a table for its columns, some rows and every form of file.',
  table: 'Table',
  rows: 'Rows',
  take: 'Download',
  form: {
    csv: 'CSV',
    excel: 'CSV for Excel (1,234.5)',
    'excel-vi': 'CSV for Excel (1.234,5)',
    xlsx: 'Excel (XLSX)',
    parquet: 'Parquet',
    geojson: 'GeoJSON',
    zip: 'ZIP',
    json: 'JSON'
  },
  formShort: {
    csv: 'CSV',
    excel: 'CSV Excel',
    'excel-vi': 'CSV Excel',
    xlsx: 'XLSX',
    parquet: 'Parquet',
    geojson: 'GeoJSON',
    zip: 'ZIP',
    json: 'JSON'
  },
  formUse: {
    csv: 'For programs: UTF-8, comma between cells, decimal point',
    excel: 'Opens with a double click where Excel writes numbers as 1,234.5',
    'excel-vi': 'Opens with a double click where Excel writes numbers as 1.234,5',
    xlsx: 'A workbook that opens right on any machine, with the dictionary as a sheet',
    parquet: 'Small and typed, for DuckDB, Python and R',
    geojson: 'Points on the map (WGS 84), for QGIS and web maps',
    zip: 'The whole package',
    json: 'Schema'
  },
  fileOf: (form, table) => `${form}, table ${table}`,

  formsTitle: 'Which form to take',
  forms: [
    'For Excel take XLSX: numbers are numbers, codes and dates are text, whatever the settings of the machine.',
    'There are two CSV files for Excel because Excel reads CSV as the machine writes numbers. With a decimal comma (1.234,5) a comma cannot part cells as well, and Excel expects a semicolon; with a decimal point (1,234.5) it expects a comma. Both begin with the mark of UTF-8 (BOM), so that Vietnamese letters come out right.',
    'When a CSV is opened with a double click, Excel may still drop the zeros at the start of a code and turn “2025-07” into a day. Where every character counts, take XLSX or Data › From Text/CSV.',
    'An empty cell is not published; it is not zero. Lists in a cell are parted by semicolons. A cell that a spreadsheet would run as a formula has an apostrophe before it; negative numbers stay numbers.'
  ],

  layersTitle: 'Map layers',
  layersLead: 'Boundaries, points and routes that the map draws, as GeoJSON (WGS 84). Each layer has its own licence.',
  layer: 'Layer',
  layerOrigin: 'Origin',
  layerAccuracy: 'Accuracy',
  layerLicence: 'Licence',
  layerVintage: 'As of',
  manifest: 'All layers for programs:',

  readTitle: 'Read it with a program',
  readLead: 'Each of these answers the same question: the published areas of zones, with qualifier, date and source.',
  tool: {
    python: 'Python (pandas)',
    r: 'R (readr, dplyr)',
    duckdb: 'DuckDB (SQL)',
    qgis: 'QGIS',
    excel: 'Excel (Power Query)'
  },
  ranWith: (versions) => `Run with ${versions}.`,
  notRun: 'Not run: there is no Excel where the site is built.',
  toolNote: {
    python: 'Commune codes are text: say so, and no zero is lost at their start.',
    r: 'Dates are text, because some are only a year.',
    duckdb:
      'Run on downloaded files. Over the network DuckDB fetches its httpfs extension the first time. The same SQL runs on the SQL page when the address is left out.',
    qgis: 'Paste it into the Python console, or choose Layer › Add Layer › Add Vector Layer › Protocol and paste the address of the GeoJSON file.',
    excel:
      'Data › Get Data › Blank Query › Advanced Editor, then paste this. “en-US” reads the point as the decimal sign.'
  },
  copyCode: (tool) => `Copy ${tool}`,
  noOrigin: 'Once the site stands at an address, the code above carries it.',

  checkTitle: 'Check a file you have taken',
  checkText: 'Put the list of SHA-256 sums into the same folder and run this; every file that is whole is told as OK.',
  checksums: 'SHA-256 sums of all files',
  checkCopy: 'Copy command',

  tableTitle: (title) => `Table: ${title}`,
  tableDescription: (title, text) => `${title}: ${text}. Columns, sample rows, files as CSV, Excel, Parquet.`,
  back: 'All tables',
  fileName: 'File name',
  rowsOf: 'The table has',
  key: 'Key:',
  filesTitle: 'Take this table',
  sha: 'SHA-256',
  use: 'Good for',
  columnsTitle: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  typeAndUnit: 'Type, unit',
  rules: 'Constraints',
  type: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    year: 'year',
    list: 'list'
  },
  unit: {
    'USD million': 'USD million',
    'VND billion': 'VND billion',
    'VND million': 'VND million',
    percent: '%',
    degrees: 'degrees',
    km2: 'km²',
    days: 'days',
    years: 'years'
  },
  rule: {
    key: 'key of the table',
    required: 'required',
    unique: 'unique',
    oneOf: 'one of:',
    minimum: (value) => `from ${value}`,
    maximum: (value) => `to ${value}`,
    pattern: 'pattern',
    refers: 'refers to'
  },
  sampleTitle: 'Sample rows',
  sampleLead:
    'Some real rows of the table, each as a column so that they can be read. Press a figure for its source; figures are written as on this site, in the files with a decimal point.',
  sampleRow: (number) => `Row ${number}`,
  empty: 'empty',
  more: 'Go on with this table',
  openSql: 'Open on the SQL page',
  usedBy: 'Tables that refer to this one:'
};
