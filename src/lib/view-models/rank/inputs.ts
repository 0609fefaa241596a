/** What is known of each zone for each criterion: figures with the range their truth may lie in, or why nothing is known. */
import type { DistanceKind, ZoneDistance } from '#lib/domain/distance.ts';
import type { ExplorerZone, NamedRow } from '#lib/domain/explorer-rows.ts';
import type { AnyFigure, ComputedFigure } from '#lib/domain/figure.ts';
import type { RankCriterion } from '#lib/domain/rank.ts';
import type { Bilingual, ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { ZoneMeasure } from '#lib/queries/zone-measures.ts';
import { lineFigure, lineRef } from '../distances/distance-figures.ts';
import { figureSpan, spanOfAll, type Span } from './span.ts';

/** Straight line to the nearest place in operation of a kind, as it travels with the page. */
export type RankDistance = Pick<
  ZoneDistance,
  'kind' | 'infrastructureId' | 'name_vi' | 'name_en' | 'km' | 'lowKm' | 'highKm'
> & { readonly zone_id: string };

/** How many support rules surely apply to a manufacturer in a zone, and how many may, depending on the manufacturer. */
export interface RankSupports {
  readonly zone_id: string;
  readonly least: number;
  readonly most: number;
}

/** Everything the ranking page carries; rows of all zones. */
export interface RankData {
  readonly zones: readonly ExplorerZone[];
  readonly measures: readonly ZoneMeasure[];
  readonly distances: readonly RankDistance[];
  /** Projects that operate or are being built, by zone; zones without any are left out. */
  readonly projects: readonly { readonly zone_id: string; readonly projects: number }[];
  readonly supports: readonly RankSupports[];
  readonly sectors: readonly NamedRow[];
}

/** Why the value of a known input is a range; `exact` when it is not. */
export type Doubt = 'exact' | 'bound' | 'range' | 'disputed' | 'place' | 'depends';

export type RankInput =
  | { readonly kind: 'unknown'; readonly why: 'not-published' | 'not-located' | 'no-place' | 'none-stated' | 'status' }
  | {
      readonly kind: 'measured';
      readonly span: Span;
      readonly figures: readonly [AnyFigure, ...AnyFigure[]];
      readonly doubt: Doubt;
      /** Published only as a plan. */
      readonly planned: boolean;
      /** What the figure covers, such as the term of a rent. */
      readonly scope: Bilingual | null;
      /** Where a straight line leads. */
      readonly place: Bilingual | null;
    }
  | { readonly kind: 'sectors'; readonly stated: readonly string[] }
  | { readonly kind: 'status'; readonly status: Exclude<ZoneStatus, 'unknown'> };

export type ZoneInputs = Readonly<Record<RankCriterion, RankInput>>;

const unknown = (why: Extract<RankInput, { kind: 'unknown' }>['why']): RankInput => ({ kind: 'unknown', why });

const kindOfCriterion = {
  port: 'seaport',
  airport: 'airport',
  gate: 'border-gate',
  station: 'railway-station',
  interchange: 'expressway-interchange'
} as const satisfies Partial<Record<RankCriterion, DistanceKind>>;

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** One figure for each value that the readings state. */
function distinct(rows: readonly ZoneMeasure[]): readonly ZoneMeasure[] {
  const seen = new Set<string>();
  return rows.filter(({ figure: { value, valueMax, qualifier } }) => {
    const key = `${value} ${valueMax ?? ''} ${qualifier}`;
    return !seen.has(key) && seen.add(key);
  });
}

function measured(all: readonly ZoneMeasure[]): RankInput {
  const [first, ...others] = distinct(all);
  if (first === undefined) return unknown('not-published');
  const figures = [first, ...others].map(({ figure }) => figure);
  const span = spanOfAll(figures.map(figureSpan));
  const ranged = first.figure.valueMax !== null ? 'range' : span.low === span.high ? 'exact' : 'bound';
  return {
    kind: 'measured',
    span,
    figures: [first.figure, ...others.map(({ figure }) => figure)],
    doubt: others.length > 0 ? 'disputed' : ranged,
    planned: first.measure === 'plan',
    scope: first.scope_vi === null || first.scope_en === null ? null : { vi: first.scope_vi, en: first.scope_en },
    place: null
  };
}

function distance(located: boolean, line: RankDistance | undefined): RankInput {
  if (!located) return unknown('not-located');
  if (line === undefined) return unknown('no-place');
  return {
    kind: 'measured',
    span: { low: line.lowKm, high: line.highKm },
    figures: [lineFigure(line, lineRef(line.zone_id, line.infrastructureId))],
    doubt: 'place',
    planned: false,
    scope: null,
    place: { vi: line.name_vi, en: line.name_en }
  };
}

const counted = (
  query: string,
  value: number,
  most: number | null,
  unit: string,
  atLeast: boolean
): ComputedFigure => ({
  kind: 'computed',
  query,
  value,
  valueMax: most,
  qualifier: atLeast ? 'at-least' : 'exact',
  unit,
  decimals: 0
});

/** A published count, else the projects that the evidence names as a floor: there may be more. */
function investments(published: RankInput, named: number | undefined): RankInput {
  if (published.kind !== 'unknown' || named === undefined) return published;
  return {
    kind: 'measured',
    span: { low: named, high: null },
    figures: [counted('zone-projects-named', named, null, 'projects', true)],
    doubt: 'bound',
    planned: false,
    scope: null,
    place: null
  };
}

function supports(row: RankSupports | undefined): RankInput {
  if (row === undefined) return unknown('none-stated');
  const { least, most } = row;
  return {
    kind: 'measured',
    span: { low: least, high: most },
    figures: [counted('zone-supports-may-apply', least, most > least ? most : null, 'supports', false)],
    doubt: most > least ? 'depends' : 'exact',
    planned: false,
    scope: null,
    place: null
  };
}

/** The inputs of every zone, by zone id. */
export function rankInputs(data: RankData): ReadonlyMap<string, ZoneInputs> {
  const measures = groupBy(data.measures, (row) => `${row.zone_id} ${row.criterion}`);
  const lines = new Map(data.distances.map((line) => [`${line.zone_id} ${line.kind}`, line]));
  const projects = new Map(data.projects.map((row) => [row.zone_id, row.projects]));
  const rules = new Map(data.supports.map((row) => [row.zone_id, row]));
  const inputsOf = (zone: ExplorerZone): ZoneInputs => {
    const id = zone.zone_id;
    const of = (criterion: ZoneMeasure['criterion']): RankInput => measured(measures.get(`${id} ${criterion}`) ?? []);
    const located = zone.lat !== null && zone.lon !== null;
    const to = (criterion: keyof typeof kindOfCriterion): RankInput =>
      distance(located, lines.get(`${id} ${kindOfCriterion[criterion]}`));
    return {
      area: of('area'),
      land: of('land'),
      available: of('available'),
      occupancy: of('occupancy'),
      rent: of('rent'),
      port: to('port'),
      airport: to('airport'),
      gate: to('gate'),
      station: to('station'),
      interchange: to('interchange'),
      sectors: zone.sectors.length === 0 ? unknown('none-stated') : { kind: 'sectors', stated: zone.sectors },
      investments: investments(of('investments'), projects.get(id)),
      supports: supports(rules.get(id)),
      status: zone.status === 'unknown' ? unknown('status') : { kind: 'status', status: zone.status }
    };
  };
  return new Map(data.zones.map((zone) => [zone.zone_id, inputsOf(zone)]));
}
