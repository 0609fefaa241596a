import type { SourceFields } from '#lib/queries/source-fields.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import { figureOfReport, reportColumns } from './figures.ts';
import { sourceRefOf } from './reading-series.ts';
import type { SourceRef } from './reading.ts';

interface Citation {
  readonly row: SourceFields;
  readonly figures: number;
}

/** Every source named on a zone's page, most figures first, and how many figures the page has. */
export function zoneSourcesOf(rows: ZonePageRows): {
  readonly sources: readonly { readonly source: SourceRef; readonly figures: number }[];
  readonly figureCount: number;
} {
  const counted = new Map<string, { readonly source: SourceRef; readonly figures: number }>();
  for (const { row, figures } of citations(rows)) {
    const known = counted.get(row.source_id)?.figures ?? 0;
    counted.set(row.source_id, { source: sourceRefOf(row), figures: known + figures });
  }
  const sources = [...counted.values()].toSorted(
    (a, b) => b.figures - a.figures || a.source.id.localeCompare(b.source.id, 'en')
  );
  return { sources, figureCount: sources.reduce((sum, source) => sum + source.figures, 0) };
}

function citations(rows: ZonePageRows): readonly Citation[] {
  const mention = (row: SourceFields): Citation => ({ row, figures: 0 });
  return [
    ...rows.observations.map((row) => ({ row, figures: 1 })),
    ...rows.reports.map((row) => ({
      row,
      figures: reportColumns.filter((column) => figureOfReport(row, column) !== null).length
    })),
    mention(rows.header),
    ...[rows.locationSource, rows.developerSource].flatMap((row) => (row === null ? [] : [mention(row)])),
    ...rows.sectors.flatMap((sector) => (sector.source === null ? [] : [mention(sector.source)])),
    ...rows.policies.map(mention)
  ];
}
