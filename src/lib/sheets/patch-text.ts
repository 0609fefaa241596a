import type { Lang } from '#lib/domain/vocabulary.ts';
import { groupBy } from '#lib/tables/group-by.ts';
import { rowKey } from '#lib/releases/package-tables.ts';
import type { SheetPatch } from './make-patch.ts';

interface Words {
  readonly title: (table: string, release: string) => string;
  readonly counts: (added: number, changed: number, unchanged: number) => string;
  readonly added: string;
  readonly changed: string;
  readonly empty: string;
  readonly none: string;
}

const words: Readonly<Record<Lang, Words>> = {
  vi: {
    title: (table, release) => `Đề xuất thay đổi bảng ${table}, so với bản phát hành ${release}`,
    counts: (added, changed, unchanged) => `${added} dòng mới, ${changed} dòng sửa, ${unchanged} dòng giữ nguyên`,
    added: 'Dòng mới',
    changed: 'Dòng sửa',
    empty: '(trống)',
    none: 'Không có gì thay đổi.'
  },
  en: {
    title: (table, release) => `Proposed changes to table ${table}, against release ${release}`,
    counts: (added, changed, unchanged) => `Rows: ${added} new, ${changed} changed, ${unchanged} as they were`,
    added: 'New rows',
    changed: 'Changed rows',
    empty: '(empty)',
    none: 'Nothing changes.'
  }
};

/** The patch as plain text that a person can read and send: every new cell, every changed cell with what stood there. */
export function patchText(patch: SheetPatch, lang: Lang): string {
  const { title, counts, added, changed, empty, none } = words[lang];
  const rows = groupBy(patch.changed, ({ key }) => key);
  const shown = (cell: string): string => (cell === '' ? empty : `“${cell}”`);
  const fresh = patch.added.flatMap((row) => [
    `+ ${rowKey(patch, row)}`,
    ...patch.columns.flatMap((column) => (row[column] === '' ? [] : `    ${column}: ${row[column] ?? ''}`))
  ]);
  const edited = [...rows].flatMap(([key, cells]) => [
    `~ ${key}`,
    ...cells.map(({ column, before, after }) => `    ${column}: ${shown(before)} → ${shown(after)}`)
  ]);
  const parts = [
    [title(patch.table, patch.release), counts(patch.added.length, rows.size, patch.unchangedRows)],
    fresh.length === 0 ? [] : [`${added}:`, ...fresh],
    edited.length === 0 ? [] : [`${changed}:`, ...edited],
    fresh.length + edited.length === 0 ? [none] : []
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
