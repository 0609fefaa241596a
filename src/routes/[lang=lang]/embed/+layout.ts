import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadLiveMessages, loadMessages } from '#lib/i18n/messages.ts';
import type { LayoutLoad } from './$types';

/** A still frame is complete HTML; a page that is taken over says so itself. */
export const csr = false;

export const load: LayoutLoad = async ({ params, route }) => {
  const lang: Lang = params.lang;
  const words = route.id.endsWith('/live') ? loadLiveMessages : loadMessages;
  return { lang, m: await words(lang), format: createFormat(lang) };
};
