import type { ChartSources } from '#lib/view-models/charts/chart-model.ts';
import { shortPublisher } from '#lib/view-models/charts/evidence.ts';
import { yearSpan } from '#lib/view-models/year-span.ts';
import { cardFigures, type ZoneCard } from '#lib/view-models/zone-card.ts';

const namedAtMost = 3;

/** The sources of a card for the line beneath it: publishers each once, of the zone itself first. */
export function cardSources({ sources }: Pick<ZoneCard, 'sources'>): ChartSources {
  const named = new Map<string, { id: string; name: string; title: string }>();
  for (const { id, title, publisher } of sources) {
    const name = shortPublisher(publisher ?? title);
    if (named.size < namedAtMost && !named.has(name)) named.set(name, { id, name, title });
  }
  return { ids: sources.map(({ id }) => id), named: [...named.values()] };
}

/** First and last year of the card's figures; null where none is dated. */
export const cardSpan = ({ lines, projects }: Pick<ZoneCard, 'lines' | 'projects'>): string | null =>
  yearSpan([
    ...lines.flatMap(cardFigures).map(({ asOf }) => asOf),
    ...projects.map(({ capital }) => capital?.asOf ?? null)
  ]);
