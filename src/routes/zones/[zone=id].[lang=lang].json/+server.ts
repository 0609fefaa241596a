import { error, json } from '@sveltejs/kit';
import { fullCitation } from '#lib/citation/citation-text.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { pagePath } from '#lib/url/navigate.ts';
import { originOf } from '#lib/url/site-paths.ts';
import { zoneReference } from '#lib/view-models/citation/sourced-reference.ts';
import { cardFile } from '#lib/view-models/zone-card-file.ts';
import { zoneCard, zoneFrameEntries } from '../../[lang=lang]/embed/zone-frame.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = zoneFrameEntries;

/** The card of a zone with its sources, its citation and the release. */
export const GET: RequestHandler = async ({ params: { zone, lang }, url }) => {
  const card = await zoneCard(zone, lang);
  if (card === null) error(404, `no zone is called ${zone}`);
  const { release, releasedOn } = await getAtlas();
  const page = `${originOf(url)}${pagePath(lang, `zones/${zone}`)}`;
  const m = await loadMessages(lang);
  const sources = card.sources.map((source) => ({ source }));
  const cited = zoneReference(
    { zone: card.zone, sources },
    { name: m.shell.name, release, releasedOn, address: page },
    lang
  );
  const citation = fullCitation(cited, m.citation, createFormat(lang));
  return json(cardFile(card, lang, m, { release, releasedOn, page, citation }));
};
