import type { Edition, Reference } from '#lib/citation/reference.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { CatalogueChart } from '../catalogue/catalogue-chart.ts';
import { weighedSources } from '../catalogue/chart-sources.ts';
import { phraseText } from '../charts/phrase.ts';
import { publishersOf } from '../embed/subject.ts';
import type { SourceRef } from '../reading.ts';
import type { ZoneHeader } from '../zone-page.ts';

/** Joins of words are for the site's own lines. */
const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

const ofMany = { work: null, instrument: null, accessedOn: null } as const;

/** A chart is cited by its finding, its publishers by the rows they gave. */
export const chartReference = (
  chart: Pick<CatalogueChart, 'id' | 'title' | 'evidence'>,
  edition: Edition,
  format: Format
): Reference => ({
  ...ofMany,
  kind: 'chart',
  id: chart.id,
  lang: format.lang,
  title: plain(phraseText(chart.title, format)),
  publishers: publishersOf(weighedSources(chart).map(({ source }) => source)),
  edition
});

/** A zone is cited by its name, its publishers by the figures they gave. */
export const zoneReference = (
  {
    zone,
    sources
  }: {
    readonly zone: Pick<ZoneHeader, 'id' | 'name'>;
    readonly sources: readonly { readonly source: SourceRef }[];
  },
  edition: Edition,
  lang: Lang
): Reference => ({
  ...ofMany,
  kind: 'zone',
  id: zone.id,
  lang,
  title: plain(zone.name[lang]),
  publishers: publishersOf(sources.map(({ source }) => source)),
  edition
});

/** A table, or the whole package, is cited by its title, its publishers by their rows; the atlas itself where rows name nobody. */
export const dataReference = (
  kind: 'table' | 'package',
  { id, title, publishers }: { readonly id: string; readonly title: string; readonly publishers: readonly string[] },
  edition: Edition,
  lang: Lang
): Reference => ({
  ...ofMany,
  kind,
  id,
  lang,
  title,
  publishers: publishers.length === 0 ? [edition.name] : publishers,
  edition
});
