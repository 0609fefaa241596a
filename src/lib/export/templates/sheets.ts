/** The sheets of a template as markup: a table to fill in, the guide, and the lists. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import { cellXml, columnName, spreadsheet, xmlHead } from '../office-open.ts';
import type { Lists } from './lists.ts';
import { styleOf } from './styles.ts';
import { firstRow, rowsAbove, type TemplateColumn, type TemplateTable } from './template.ts';
import { shortened, type TemplateWords, validationsXml } from './validations.ts';

type Styled = readonly [text: string, style: number];

/** `height` in points; a spreadsheet works it out where there is none. */
const rowXml = (row: number, cells: readonly Styled[], height?: number): string =>
  `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.map(([text, style], at) => cellXml(text, `${columnName(at)}${row}`, style)).join('')}</row>`;

const frozen = (rows: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const column = (at: number, width: number, style: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`;

const isNumber = ({ values }: TemplateColumn): boolean => values.kind === 'number';
const widthOf = ({ name, titles }: TemplateColumn, lang: Lang): number =>
  Math.min(36, Math.max(12, name.length + 3, Math.ceil(titles[lang].length * 0.75)));

/** Required or not, unit, and whether there is a list: in one small line above the names. */
function noteOf(each: TemplateColumn, hasList: boolean, words: TemplateWords): string {
  return [
    each.required ? words.required : words.optional,
    ...(each.unit === null ? [] : [each.unit]),
    ...(each.values.kind === 'date' ? [words.dateForm] : []),
    ...(each.delimiter === null ? [] : [words.several(each.delimiter)]),
    ...(hasList ? [words.fromList] : [])
  ].join(' · ');
}

const mostExample = 80;
/** Room for titles, notes and example on several lines. */
const heights = [32, 38, 42, 18];

/** A table to fill in. Programs read the row of names and what is beneath it. */
export function tableXml(table: TemplateTable, lists: Lists, lang: Lang, words: TemplateWords): string {
  const { columns, example } = table;
  const above: readonly (readonly Styled[])[] = [
    columns.map((each) => [
      `${each.titles[lang]}${each.required ? ' *' : ''}`,
      each.required ? styleOf.required : styleOf.title
    ]),
    columns.map((each) => [noteOf(each, lists.rangeOf(table, each) !== null, words), styleOf.note]),
    columns.map((_, at) => {
      const text = example?.cells[at] ?? '';
      return [text === '' ? '' : words.example(shortened(text, mostExample)), styleOf.example];
    }),
    columns.map(({ name }) => [name, styleOf.name])
  ];
  const widths = columns.map((each, at) =>
    column(at, widthOf(each, lang), isNumber(each) ? styleOf.plain : styleOf.text)
  );
  return `${xmlHead}<worksheet xmlns="${spreadsheet}">${frozen(firstRow - 1)}<cols>${widths.join('')}</cols><sheetData>${above.map((cells, at) => rowXml(at + rowsAbove.titles, cells, heights[at])).join('')}</sheetData>${validationsXml(table, lists, lang, words)}</worksheet>`;
}

/** What each column means, in both languages, under the rules for filling in. */
export function guideXml(tables: readonly TemplateTable[], lists: Lists, words: TemplateWords): string {
  const lines: (readonly Styled[])[] = [
    [[words.guideTitle, styleOf.head]],
    ...words.rules.map((rule): readonly Styled[] => [[rule, styleOf.plain]]),
    []
  ];
  for (const table of tables) {
    lines.push([[`${table.name} · ${table.titles.vi} · ${table.titles.en}`, styleOf.head]]);
    lines.push([[`${table.descriptions.vi} | ${table.descriptions.en}`, styleOf.plain]]);
    if (table.example?.source != null) lines.push([[words.exampleSource(table.example.source), styleOf.plain]]);
    lines.push(words.guideHead.map((text): Styled => [text, styleOf.required]));
    for (const [at, each] of table.columns.entries()) {
      const ids = each.values.kind === 'one-of' ? each.values.ids.join(', ') : '';
      const cells = [
        each.name,
        each.titles.vi,
        each.descriptions.vi,
        each.titles.en,
        each.descriptions.en,
        noteOf(each, lists.rangeOf(table, each) !== null, words),
        ids,
        table.example?.cells[at] ?? ''
      ];
      lines.push(cells.map((text): Styled => [text, styleOf.wrapped]));
    }
    lines.push([]);
  }
  const widths = [24, 26, 46, 26, 46, 26, 34, 40].map((width, at) => column(at, width, styleOf.plain));
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><cols>${widths.join('')}</cols><sheetData>${lines.map((cells, at) => rowXml(at + 1, cells)).join('')}</sheetData></worksheet>`;
}

/** The ids alone, one list a column: what drop-downs point at. */
export function listsXml({ all }: Lists): string {
  const longest = Math.max(0, ...all.map(({ entries }) => entries.length));
  const rows = Array.from({ length: longest + 1 }, (_, row) =>
    rowXml(
      row + 1,
      all.map(({ name, entries }): Styled => [row === 0 ? name : (entries[row - 1]?.id ?? ''), styleOf.text])
    )
  );
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** Nobody reads longer lists through. */
const mostMeanings = 300;
export const hasMeanings = ({ entries }: Lists['all'][number]): boolean =>
  entries.length <= mostMeanings && entries.some(({ name }) => name !== null);

/** What the ids of the tables that come with the package mean. */
export function meaningsXml({ all }: Lists, words: TemplateWords): string {
  const named = all
    .filter(hasMeanings)
    .flatMap(({ name, entries }) =>
      entries.flatMap(({ id, name: title }) => (title === null ? [] : [[name, id, title.vi, title.en]]))
    );
  const lines = [words.listHead, ...named].map((cells, at) =>
    rowXml(
      at + 1,
      cells.map((text): Styled => [text, at === 0 ? styleOf.required : styleOf.text])
    )
  );
  const widths = [22, 44, 60, 60].map((width, at) => column(at, width, styleOf.text));
  return `${xmlHead}<worksheet xmlns="${spreadsheet}">${frozen(1)}<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
