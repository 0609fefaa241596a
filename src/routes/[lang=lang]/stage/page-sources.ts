import { createSourceFiguresLoader } from '#lib/domain/source-figures-file.ts';
import type { ShownSource } from '#lib/view-models/decks/shown-deck.ts';

/** Ids of the sources of the figures in sight, those of most figures first; of all figures of the view where none is in sight, as on a map. */
export function sourcesInSight(view: Element): readonly string[] {
  const figures = [...view.querySelectorAll('a.figure[data-source]')];
  const seen = figures.filter((figure) => figure.getClientRects().length > 0);
  const counts = new Map<string, number>();
  for (const figure of seen.length > 0 ? seen : figures) {
    const id = figure.getAttribute('data-source');
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** A source that has no name yet. */
export const unnamed = (id: string): ShownSource => ({ id, title: id, publisher: null, publishedOn: null });

const load = createSourceFiguresLoader((address) => fetch(address));

/** What a source is called, from its file of figures; its id where that cannot be had. */
export async function nameSource(id: string, file: (path: string) => string): Promise<ShownSource> {
  try {
    const { title, publisher, publishedOn } = (await load(file(`figures/${id}.json`))).source;
    return { id, title, publisher, publishedOn };
  } catch {
    return unnamed(id);
  }
}
