import { error } from '@sveltejs/kit';
import { loadMessages } from '#lib/i18n/messages.ts';
import { csvText } from '#lib/view-models/csv-text.ts';
import { cardTable } from '#lib/view-models/zone-card-file.ts';
import { zoneCard, zoneFrameEntries } from '../../[lang=lang]/embed/zone-frame.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = zoneFrameEntries;

/** The card of a zone: its facts in one language, each with its source. */
export const GET: RequestHandler = async ({ params: { zone, lang } }) => {
  const card = await zoneCard(zone, lang);
  if (card === null) error(404, `no zone is called ${zone}`);
  const { header, rows } = cardTable(card, lang, await loadMessages(lang));
  return new Response(csvText(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
