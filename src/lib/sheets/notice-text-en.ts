import { unreachable } from '#lib/domain/vocabulary.ts';
import type { SheetNotice } from './own-sheet.ts';
import { countText, encodingName, listText, writingName } from './told-names.ts';

const list = (of: readonly (string | number)[]): string => listText(of, 'en');
const sign = (decimal: '.' | ','): string => (decimal === ',' ? 'comma' : 'point');
/** `1 row`, `2 rows`. */
const counted = (of: number, one: string, many = `${one}s`): string =>
  `${countText(of, 'en')} ${of === 1 ? one : many}`;
const columns = (of: readonly string[]): string => `${of.length === 1 ? 'Column' : 'Columns'} ${list(of)}`;
const rows = (of: readonly number[]): string => `${of.length === 1 ? 'row' : 'rows'} ${list(of)}`;
const one = (of: number, singular: string, plural: string): string => (of === 1 ? singular : plural);

/** What was done with the file, in English. */
export function noticeTextEn(notice: SheetNotice): string {
  switch (notice.kind) {
    case 'converted':
      return `The text of the file is in ${encodingName(notice.encoding, 'en')}; it was converted to Unicode (UTF-8).`;
    case 'encoding-unsure':
      return `It is not certain that the character set is ${encodingName(notice.encoding, 'en')}. Look at letters with marks; if they are wrong, choose another one.`;
    case 'cells-converted':
      return `${counted(notice.cells, 'cell')} in ${encodingName(notice.encoding, 'en')} ${one(notice.cells, 'was', 'were')} converted to Unicode.`;
    case 'not-converted':
      return `The text is written in ${writingName(notice.writing, 'en')}, which is not converted here. Convert it to Unicode and open the file again.`;
    case 'undecodable':
      return `${counted(notice.cells, 'cell has', 'cells have')} characters that cannot be read, shown as “\uFFFD”. Try another character set or correct the cells.`;
    case 'decimal-converted':
      return `${counted(notice.cells, 'number was', 'numbers were')} rewritten with a decimal point and without marks between thousands.`;
    case 'decimal-by-others':
      return `${columns(notice.columns)}: numbers such as 1.234 can be read in two ways. Other columns write decimals with a ${sign(notice.decimal)}, so they were read that way; if that is wrong, choose the other sign.`;
    case 'decimal-unsure':
      return `${columns(notice.columns)}: numbers can be read in two ways: is 1.234 more than a thousand, or a little more than one? They were left as they are; choose the decimal sign.`;
    case 'dates-converted':
      return `${counted(notice.cells, 'date was', 'dates were')} rewritten as year-month-day: 2024-12-31.`;
    case 'dates-unsure':
      return `${columns(notice.columns)}: day and month cannot be told apart in dates such as 03/04/2024. They were left as they are.`;
    case 'composed':
      return `${counted(notice.cells, 'cell')} with separate Vietnamese marks ${one(notice.cells, 'was', 'were')} rewritten with composed letters (NFC).`;
    case 'lines-above-header':
      return `${counted(notice.lines, 'line')} above the names of the columns ${one(notice.lines, 'was', 'were')} left out.`;
    case 'column-numbers':
      return `Row ${notice.row}, which only counts the columns, was left out: (1), (2), (3).`;
    case 'names-joined':
      return `The names of the columns stand on two rows; row ${notice.row} was joined to the one above.`;
    case 'sum-rows':
      return `Sums of other rows seem to stand in ${rows(notice.rows)}. If so, remove them, so that nothing is counted twice.`;
    case 'empty-rows':
      return `${counted(notice.rows, 'empty row was', 'empty rows were')} left out.`;
    case 'empty-columns':
      return `${counted(notice.columns, 'empty column was', 'empty columns were')} left out.`;
    case 'unnamed-columns':
      return `Columns without a name are called ${list(notice.columns)} here.`;
    case 'repeated-columns':
      return `Names of columns are repeated; the later ones are called ${list(notice.columns)} here.`;
    case 'other-sheets':
      return `Other sheets of the workbook were not read: ${list(notice.sheets)}.`;
    case 'formulas':
      return `${counted(notice.cells, 'cell is a formula', 'cells are formulas')}; the result stored in the file was taken.`;
    case 'cell-errors':
      return `Spreadsheet errors such as #N/A in ${rows(notice.rows)} were left as they are, to be corrected.`;
    case 'percent-cells':
      return `${columns(notice.columns)}: shown as a percentage, while the file stores the share: 12% is 0.12. The numbers are as stored.`;
    case 'merged':
      return `${counted(notice.ranges, 'merged range')}: the value stands in the first cell only, the other cells are empty.`;
    case 'ragged':
      return `Too few or too many cells in ${rows(notice.rows)}. Missing cells are empty; cells beyond the header stand in columns of their own.`;
    case 'broken-quotes':
      return `Quotes are not closed or misplaced in ${rows(notice.rows)}; the text was read as it stands.`;
    case 'geometry-kept-as-point':
      return `${counted(notice.features, 'feature is a line or an area', 'features are lines or areas')}; one point of each was kept.`;
    case 'without-geometry':
      return `${counted(notice.features, 'feature has', 'features have')} no place.`;
    case 'other-crs':
      return `The file names the coordinate system ${notice.name}, not WGS 84. Coordinates were left as they are; convert them to WGS 84 (EPSG:4326) first.`;
    case 'swapped-coordinates':
      return `${counted(notice.features, 'point seems', 'points seem')} to have latitude before longitude; GeoJSON has longitude first. They were left as they are.`;
    case 'metre-coordinates':
      return `The coordinates of ${counted(notice.features, 'point')} are in metres, perhaps VN-2000, and stand in columns x and y. Convert them to longitude and latitude (WGS 84).`;
    default:
      return unreachable(notice);
  }
}
