/** What a spreadsheet checks and offers in the cells of a column (data validation of Office Open XML). */
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { columnName, escaped } from '../office-open.ts';
import type { Lists } from './lists.ts';
import { firstRow, lastRow, type TemplateColumn, type TemplateTable } from './template.ts';

export type TemplateWords = Messages['templates']['file'];

/** Most characters that a spreadsheet takes. */
const [mostTitle, mostText] = [32, 255];
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

interface Rule {
  /** '' where nothing is checked and only the message is shown. */
  readonly type: '' | 'list' | 'decimal' | 'whole' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual';
  readonly formulas: readonly string[];
  readonly error: string;
  /** Other values may be written after a question. */
  readonly lenient?: boolean;
}

/** A day, a month or a year as text: 2024-07-01, 2024-07, 2024. */
const isDate = (cell: string): string =>
  `AND(ISNUMBER(VALUE(LEFT(${cell},4))),OR(LEN(${cell})=4,AND(LEN(${cell})=7,MID(${cell},5,1)="-"),AND(LEN(${cell})=10,MID(${cell},5,1)="-",MID(${cell},8,1)="-")))`;

const [firstYear, lastYear] = [1900, 2100];

function ruleOf(
  column: TemplateColumn,
  range: string | null,
  cell: string,
  letter: string,
  words: TemplateWords
): Rule {
  const { values } = column;
  if (range !== null) {
    const own = values.kind === 'id-of' && values.own;
    return { type: 'list', formulas: [range], error: own ? words.errors.otherId : words.errors.list, lenient: own };
  }
  switch (values.kind) {
    case 'true-false':
      return { type: 'list', formulas: ['"true,false"'], error: words.errors.list };
    case 'date':
      return { type: 'custom', formulas: [isDate(cell)], error: words.errors.date };
    case 'number':
      return numberRule(values, words);
    default:
      return column.unique
        ? {
            type: 'custom',
            formulas: [`COUNTIF($${letter}$${firstRow}:$${letter}$${lastRow},${cell})=1`],
            error: words.errors.unique
          }
        : { type: '', formulas: [], error: '' };
  }
}

function numberRule(
  { whole, least, most }: Extract<TemplateColumn['values'], { kind: 'number' }>,
  words: TemplateWords
): Rule {
  const type = whole ? 'whole' : 'decimal';
  if (least !== null && most === null)
    return {
      type,
      operator: 'greaterThanOrEqual',
      formulas: [String(least)],
      error: words.errors.atLeast(String(least))
    };
  const [from, to] = [least ?? -1e12, most ?? 1e12];
  const error = most === null ? words.errors.number : words.errors.between(String(from), String(to));
  return { type, operator: 'between', formulas: [String(from), String(to)], error };
}

/** Years are numbers too, from 1900 to 2100. */
export const yearValues = { kind: 'number', whole: true, least: firstYear, most: lastYear } as const;

/** The message that a spreadsheet shows beside a chosen cell. */
function promptOf(column: TemplateColumn, lang: Lang, words: TemplateWords): string {
  const notes = [
    column.required ? words.required : '',
    column.unit ?? '',
    column.delimiter === null ? '' : words.several(column.delimiter)
  ].filter((note) => note !== '');
  const head = notes.length === 0 ? '' : ` (${notes.join(' · ')})`;
  return shortened(`${column.descriptions[lang]}${head}`, mostText);
}

export function validationsXml(table: TemplateTable, lists: Lists, lang: Lang, words: TemplateWords): string {
  const all = table.columns.map((column, index) => {
    const letter = columnName(index);
    const rule = ruleOf(column, lists.rangeOf(table, column), `${letter}${firstRow}`, letter, words);
    const attributes = [
      rule.type === '' ? '' : `type="${rule.type}"`,
      rule.operator === undefined ? '' : `operator="${rule.operator}"`,
      rule.lenient === true ? 'errorStyle="warning"' : '',
      'allowBlank="1" showInputMessage="1"',
      rule.type === '' ? '' : `showErrorMessage="1" errorTitle="${escaped(shortened(words.errors.title, mostTitle))}"`,
      rule.error === '' ? '' : `error="${escaped(shortened(rule.error, mostText))}"`,
      `promptTitle="${escaped(shortened(column.titles[lang], mostTitle))}"`,
      `prompt="${escaped(promptOf(column, lang, words))}"`,
      `sqref="${letter}${firstRow}:${letter}${lastRow}"`
    ].filter((attribute) => attribute !== '');
    const formulas = rule.formulas.map((formula, at) => `<formula${at + 1}>${escaped(formula)}</formula${at + 1}>`);
    return `<dataValidation ${attributes.join(' ')}>${formulas.join('')}</dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
