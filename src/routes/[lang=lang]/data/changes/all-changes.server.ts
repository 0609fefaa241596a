import { changesOf, releases } from '#lib/database/releases.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { makeReleaseChanges } from '#lib/view-models/changes/make-release-changes.ts';
import type { ReleaseChanges } from '#lib/view-models/changes/release-changes.ts';
import { noBook, releaseBook } from './release-book.server.ts';
import { schemaTitles } from './schema-titles.server.ts';

const made = new Map<Lang, Promise<readonly ReleaseChanges[]>>();

async function make(lang: Lang): Promise<readonly ReleaseChanges[]> {
  const [all, m, title] = [await releases(), await loadMessages(lang), await schemaTitles(lang)];
  const newest = await releaseBook(lang);
  const changes: ReleaseChanges[] = [];
  for (const release of all) {
    const rows = await changesOf(release.id);
    const after = release.id === all[0]?.id ? newest : await releaseBook(lang, release.id);
    // Nothing is told row by row of a first release, and its database need not be opened twice.
    const before = release.previous === null || rows.length === 0 ? noBook : await releaseBook(lang, release.previous);
    changes.push(
      makeReleaseChanges(release, rows, { lang, before, after, newest, title, relation: m.timeline.relations })
    );
  }
  return changes;
}

/** Every release with what it changed, the newest first, made once a build and language. */
export function allChanges(lang: Lang): Promise<readonly ReleaseChanges[]> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const fresh = make(lang);
  made.set(lang, fresh);
  return fresh;
}
