import { catalogue } from '#lib/catalogue/index.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { chartChangedSince, chartReleases, madeChart } from '../../charts/catalogue-charts.server.ts';

/** A chart that shows other figures in a release than in the one before, or that could not be drawn before. */
export interface ChangedChart {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/** The charts that a release changed. */
export async function changedCharts(lang: Lang, release: string, previous: string): Promise<readonly ChangedChart[]> {
  const found: ChangedChart[] = [];
  for (const { id } of catalogue) {
    const known = await chartReleases(id);
    const isNew = !known.includes(previous);
    if (!known.includes(release) || (!isNew && !(await chartChangedSince(id, previous, release)))) continue;
    found.push({ id, name: (await madeChart(id, lang)).chart.name, isNew });
  }
  return found;
}
