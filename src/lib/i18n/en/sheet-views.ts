import type { Messages } from '../messages.ts';

export const sheetViews: Pick<Messages['sheet'], 'map' | 'charts' | 'take' | 'keep'> = {
  map: {
    title: 'On the map',
    lead: 'Rows that have coordinates, or the id of a published zone.',
    impossible: 'The sheet has no coordinates and no zone ids, so it cannot be put on the map.',
    summary: (placed, rows) => `Rows with a place: ${placed} of ${rows}.`,
    outside: (count) => `Outside this map: ${count}.`,
    view: 'Part of the map',
    both: 'All',
    published: 'Map of the published zones',
    own: (count) => `Rows from your file, drawn as crosses: ${count}`,
    ownKey: 'from your file, not published',
    publishedKey: 'published zones: square, circle, diamond, hexagon',
    standing: (row, count) => (count === '1' ? `ring: row ${row}` : `ring: row ${row}; rows at this place: ${count}`)
  },
  charts: {
    heading: 'In charts',
    lead: 'Rows counted by the values of a column, beside the rows that are published. The two are never added; amounts and areas are not added here.',
    impossible: 'There is no column to count: columns are empty, or every row has a value of its own.',
    column: 'Column',
    title: (column) => `Rows by ${column}`,
    counted: 'Unit: rows.',
    indicator: (id) => `Only rows of indicator ${id}.`,
    own: 'from your file, not published',
    published: 'published',
    range: (from, to) => `${from} to ${to}`,
    others: (values, rows) => `Other values: ${values}, with ${rows} of your rows.`,
    empty: (rows) => `Empty in your rows: ${rows}.`,
    unreadable: (rows) => `No number in your rows: ${rows}.`,
    onlyOwn: 'Only your file has this column.'
  },
  take: {
    title: 'Take it along, propose it',
    clean: 'The sheet has no problems left.',
    left: (count) => `Problems left: ${count}. The files can still be downloaded.`,
    columns: 'Columns of the files',
    ofTable: (table) => `those of table ${table}, by name and in order; columns that are not used are left out`,
    ofSheet: 'all columns of your file, under their own names',
    csv: 'Corrected CSV',
    excel: 'CSV for Excel (with BOM)',
    patchTitle: 'Propose the changes',
    patchLead:
      'The proposal holds new rows, and cells that differ from what is published: a JSON file for programs, a text for people. The page sends nothing; send it where',
    patchWhere: 'errors are reported',
    patch: 'Proposal (JSON)',
    patchText: 'Proposal to read',
    failed: (detail) => `The file could not be made: ${detail}`
  },
  keep: {
    title: 'Keep it on this machine',
    ask: 'The sheet lives in this tab and is gone when the tab is closed. You can keep it with its edits in this browser; whoever shares the browser can open it.',
    keep: 'Keep on this machine',
    kept: (name, rows, since) =>
      `“${name}” (rows: ${rows}) has been kept on this machine since ${since}, with its edits.`,
    writing: (written, rows) => `Keeping: ${written} of ${rows} rows.`,
    replaces: (name) => `It takes the place of “${name}”, kept before.`,
    remove: 'Remove from this machine',
    open: 'Open the kept sheet',
    found: (name, rows, since) => `This machine has kept “${name}” (rows: ${rows}) since ${since}.`,
    gone: 'The kept sheet is no longer on this machine.',
    closed: 'The browser lets this page keep nothing (often a private window). Download the file instead.',
    full: 'The browser has no room left, so the sheet is not kept. Download the file instead.'
  }
};
