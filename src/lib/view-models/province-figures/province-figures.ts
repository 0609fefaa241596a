import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { ProvinceField } from '#lib/queries/province-figures.ts';
import type { ReadingSeries } from '../reading.ts';
import { seriesOf } from '../reading-series.ts';

/** Fields in the order of a page; a field that the data have besides comes last. */
export const figureFields = [
  'clusters',
  'parks',
  'investment',
  'supporting-industry',
  'promotion',
  'economy',
  'labour',
  'procedures'
] as const;
type FigureField = (typeof figureFields)[number];

/** The heading that figures of a group of indicators stand under. */
export const fieldOf = (group: string): FigureField | 'other' =>
  figureFields.find((field) => field === group) ?? 'other';
const headings = [...figureFields, 'other'] as const;

export interface FieldFigures {
  readonly field: FigureField | 'other';
  readonly series: readonly ReadingSeries[];
}

/** Every figure of a province by field; of a field what was counted first, the newest first and the undated last, then targets and plans. */
export function fieldFigures(lines: readonly ObservationLine[], lang: Lang): readonly FieldFigures[] {
  const all = seriesOf(lines.map(namingProject), lang);
  const groups = new Map(lines.map(({ indicator_id, indicator_group }) => [indicator_id, indicator_group]));
  return headings
    .map((field) => ({
      field,
      series: all.filter(({ indicatorId }) => fieldOf(groups.get(indicatorId) ?? '') === field).toSorted(newestFirst)
    }))
    .filter(({ series }) => series.length > 0);
}

/** What is counted of one project says of which. */
const namingProject = (line: ObservationLine): ObservationLine =>
  line.subject_type !== 'investment'
    ? line
    : {
        ...line,
        scope_vi: [line.subject_vi, ...(line.scope_vi === null ? [] : [line.scope_vi])].join(', '),
        scope_en: [line.subject_en, ...(line.scope_en === null ? [] : [line.scope_en])].join(', ')
      };

const newest = ({ readings }: ReadingSeries): string => (readings[0]?.figure.asOf ?? '').slice(0, 4);
const isPromise = ({ measure }: ReadingSeries): boolean => measure !== 'actual';
/** What was counted before what is aimed at or planned; of each by the year of the newest reading. */
const newestFirst = (a: ReadingSeries, b: ReadingSeries): number =>
  Number(isPromise(a)) - Number(isPromise(b)) || Number(newest(b)) - Number(newest(a));

/** What of a thing a reader may look for. */
export const seriesText = ({ indicator, description, scope, base, readings }: ReadingSeries): string =>
  [
    indicator,
    description,
    scope ?? '',
    base ?? '',
    ...readings.flatMap(({ source, figure }) => [source.title, source.publisher ?? '', figure.asOf ?? ''])
  ].join(' ');

export interface ProvinceLink {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly (FigureField | 'other')[];
}

/** Provinces with the fields that something is published of. */
export function provinceLinks(rows: readonly ProvinceField[], lang: Lang): readonly ProvinceLink[] {
  const ids = [...new Set(rows.map(({ province_id }) => province_id))];
  return ids.flatMap((id) => {
    const own = rows.filter(({ province_id }) => province_id === id);
    const [first] = own;
    if (first === undefined) return [];
    const fields = new Set(own.map(({ field }) => fieldOf(field)));
    return [{ id, name: first[`name_${lang}`], fields: headings.filter((field) => fields.has(field)) }];
  });
}
