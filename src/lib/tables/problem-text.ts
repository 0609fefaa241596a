import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Problem } from './problem.ts';
import { ruleTextEn } from './rule-text-en.ts';
import { ruleTextVi } from './rule-text-vi.ts';

/** One line that says where, what was found and what was expected. */
export function problemText(problem: Problem, lang: Lang): string {
  const { file, row, column, found, rule } = problem;
  const vi = lang === 'vi';
  const place = [
    file,
    row === null ? null : `${vi ? 'dòng' : 'line'} ${row}`,
    column === null ? null : `${vi ? 'cột' : 'column'} ${column}`
  ].filter((part) => part !== null);
  const quotedFound = found === '' ? '' : vi ? `“${found}”: ` : `“${found}” `;
  return `${place.join(', ')}: ${quotedFound}${vi ? ruleTextVi(rule) : ruleTextEn(rule)}`;
}

export function problemsHeading(count: number, lang: Lang): string {
  if (lang === 'vi') return `Dữ liệu có ${count} lỗi; chưa có gì được thay đổi:`;
  return `The data have ${count} problem${count === 1 ? '' : 's'}; nothing has been changed:`;
}

export function noProblems(tables: number, rows: number, lang: Lang): string {
  return lang === 'vi' ? `${tables} bảng, ${rows} dòng: không có lỗi` : `${tables} tables, ${rows} rows: no problems`;
}
