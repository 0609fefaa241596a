import type { DistanceKind, InfrastructurePoint } from '#lib/domain/distance.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { PointRow } from '#lib/queries/zone-lines.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { Mark, MarksRow } from '../catalogue/drawing.ts';
import { yearsOf } from '../catalogue/linked-chart.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase } from '../charts/phrase.ts';
import { rangeFigure } from '../distances/distance-figures.ts';
import { makeZoneDistances } from '../distances/make-zone-distances.ts';
import type { DistanceRow, StraightLine } from '../distances/zone-distances.ts';
import { sourceRefOf } from '../reading-series.ts';
import { lineEvidence } from './zone-evidence.ts';

const id = 'zone-distances';
const shownKinds = [
  'seaport',
  'border-gate',
  'airport',
  'expressway-interchange'
] as const satisfies readonly DistanceKind[];
type ShownKind = (typeof shownKinds)[number];
/** "Near" an interchange, for the finding. */
const nearKm = 10;

export interface DistanceRows {
  readonly zones: readonly ExplorerZone[];
  readonly infrastructure: readonly InfrastructurePoint[];
  readonly lines: readonly ObservationLine[];
  readonly zonePoints: readonly PointRow[];
  readonly infrastructurePoints: readonly PointRow[];
}

/** One zone and one place, or the nearest place of a kind. */
interface Pair {
  readonly zone: ExplorerZone;
  readonly row: DistanceRow;
}

/** Figure of a straight line in this chart: it rests on the two points. */
const lineOf = (zone: ExplorerZone, placeId: string, line: StraightLine): ComputedFigure => ({
  ...rangeFigure(line),
  query: id,
  rows: [`zones/${zone.zone_id}`, `infrastructure/${placeId}`]
});

const figureOf = ({ zone, row }: Pair): ComputedFigure | null =>
  row.line === null || row.place === null ? null : lineOf(zone, row.place.id, row.line);

/** Straight lines from every zone to the nearest place of each kind, beside the road distances that sources publish. */
export function zoneDistancesChart(given: DistanceRows, setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.catalogue.distances;
  const all = given.zones.map((zone) => ({ zone, pairs: pairsOf(zone, given, format.lang) }));
  const compared = shownKinds.flatMap((kind) =>
    all
      .flatMap(({ pairs }) => pairs)
      .filter(({ row }) => row.kind === kind && row.published.length > 0)
      .toSorted((a, b) => (a.row.line?.km ?? 0) - (b.row.line?.km ?? 0) || (a.zone.zone_id < b.zone.zone_id ? -1 : 1))
  );
  const located = all.filter(({ zone }) => zone.lat !== null);
  const measured = located.filter(({ pairs }) => nearestOf(pairs, 'expressway-interchange')?.row.line != null);
  const near = measured.filter(
    ({ pairs }) => (nearestOf(pairs, 'expressway-interchange')?.row.line?.highKm ?? Infinity) <= nearKm
  );
  const count = (zones: readonly { readonly zone: ExplorerZone }[], unit: string) => ({
    ...computed(id, zones.length, unit),
    rows: zones.map(({ zone }) => `zones/${zone.zone_id}`)
  });
  const evidence = evidenceOf(given, compared, setting);
  return {
    id,
    area: 'zones',
    name: words.name,
    question: words.question,
    title: phrase((slot) =>
      words.title(slot(count(near, ''), 'bare'), slot(count(measured, 'zones')), format.quantity(nearKm, 'km'))
    ),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'interval', text: words.line },
      { swatch: 'reading', text: words.road }
    ],
    note: phrase((slot) =>
      [
        words.note(slot(computed(id, compared.length, ''), 'bare')),
        ...(located.length === all.length
          ? []
          : [words.notLocated(slot(computed(id, all.length - located.length, 'zones')))])
      ].join('')
    ),
    asOf: yearsOf(evidence.filter(({ figures }) => figures.length > 0)),
    table: {
      columns: [
        { label: m.catalogue.zonesMap.zone, numeric: false },
        { label: words.to, numeric: false },
        { label: words.straight, numeric: true },
        { label: words.published, numeric: true }
      ],
      rows: all.flatMap(({ zone, pairs }) =>
        pairs
          .filter(({ row }) => row.line !== null || row.published.length > 0)
          .map((pair) => ({ key: keyOf(pair), cells: cellsOf(pair, zone[`name_${format.lang}`], setting) }))
      )
    },
    evidence,
    drawing: {
      kind: 'marks',
      scale: 'log',
      unit: format.unit('km'),
      joined: true,
      rows: compared.map((pair) => rowOf(pair, setting))
    }
  };
}

const isShown = (kind: DistanceRow['kind']): kind is ShownKind => shownKinds.some((one) => one === kind);

