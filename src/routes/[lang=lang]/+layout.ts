import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
  const lang: Lang = params.lang;
  return { lang, m: await loadMessages(lang), format: createFormat(lang) };
};
