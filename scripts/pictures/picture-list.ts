import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mapViews } from '#lib/domain/frame.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';

/** One picture to make: of a chart, a zone or a view of the map, in one language. */
export interface PictureJob {
  readonly kind: 'charts' | 'zones' | 'maps';
  readonly id: string;
  readonly lang: Lang;
}

/** File name without ending, under the site. */
export const stemOf = ({ kind, id, lang }: PictureJob): string => `${kind}/${id}.${lang}`;

/** Every picture of a built site, by the pages that it has. Charts first: they take longest. */
export function pictureJobs(site: string): readonly PictureJob[] {
  const jobs: PictureJob[] = [];
  for (const lang of languages) {
    for (const id of pagesUnder(join(site, lang, 'charts'))) jobs.push({ kind: 'charts', id, lang });
    for (const id of mapViews) jobs.push({ kind: 'maps', id, lang });
  }
  for (const lang of languages)
    for (const id of pagesUnder(join(site, lang, 'zones'))) jobs.push({ kind: 'zones', id, lang });
  return jobs;
}

/** Folders that are pages. */
const pagesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'index.html')))
        .toSorted()
    : [];
