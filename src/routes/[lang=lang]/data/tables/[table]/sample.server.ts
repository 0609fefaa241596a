import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { askSourcePage } from '#lib/queries/source-page.ts';
import { sourceIds } from '#lib/queries/sources-table.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import type { SampleCell, SampleLine } from '#lib/view-models/data-files/table-view.ts';
import { sourceSections } from '#lib/view-models/source-sections.ts';
import type { PublishedTable } from '../../published-tables.server.ts';
import { publishedRowsAt } from '../../table-publishers.server.ts';

const sampleSize = 3;

/** Places in the first, the middle and the last part of a table: neighbours are too much alike. */
const spread = (rows: number): readonly number[] =>
  Array.from({ length: Math.min(sampleSize, rows) }, (_, index) =>
    Math.floor(((index + 0.5) * rows) / Math.min(sampleSize, rows))
  );

/** The figures of a row by their column; those of an observation stand for its value. */
async function figuresOf(table: string, key: string, source: string, lang: Lang): Promise<ReadonlyMap<string, Figure>> {
  const { run } = await getAtlas();
  const rows = source === '' ? null : askSourcePage(run, source);
  const lines = rows === null ? [] : sourceSections(rows, lang).flatMap(({ subjects }) => subjects);
  const figures = lines.flatMap(({ lines: each }) => each.flatMap(({ figure }) => figure ?? []));
  const ref = `${table}/${key}`;
  return new Map(
    figures
      .filter((figure) => figure.ref === ref || figure.ref.startsWith(`${ref}/`))
      .map((figure) => [figure.ref === ref ? 'value' : figure.ref.slice(ref.length + 1), figure])
  );
}

/** Some rows of a table, each column a line: figures with their sources, ids of pages as links, the rest as it is in the file. */
export async function tableSample(
  { name, schema, rows: count }: PublishedTable,
  lang: Lang
): Promise<readonly SampleLine[]> {
  const { run } = await getAtlas();
  const [sources, zones] = [
    new Set(ask(run, sourceIds, undefined)),
    new Set(ask(run, zoneCounts, undefined).map((row) => row.zone_id))
  ];
  const rows = await Promise.all(
    (await publishedRowsAt(name, spread(count))).map(async (row) => {
      const key = schema.primaryKey.map((column) => row.get(column) ?? '').join('/');
      return { row, figures: await figuresOf(name, key, row.get('source_id') ?? '', lang) };
    })
  );
  const cellOf = (column: string, text: string, figure: Figure | undefined): SampleCell => {
    if (text === '') return { kind: 'empty' };
    if (figure !== undefined) return { kind: 'figure', figure };
    if (/source(_a|_b)?_id$/.test(column) && sources.has(text)) return { kind: 'source', id: text };
    if (/zone_id$/.test(column) && zones.has(text)) return { kind: 'zone', id: text };
    return { kind: 'text', text };
  };
  return schema.fields.map(({ name: column }) => ({
    column,
    cells: rows.map(({ row, figures }) => cellOf(column, row.get(column) ?? '', figures.get(column)))
  }));
}
