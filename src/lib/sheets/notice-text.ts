import type { Lang } from '#lib/domain/vocabulary.ts';
import { noticeTextEn } from './notice-text-en.ts';
import { noticeTextVi } from './notice-text-vi.ts';
import type { SheetNotice } from './own-sheet.ts';

/** One or two sentences on what was done with the file, or on what was left as it is. */
export const noticeText = (notice: SheetNotice, lang: Lang): string =>
  lang === 'vi' ? noticeTextVi(notice) : noticeTextEn(notice);

/** Notices after which a person should look: something was guessed, left or lost. The others only say what was done. */
export function needsALook(notice: SheetNotice): boolean {
  return doubtful.has(notice.kind);
}

const doubtful: ReadonlySet<SheetNotice['kind']> = new Set<SheetNotice['kind']>([
  'encoding-unsure',
  'not-converted',
  'undecodable',
  'decimal-by-others',
  'decimal-unsure',
  'dates-unsure',
  'repeated-columns',
  'cell-errors',
  'percent-cells',
  'merged',
  'ragged',
  'broken-quotes',
  'without-geometry',
  'other-crs',
  'swapped-coordinates',
  'metre-coordinates'
]);
