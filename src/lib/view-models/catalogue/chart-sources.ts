import type { ChartSources } from '../charts/chart-model.ts';
import { shortPublisher } from '../charts/evidence.ts';
import type { SourceRef } from '../reading.ts';
import type { CatalogueChart } from './catalogue-chart.ts';

/** A source with how many rows of the chart rest on it. */
export interface WeighedSource {
  readonly source: SourceRef;
  readonly rows: number;
}

const namedAtMost = 3;

/** Every source of a chart: the one of most rows with a number first, then the one of most rows. */
export function weighedSources({
  evidence,
  weighed: known
}: Pick<CatalogueChart, 'evidence' | 'weighed'>): readonly WeighedSource[] {
  if (known !== undefined) return known;
  const bySource = new Map<string, { source: SourceRef; rows: number; numbers: number }>();
  for (const { source, figures } of evidence) {
    const before = bySource.get(source.id) ?? { source, rows: 0, numbers: 0 };
    bySource.set(source.id, {
      source,
      rows: before.rows + 1,
      numbers: before.numbers + (figures.length === 0 ? 0 : 1)
    });
  }
  return [...bySource.values()]
    .sort((a, b) => b.numbers - a.numbers || b.rows - a.rows || (a.source.id < b.source.id ? -1 : 1))
    .map(({ source, rows }) => ({ source, rows }));
}

/** The same for the line under a drawing: the weightiest publishers by name, each once. */
export function chartSources(chart: Pick<CatalogueChart, 'evidence' | 'weighed'>): ChartSources {
  const sources = weighedSources(chart);
  const named: { id: string; name: string; title: string }[] = [];
  for (const { source } of sources) {
    const name = shortPublisher(source.publisher ?? source.title);
    if (named.length < namedAtMost && !named.some((other) => other.name === name))
      named.push({ id: source.id, name, title: source.title });
  }
  return { ids: sources.map(({ source }) => source.id), named };
}
