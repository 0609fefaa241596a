import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NodeDatabase } from '#lib/database/node-database.ts';
import { copyParquet } from '#lib/database/write-parquet.ts';
import type { PartList, TablePart } from '#lib/domain/table-parts.ts';
import { partLimits, planSpans, type PartLimits, type Span } from './part-plan.ts';

/** Tables that grow with the country. Province, year and order of a row are those of the investment `i` that it is about. */
const parted = {
  investments: { from: 'investments i', cells: 'i.*', id: 'i.investment_id' },
  investment_reports: {
    from: 'investment_reports r JOIN investments i ON i.investment_id = r.investment_id',
    cells: 'r.*',
    id: 'r.report_id'
  }
} as const;

/** Writes large tables a second time, in parts by province and years, and their list into parts.json; nothing where none is large. */
export function writeParts(database: NodeDatabase, folder: string, limits: PartLimits = partLimits()): PartList {
  const [counted] = database.run('SELECT CAST(count(*) AS INTEGER) AS rows FROM investments');
  if (Number(counted?.['rows'] ?? 0) < limits.partedFrom) return {};
  const counts = database.run(
    'SELECT province_id, year, CAST(count(*) AS INTEGER) AS rows FROM investments GROUP BY province_id, year'
  );
  const spans = planSpans(
    counts.map(({ province_id, year, rows }) => ({
      province: String(province_id),
      year: typeof year === 'number' ? year : null,
      rows: Number(rows)
    })),
    limits.partRows
  );
  const list = Object.fromEntries(
    Object.entries(parted).map(([table, { from, cells, id }]) => [
      table,
      spans.map((span) => writePart(database, folder, span, { table, from, cells, id }))
    ])
  );
  writeFileSync(join(folder, 'parts.json'), `${JSON.stringify(list, null, 1)}\n`);
  return list;
}

/** Sorted as filters ask, which is also how columns compress best. */
const order = 'i.sector_id, i.country, i.year, i.zone_id';

function writePart(
  database: NodeDatabase,
  folder: string,
  span: Span,
  { table, from, cells, id }: Readonly<Record<'table' | 'from' | 'cells' | 'id', string>>
): TablePart {
  const path = `${table}/${span.province}/${nameOf(span)}.parquet`;
  const years = [
    ...(span.from === null || span.to === null ? [] : [`i.year BETWEEN ${span.from} AND ${span.to}`]),
    ...(span.undated ? ['i.year IS NULL'] : [])
  ];
  const rows = `FROM ${from} WHERE i.province_id = '${span.province}' AND (${years.join(' OR ')})`;
  const [counted] = database.run(`SELECT CAST(count(*) AS INTEGER) AS rows ${rows}`);
  const name = `${table}.part.parquet`;
  const parquet = copyParquet(database, name, `SELECT ${cells} ${rows} ORDER BY ${order}, ${id}`);
  database.dropFile(name);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), parquet);
  return { path, ...span, rows: Number(counted?.['rows']), bytes: parquet.length };
}

const nameOf = ({ from, to }: Span): string => (from === null || to === null ? 'undated' : `${from}-${to}`);
