import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { ask, askOne } from '#lib/queries/query.ts';
import { rowNames } from '#lib/queries/row-names.ts';
import { askSourcePage } from '#lib/queries/source-page.ts';
import { sourceById, sourceIds } from '#lib/queries/sources-table.ts';
import type { NamedFigure, ReleaseBook } from '#lib/view-models/changes/change-setting.ts';
import { sourceSections } from '#lib/view-models/source-sections.ts';

/** What is empty: the release before the first. */
export const noBook: ReleaseBook = { figures: () => [], name: () => null, source: () => null };

/** A release as the page of changes looks into it; without an id the newest one. */
export async function releaseBook(lang: Lang, release?: string): Promise<ReleaseBook> {
  const { run } = await getAtlas(release);
  const pages = new Set(ask((await getAtlas()).run, sourceIds, undefined));
  const names = new Map(ask(run, rowNames, undefined).map((row) => [`${row.table}/${row.id}`, row[`name_${lang}`]]));
  const figures = new Map<string, readonly NamedFigure[]>();

  function figuresOf(sourceId: string): readonly NamedFigure[] {
    const known = figures.get(sourceId);
    if (known !== undefined) return known;
    const rows = askSourcePage(run, sourceId);
    const subjects = rows === null ? [] : sourceSections(rows, lang).flatMap((section) => section.subjects);
    const found = subjects.flatMap(({ subject, lines }) =>
      lines.flatMap((line) => (line.figure === null ? [] : [{ subject, line: { ...line, figure: line.figure } }]))
    );
    figures.set(sourceId, found);
    return found;
  }

  return {
    figures: (table, key, sourceId) =>
      figuresOf(sourceId).filter(({ line }) => `${line.figure.ref}/`.startsWith(`${table}/${key}/`)),
    name: (table, id) => names.get(`${table}/${id}`) ?? null,
    source(id) {
      const row = id === '' ? null : askOne(run, sourceById, id);
      if (row === null) return null;
      const { source_id, title, publisher, published_on, url } = row;
      return { id: source_id, title, publisher, publishedOn: published_on, url, hasPage: pages.has(source_id) };
    }
  };
}
