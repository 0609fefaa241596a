import type { CheckedTables } from '#lib/tables/checked-tables.ts';
import type { TableCount } from './write-package.ts';

/** What a build did and what the evidence still lacks. */
export interface BuildReport {
  readonly package: string;
  readonly version: string;
  readonly tables: readonly TableCount[];
  readonly rowsIn: number;
  readonly rowsOut: number;
  /** Ids of sources without an address. */
  readonly sourcesWithoutLink: readonly string[];
  /** Ids of zones that no observation is about. */
  readonly zonesWithoutFigure: readonly string[];
}

/** The same evidence gives the same report: it holds no time and no path. */
export function buildReport(
  { name, version }: { readonly name: string; readonly version: string },
  tables: CheckedTables,
  counts: readonly TableCount[]
): BuildReport {
  const observed = new Set(
    tables
      .rows('observations')
      .filter(({ cells }) => cells.subject_type === 'zone')
      .map(({ cells }) => cells.subject_id)
  );
  const zones = tables.rows('zones').map(({ cells }) => cells.zone_id);
  const sources = tables.rows('sources').filter(({ cells }) => cells.url === null);
  return {
    package: name,
    version,
    tables: counts,
    rowsIn: counts.reduce((sum, { rowsIn }) => sum + rowsIn, 0),
    rowsOut: counts.reduce((sum, { rowsOut }) => sum + rowsOut, 0),
    sourcesWithoutLink: present(sources.map(({ cells }) => cells.source_id)).toSorted(),
    zonesWithoutFigure: present(zones)
      .filter((id) => !observed.has(id))
      .toSorted()
  };
}

function present(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}

/** The report as lines for the terminal. */
export function reportText(report: BuildReport): string {
  const width = Math.max(...report.tables.map(({ table }) => table.length), 'all tables'.length);
  const line = (name: string, rowsIn: number | string, rowsOut: number | string): string =>
    `  ${name.padEnd(width)}  ${String(rowsIn).padStart(8)}  ${String(rowsOut).padStart(8)}`;
  return [
    `${report.package} ${report.version}`,
    line('table', 'rows in', 'rows out'),
    ...report.tables.map(({ table, rowsIn, rowsOut }) => line(table, rowsIn, rowsOut)),
    line('all tables', report.rowsIn, report.rowsOut),
    `sources without a link (${report.sourcesWithoutLink.length}): ${report.sourcesWithoutLink.join(', ')}`,
    `zones without a figure (${report.zonesWithoutFigure.length}): ${report.zonesWithoutFigure.join(', ')}`
  ].join('\n');
}
