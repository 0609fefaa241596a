import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadFirstMessages, loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, route }) => {
  const lang: Lang = params.lang;
  return {
    lang,
    m: await (route.id === '/[lang=lang]' ? loadFirstMessages(lang) : loadMessages(lang)),
    format: createFormat(lang)
  };
};
