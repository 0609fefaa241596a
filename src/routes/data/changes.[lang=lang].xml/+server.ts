import { createHash } from 'node:crypto';
import { releases } from '#lib/database/releases.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { filePath, pagePath } from '#lib/url/navigate.ts';
import { originOf } from '#lib/url/site-paths.ts';
import { atomFeed } from '#lib/view-models/changes/atom-feed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** A name that stays the same wherever the site stands (UUID of version 8, RFC 9562). */
function permanentName(of: string): string {
  const hex = createHash('sha256').update(`industry-atlas ${of}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Tells of new releases. */
export const GET: RequestHandler = async ({ params: { lang }, url }) => {
  const [all, m] = [await releases(), await loadMessages(lang)];
  const page = `${originOf(url)}${pagePath(lang, 'data/changes')}`;
  const feed = atomFeed({
    id: permanentName(`releases ${lang}`),
    lang,
    title: `${m.changes.feedTitle} · ${m.shell.name}`,
    author: m.shell.name,
    page,
    self: `${originOf(url)}${filePath(`data/changes.${lang}.xml`)}`,
    entries: all.map(({ id, releasedOn, summary }) => ({
      id: permanentName(`release ${id} ${lang}`),
      title: m.changes.release(id),
      day: releasedOn,
      summary: summary[lang],
      href: `${page}#${id}`
    }))
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
