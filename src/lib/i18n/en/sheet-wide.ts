import type { Messages } from '../messages.ts';

export const sheetWide: Pick<Messages['sheet'], 'wide'> = {
  wide: {
    summary: (columns) =>
      `Each row seems to be a zone, and the indicators are columns (${columns}). Turn it into observations?`,
    lead: 'The data have one row for each figure, with its date and source. A wide sheet like this can be turned: each cell that says something becomes a row, an empty one becomes none. Every row still tells the cell it came from, and you can always go back to the wide sheet.',
    zones: (column, rows) => `Column “${column}” names zones; rows that name a published one: ${rows}.`,
    strangers: (rows) => `Names that fit no zone: ${rows}.`,
    write: (name) => `Change to “${name}”`,
    written: (name) => `Changed to “${name}”.`,
    more: (count) => `and other names: ${count}`,
    withStrangers: 'Take the rows with these names too; each will be a problem to mend',
    sums: (rows) => `Rows of sums, left out: ${rows}.`,
    columns: 'Which column becomes which indicator',
    own: 'Column of the file',
    indicator: 'Indicator',
    unit: 'Unit',
    cells: (count) => `filled cells: ${count}`,
    none: '– not taken –',
    indicatorOf: (column) => `Which indicator column “${column}” becomes`,
    fit: {
      same: (unit) => `${unit}, the unit of the indicator`,
      moved: (from, example, to) => `converted from ${from}: 1 ${from} = ${example} ${to}`,
      shares: 'the file stores shares of 1 (0.12 is 12%), so they are multiplied by 100',
      unnamed: (unit) => `the name of the column says no unit: read as ${unit}`,
      unread: (written, unit) => `“${written}” is no unit that is known here: read as ${unit}`,
      other: (written, unit) => `“${written}” has no exact conversion to ${unit}, so this column is not taken`
    },
    doubtful: {
      unread: (indicator, written) =>
        `may be “${indicator}”, but “${written}” is no unit that is known here: choose it if it is`,
      other: (indicator, written, unit) =>
        `seems to be “${indicator}”, but “${written}” has no exact conversion to ${unit}`,
      twice: (indicator) => `seems to be “${indicator}” too, as a column before`
    },
    twice: (indicator) => `Two columns become “${indicator}”: choose again for one of them.`,
    noColumn: 'Choose at least one column whose unit fits.',
    asOf: 'Date of the figures',
    asOfText: 'one date for all, written beside',
    asOfColumn: (column) => `as column “${column}” says`,
    asOfNone: 'the source gives no date',
    date: 'Day, month or year',
    dateHint: 'such as 31/12/2025, 12/2025 or 2025',
    noDate: 'Write the date (31/12/2025, 12/2025 or 2025), or choose “the source gives no date”.',
    source: 'Source of the figures',
    sourceHint: 'id of the source; type to find it by id or title',
    noSource: 'Choose the source of the figures.',
    newSource: (id) => `“${id}” is not among the sources: each row will be a problem until the table sources has it.`,
    measure: 'Kind of figure',
    chooseMeasure: 'choose',
    noMeasure: 'Choose the kind of figure: actual, target, plan…',
    exact:
      'Cells that are plain numbers are marked exact; others keep their text and are shown as problems for you to look at.',
    turn: 'Turn it into observations',
    nothing: 'Not turned: the sheet has just changed, or the chosen columns have no cells. Try again.',
    done: (rows) => `The wide sheet became observations: ${rows} rows.`,
    turned: 'This sheet was turned from a wide one, which still has the columns that were not taken.',
    back: 'Back to the wide sheet',
    backDone: 'This is the wide sheet again. Edits made since it was turned can be redone.',
    origin: (row, column) => `original cell: row ${row}, column “${column}”`
  }
};
