/** Words of the dialog in both languages: a snippet can be in another language than the page. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import { embed as en } from '#lib/i18n/en/embed.ts';
import { vocabulary as enNames } from '#lib/i18n/en/vocabulary.ts';
import { embed as vi } from '#lib/i18n/vi/embed.ts';
import { vocabulary as viNames } from '#lib/i18n/vi/vocabulary.ts';
import type { EmbedWords } from '#lib/view-models/embed/embed-words.ts';
import type { ValueNames } from '#lib/view-models/embed/state-words.ts';

export const dialogWords: Readonly<Record<Lang, EmbedWords>> = { vi, en };

const namesIn = (words: typeof viNames): ValueNames => ({
  province: { ...words.province, ...words.provinceChoice },
  kind: words.zoneKindInline,
  status: { ...words.zoneStatusInline, ...words.investmentStatus },
  country: words.country
});

export const valueNames: Readonly<Record<Lang, ValueNames>> = { vi: namesIn(viNames), en: namesIn(enNames) };
