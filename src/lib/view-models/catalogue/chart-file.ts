import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Format } from '#lib/i18n/format.ts';
import { phraseText } from '../charts/phrase.ts';
import type { CatalogueChart } from './catalogue-chart.ts';
import { weighedSources } from './chart-sources.ts';
import type { NamedQuestion } from './named-sql.ts';

type Value = string | number | null;
type WithTable = Pick<CatalogueChart, 'table'>;

/** A table of plain values: what a file holds. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** One column of a file, made from one column of the table. */
interface FileColumn {
  readonly header: string;
  readonly at: number;
  readonly value: (figure: AnyFigure) => Value;
}

const readingsOf = (chart: WithTable, at: number): readonly AnyFigure[] =>
  chart.table.rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'figures' ? cell.figures : [];
  });

/** Number, upper end, qualifier, unit, date and source: only what any row of the column has. */
function fileColumns(chart: WithTable, at: number, label: string): readonly FileColumn[] {
  const figures = readingsOf(chart, at);
  const some = (test: (figure: AnyFigure) => boolean): boolean => figures.some(test);
  const part = (name: string, wanted: boolean, value: FileColumn['value']): readonly FileColumn[] =>
    wanted ? [{ header: `${label} [${name}]`, at, value }] : [];
  return [
    { header: label, at, value: (figure) => figure.value },
    ...part(
      'value_max',
      some(({ valueMax }) => valueMax !== null),
      ({ valueMax }) => valueMax
    ),
    ...part(
      'qualifier',
      some(({ qualifier }) => qualifier !== 'exact'),
      ({ qualifier }) => qualifier
    ),
    ...part(
      'unit',
      some(({ unit }) => unit !== ''),
      ({ unit }) => unit
    ),
    ...part(
      'as_of',
      some((figure) => figure.kind === 'published' && figure.asOf !== null),
      (figure) => (figure.kind === 'published' ? figure.asOf : null)
    ),
    ...part(
      'source_id',
      some((figure) => figure.kind === 'published'),
      (figure) => (figure.kind === 'published' ? figure.sourceId : null)
    )
  ];
}

/** The table of a chart as plain values in the units of the tables. A row with several readings goes on in the lines under it. */
export function plainTable(chart: WithTable): PlainTable {
  const { columns, rows } = chart.table;
  const parts: readonly FileColumn[][] = columns.map(({ label }, at) => [...fileColumns(chart, at, label)]);
  const isText = columns.map((_, at) => readingsOf(chart, at).length === 0);
  return {
    header: columns.flatMap(({ label }, at) =>
      isText[at] === true ? [label] : (parts[at] ?? []).map((one) => one.header)
    ),
    rows: rows.flatMap(({ cells }) => {
      const lines = Math.max(1, ...cells.map((cell) => (cell.kind === 'figures' ? cell.figures.length : 1)));
      return Array.from({ length: lines }, (_, line) =>
        cells.flatMap((cell, at): readonly Value[] => {
          if (isText[at] === true) return [cell.kind === 'text' ? cell.text : null];
          const figure = cell.kind === 'figures' ? cell.figures[line] : undefined;
          const text = cell.kind === 'text' ? cell.text : null;
          return (parts[at] ?? []).map(({ value }, index) =>
            figure === undefined ? (index === 0 ? text : null) : value(figure)
          );
        })
      );
    })
  };
}

/** What a file says of the release it is from. */
export interface Edition {
  readonly release: string;
  readonly releasedOn: string;
  /** Address of the chart's page. */
  readonly page: string;
  readonly citation: string;
}

/** All that is known of a chart, as the file /charts/<chart>.<lang>.json holds it. */
export function chartFile(
  chart: CatalogueChart,
  queries: readonly NamedQuestion[],
  format: Format,
  { release, releasedOn, page, citation }: Edition
) {
  const units = [...new Set(chart.table.columns.flatMap((_, at) => readingsOf(chart, at).map(({ unit }) => unit)))];
  return {
    id: chart.id,
    language: format.lang,
    name: chart.name,
    question: chart.question,
    title: phraseText(chart.title, format),
    description: [phraseText(chart.subtitle, format), phraseText(chart.note, format)].filter((text) => text !== ''),
    units: units.filter((unit) => unit !== '').toSorted(),
    as_of: chart.asOf?.replaceAll('\u2060', '') ?? null,
    release,
    released_on: releasedOn,
    page,
    citation,
    queries: queries.map(({ name, sql }) => ({ name, sql: sql.trim() })),
    table: plainTable(chart),
    rows: chart.evidence.map(({ key, marks, label, figures, asOf, source, locator, remark }) => ({
      key,
      marks,
      label,
      figures: figures.map(({ ref, value, valueMax, qualifier, unit, asOf: on }) => ({
        ref,
        value,
        value_max: valueMax,
        qualifier,
        unit,
        as_of: on
      })),
      as_of: asOf,
      source_id: source.id,
      locator,
      remark
    })),
    sources: weighedSources(chart).map(({ source, rows }) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published_on: source.publishedOn,
      kind: source.kind,
      rows
    }))
  };
}
