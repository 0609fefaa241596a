import { policiesJudgedOn } from '#lib/domain/covered.ts';
import type { Bilingual } from '#lib/domain/vocabulary.ts';
import { dateInWords } from './partial-date.ts';

/** The day up to which the validity of policies was judged, in words: "01/11/2026", "1 November 2026". */
export const judgedOn: Bilingual = { vi: dateInWords(policiesJudgedOn, 'vi'), en: dateInWords(policiesJudgedOn, 'en') };
