import type { SiteContext } from '#lib/components/site-context.ts';
import type { SourceFiguresFile, SourceLine } from '#lib/domain/figure.ts';
import {
  clockTime,
  minutesFigure,
  minutesSchema,
  minutesVersion,
  sealed,
  type MinutesRecord
} from '#lib/export/minutes.ts';
import { sourceFiles } from '#lib/export/source-files.ts';
import { figuresOf } from '#lib/export/still/still-sources.ts';
import type { StillFigure } from '#lib/export/still/still-types.ts';
import { partOfView } from '#lib/export/still/view-part.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import type { PrintedView } from './printed-view.svelte.ts';
import { timeZone } from './time-words.ts';

export interface FrozenView {
  readonly record: MinutesRecord;
  /** Sources whose files could not be had. */
  readonly missing: number;
}

/** Figures of the page on screen, each with every source it rests on. */
export const shownFigures = (): readonly StillFigure[] =>
  figuresOf(partOfView(document)).map((figure) =>
    figure.ref.startsWith('query/') ? { ...figure, sourceIds: sourcesBehind(figure.ref) } : figure
  );

function sourcesBehind(ref: string): readonly string[] {
  const rows = computedFigures.explain(ref.slice('query/'.length))?.rows ?? [];
  return [...new Set(rows.flatMap((row) => row.figure?.sourceId ?? row.sourceId ?? []))];
}

/** Freezes the page on screen as it stands. */
export async function freezeView(
  view: PrintedView,
  site: SiteContext,
  told: (done: number, all: number) => void
): Promise<FrozenView> {
  view.look();
  const now = new Date();
  const { release, page } = view;
  const { address, title, filter } = page;
  const figures = shownFigures();
  const ids = [
    ...new Set([...figures.flatMap(({ sourceIds }) => sourceIds), ...view.sources.map(({ id }) => id)])
  ].sort();
  told(0, ids.length);
  const files = await sourceFiles(
    ids,
    (id) => site.links.file(`figures/${id}.json`),
    (done) => told(done, ids.length)
  );
  const record = sealed({
    schema: minutesSchema,
    version: minutesVersion,
    address,
    title,
    language: site.lang,
    filter,
    frozenAt: clockTime(now),
    timeZone: timeZone(),
    release: release === null ? null : { id: release.release, on: release.releasedOn },
    figures: figures.map((figure) => minutesFigure(figure, files, site.lang)),
    sources: ids.flatMap((id): readonly SourceLine[] => lineOf(id, files, view))
  });
  return { record, missing: ids.filter((id) => (files.get(id) ?? null) === null).length };
}

/** Of a source whose file could not be had, what the list of all sources says. */
function lineOf(
  id: string,
  files: ReadonlyMap<string, SourceFiguresFile | null>,
  view: PrintedView
): readonly SourceLine[] {
  const file = files.get(id) ?? null;
  if (file !== null) return [file.source];
  const listed = view.sources.find((source) => source.id === id);
  return listed === undefined ? [] : [{ ...listed, language: '', kind: '', extentRead: '', note: null }];
}