function pairsOf(zone: ExplorerZone, given: DistanceRows, lang: 'vi' | 'en'): readonly Pair[] {
  const none = { vi: '', en: '' };
  const { rows } = makeZoneDistances(
    {
      zone,
      name: { vi: zone.name_vi, en: zone.name_en },
      basis: none,
      sourceId: '',
      infrastructure: given.infrastructure,
      lines: given.lines.filter((line) => line.subject_id === zone.zone_id)
    },
    lang
  );
  return rows.filter(({ kind, role }) => isShown(kind) && role !== 'coming').map((row) => ({ zone, row }));
}

const nearestOf = (pairs: readonly Pair[], kind: DistanceKind): Pair | undefined =>
  pairs.find(({ row }) => row.kind === kind && row.role === 'nearest');

const keyOf = ({ zone, row }: Pair): string => `${zone.zone_id}--${row.place?.id ?? row.kind}`;
const readingsOf = ({ row }: Pair) => row.published.flatMap((series) => series.readings);

function cellsOf(pair: Pair, name: string, { m }: CatalogueSetting): readonly Cell[] {
  const { row } = pair;
  const line = figureOf(pair);
  const readings = readingsOf(pair);
  const kind = isShown(row.kind) ? m.catalogue.distances.kinds[row.kind] : '';
  return [
    { kind: 'text', text: name },
    { kind: 'text', text: row.place === null ? kind : row.place.name },
    line === null ? { kind: 'missing' } : { kind: 'figures', figures: [line] },
    readings.length === 0 ? { kind: 'missing' } : { kind: 'figures', figures: readings.map(({ figure }) => figure) }
  ];
}

function rowOf(pair: Pair, setting: CatalogueSetting): MarksRow {
  const { m, format } = setting;
  const words = m.catalogue.distances;
  const { zone, row } = pair;
  const name = zone[`name_${format.lang}`];
  const to = row.place?.name ?? '';
  const line = figureOf(pair);
  const straight: readonly Mark[] =
    line === null
      ? []
      : [
          {
            key: `line--${keyOf(pair)}`,
            role: 'estimate',
            low: { figure: line, label: format.number(line.value, line.decimals) },
            high: { figure: line, label: format.number(line.valueMax ?? line.value, line.decimals) },
            disputed: false,
            asOf: '',
            label: `${words.line}: ${format.figure(line)}`
          }
        ];
  const road = readingsOf(pair).map(({ figure, current }): Mark => ({
    key: figure.ref.replaceAll('/', '--'),
    role: 'reading',
    low: { figure, label: format.bare(figure) },
    high: figure.valueMax === null ? null : { figure, label: format.number(figure.valueMax) },
    disputed: false,
    asOf: format.shortDate(figure.asOf),
    label: `${words.road}: ${format.figure(figure)}, ${format.date(figure.asOf)}`,
    ...(current ? {} : { older: true })
  }));
  return {
    key: `row/${keyOf(pair)}`,
    group: isShown(row.kind) ? words.kinds[row.kind] : null,
    name: to === '' ? name : `${name} – ${to}`,
    shortName: name,
    domain: null,
    missing: line === null ? words.noLine : null,
    tone: zone.kind,
    label: `${name}, ${to}: ${[...straight, ...road].map(({ label }) => label).join('; ')}`,
    marks: [...straight, ...road]
  };
}

/** The published distances, and both ends of every straight line with how they were found. */
function evidenceOf(
  { lines, zonePoints, infrastructurePoints }: DistanceRows,
  compared: readonly Pair[],
  setting: CatalogueSetting
): readonly EvidenceRow[] {
  const marks = new Map<string, string[]>();
  const add = (key: string, mark: string): void => void marks.set(key, [...(marks.get(key) ?? []), mark]);
  const used = new Set<string>();
  for (const pair of compared) {
    add(`zones/${pair.zone.zone_id}`, `line--${keyOf(pair)}`);
    if (pair.row.place !== null) add(`infrastructure/${pair.row.place.id}`, `line--${keyOf(pair)}`);
    for (const { figure } of readingsOf(pair)) used.add(figure.ref);
  }
  const point = (table: string, row: PointRow): EvidenceRow => ({
    key: `${table}/${row.id}`,
    marks: marks.get(`${table}/${row.id}`) ?? [],
    label: `${row[`name_${setting.format.lang}`]}: ${row[`basis_${setting.format.lang}`]}`,
    figures: [],
    asOf: row.source_published_on,
    source: sourceRefOf(row),
    locator: null,
    remark: setting.m.catalogue.distances.point
  });
  const said = lines.filter((line) => used.has(`observations/${line.observation_id}`));
  return [
    ...lineEvidence(said, setting, (line) => [`observations--${line.observation_id}`], whereTo),
    ...zonePoints.map((row) => point('zones', row)),
    ...infrastructurePoints.map((row) => point('infrastructure', row))
  ];
}

/** A distance says where to: its indicator and the part of it that is meant. */
const whereTo = (line: ObservationLine, lang: 'vi' | 'en'): string =>
  [line[`subject_${lang}`], line[`indicator_${lang}`], line[`scope_${lang}`]]
    .filter((text) => text !== null)
    .join(', ');
