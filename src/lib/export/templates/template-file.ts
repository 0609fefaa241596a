/** Blank workbooks for a province's steward, made from the schema. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import { packed, type SheetPart } from '../office-open.ts';
import { listSheet, makeLists, type Lists } from './lists.ts';
import { guideXml, hasMeanings, listsXml, meaningsXml, tableXml } from './sheets.ts';
import { templateStyles } from './styles.ts';
import type { ReferenceLists, TemplateTable } from './template.ts';
import type { TemplateWords } from './validations.ts';

function beside(
  tables: readonly TemplateTable[],
  lists: Lists,
  words: TemplateWords
): Record<'guide' | 'lists', SheetPart[]> {
  return {
    guide: [{ name: words.guideSheet, xml: guideXml(tables, lists, words) }],
    lists: [
      ...(lists.all.some(hasMeanings) ? [{ name: words.meaningSheet, xml: meaningsXml(lists, words) }] : []),
      ...(lists.all.length === 0 ? [] : [{ name: listSheet, xml: listsXml(lists), hidden: true }])
    ]
  };
}

/** One table: the sheet to fill in comes first, so that a program that reads the first sheet reads it. */
export function tableTemplate(
  table: TemplateTable,
  references: ReferenceLists,
  lang: Lang,
  words: TemplateWords
): Uint8Array<ArrayBuffer> {
  const lists = makeLists([table], references, false);
  const { guide, lists: others } = beside([table], lists, words);
  return packed([{ name: table.name, xml: tableXml(table, lists, lang, words) }, ...guide, ...others], templateStyles);
}

/** All tables that a new province needs, after the guide; ids written on one sheet are offered on the others. */
export function provinceTemplate(
  tables: readonly TemplateTable[],
  references: ReferenceLists,
  lang: Lang,
  words: TemplateWords
): Uint8Array<ArrayBuffer> {
  const lists = makeLists(tables, references, true);
  const { guide, lists: others } = beside(tables, lists, words);
  const sheets = tables.map((table) => ({ name: table.name, xml: tableXml(table, lists, lang, words) }));
  return packed([...guide, ...sheets, ...others], templateStyles);
}
