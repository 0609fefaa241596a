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

const named = new Map<string, Promise<ShownSource>>();

/** What a source is called, from its file of figures; its id where that cannot be had. */
export function nameSource(id: string, file: (path: string) => string): Promise<ShownSource> {
  const known = named.get(id);
  if (known !== undefined) return known;
  const asked = readSource(id, file).catch(() => {
    named.delete(id);
    return unnamed(id);
  });
  named.set(id, asked);
  return asked;
}

async function readSource(id: string, file: (path: string) => string): Promise<ShownSource> {
  const response = await fetch(file(`figures/${id}.json`));
  const content: unknown = await response.json();
  if (!isRecord(content) || !isRecord(content['source'])) throw new Error(`${id}: not a file of figures`);
  const { title, publisher, publishedOn } = content['source'];
  return { id, title: text(title) ?? id, publisher: text(publisher), publishedOn: text(publishedOn) };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
