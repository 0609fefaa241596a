import { spreadsheet, xmlHead } from '../office-open.ts';

/** Styles by their place among the cell formats beneath. */
export const styleOf = {
  plain: 0,
  title: 1,
  required: 2,
  note: 3,
  example: 4,
  name: 5,
  text: 6,
  wrapped: 7,
  head: 8
} as const;

/** Built-in format of cells whose content stays as it was typed: a day is no date and 01 keeps its zero. */
const asText = 49;

const font = (size: number, more = ''): string => `<font>${more}<sz val="${size}"/><name val="Calibri"/></font>`;
const coloured = (rgb: string): string => `<color rgb="FF${rgb}"/>`;
const fonts = [
  font(11),
  font(11, '<b/>'),
  `<font><sz val="9"/>${coloured('555555')}<name val="Calibri"/></font>`,
  `<font><i/><sz val="10"/>${coloured('33608C')}<name val="Calibri"/></font>`,
  `<font><b/><sz val="10"/>${coloured('FFFFFF')}<name val="Consolas"/></font>`
];
const filled = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  filled('FBE9C6'),
  filled('EEF2F6'),
  filled('2F4A63')
];
const wrap = '<alignment vertical="top" wrapText="1"/>';
const format = (font: number, fill: number, number = 0, alignment = ''): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`;
const formats = [
  format(0, 0),
  format(1, 3, 0, wrap),
  format(1, 2, 0, wrap),
  format(2, 3, 0, wrap),
  format(3, 0, asText, wrap),
  format(4, 4, asText),
  format(0, 0, asText),
  format(0, 0, asText, wrap),
  format(1, 0)
];

export const templateStyles = `${xmlHead}<styleSheet xmlns="${spreadsheet}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
