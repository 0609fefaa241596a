import type { CatalogueChart, EvidenceRow } from './catalogue-chart.ts';
import type { Drawing } from './drawing.ts';

/** A mark by its key, as a reader hears it. */
export interface NamedMark {
  readonly key: string;
  readonly label: string;
}

/** Every mark of a drawing that can be pressed. A key that several rows of marks share stands after its row's key. */
export function namedMarks(drawing: Drawing): readonly NamedMark[] {
  switch (drawing.kind) {
    case 'bars':
      return drawing.rows;
    case 'columns':
      return drawing.columns.map(({ year, label }) => ({ key: String(year), label }));
    case 'dots':
      return drawing.rows.flatMap((row) => row.dots);
    case 'segments':
      return drawing.rows.flatMap((row) =>
        row.segments.map(({ kind, status, label }) => ({ key: `${kind}/${status}`, label }))
      );
    case 'marks':
      return drawing.rows.flatMap((row) =>
        row.marks.flatMap(({ key, label }) => [
          { key, label: `${row.name}: ${label}` },
          { key: `${row.key} ${key}`, label: `${row.name}: ${label}` }
        ])
      );
    case 'matrix':
      return drawing.rows.flatMap((row) =>
        row.cells.map(({ column, label }) => ({ key: `${row.key}/${column}`, label }))
      );
    case 'timeline':
      return drawing.lanes.flatMap((lane) => lane.bars);
    case 'flow':
      return drawing.nodes;
    case 'ledger':
    case 'spans':
      return drawing.groups.flatMap((group): readonly NamedMark[] => group.rows);
    case 'national-map':
      return drawing.points;
    case 'zones-map':
      return [];
  }
}

/** The rows that a mark rests on; all of them where none is chosen. */
export function rowsOfMark(chart: Pick<CatalogueChart, 'evidence'>, key: string | null): readonly EvidenceRow[] {
  if (key === null) return chart.evidence;
  const keys = new Set([key, ...key.split(' ')]);
  return chart.evidence.filter(({ marks }) => marks.some((mark) => keys.has(mark)));
}
