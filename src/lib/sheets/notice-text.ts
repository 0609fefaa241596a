import type { Lang } from '#lib/domain/vocabulary.ts';
import { noticeTextEn } from './notice-text-en.ts';
import { noticeTextVi } from './notice-text-vi.ts';
import type { SheetNotice } from './own-sheet.ts';

/** One or two sentences on what was done with the file, or on what was left as it is. */
export const noticeText = (notice: SheetNotice, lang: Lang): string =>
  lang === 'vi' ? noticeTextVi(notice) : noticeTextEn(notice);
