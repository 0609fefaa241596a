import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { phraseText } from '../charts/phrase.ts';
import type { CatalogueChart } from './catalogue-chart.ts';
import type { Edition } from './chart-file.ts';

/** How a chart is cited: finding, publication, release and its day, address. */
export const chartCitation = (
  chart: Pick<CatalogueChart, 'title'>,
  { release, releasedOn, page }: Omit<Edition, 'citation'>,
  m: Messages,
  format: Format
): string =>
  m.catalogue.cite(phraseText(chart.title, format), m.shell.name, release, format.shortDate(releasedOn), page);
