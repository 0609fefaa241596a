import { distanceKinds } from '#lib/domain/distance.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ShortlistEntry } from '#lib/domain/shortlist.ts';
import { factIndicators, headerFactIds, type HeaderFactId } from '#lib/domain/zone-fact.ts';
import type { SourceRef } from '#lib/view-models/reading.ts';
import { figuresOf, type ZoneBrief } from '#lib/view-models/zone-brief.ts';
import type { Cell } from './sheet.ts';

/** A zone of the list with all that is told of it. */
export interface ListedZone {
  readonly entry: ShortlistEntry;
  readonly brief: ZoneBrief;
}

/** Name of a fact's columns: that of its indicator, with the underscores of the tables. */
const factColumn = (id: HeaderFactId): string => factIndicators[id].replaceAll('-', '_');

/** Publisher and title, as a source is cited in a cell. */
export const cited = (source: SourceRef | undefined): string =>
  source === undefined ? '' : [source.publisher, source.title].filter((part) => part !== null).join(': ');

/** "over 20", "about 30–45": a reading that stands beside another, without its unit. */
const readingText = ({ value, valueMax, qualifier }: AnyFigure): string =>
  [...(qualifier === 'exact' ? [] : [qualifier]), valueMax === null ? value : `${value}..${valueMax}`].join(' ');

function factCells({ facts, sources, locators }: ZoneBrief, id: HeaderFactId): readonly (readonly [string, Cell])[] {
  const column = factColumn(id);
  const fact = facts.find((one) => one.id === id);
  const [figure, ...others] = fact === undefined ? [] : figuresOf(fact);
  const source = (sourceId: string | undefined): SourceRef | undefined => sources.find((one) => one.id === sourceId);
  return [
    [column, figure?.value ?? null],
    [`${column}_max`, figure?.valueMax ?? null],
    [`${column}_qualifier`, figure === undefined ? 'not-published' : figure.qualifier],
    [`${column}_measure`, fact?.measure ?? null],
    [`${column}_as_of`, figure?.asOf ?? null],
    [`${column}_source_id`, figure?.sourceId ?? null],
    [`${column}_source`, figure === undefined ? null : cited(source(figure.sourceId))],
    [`${column}_locator`, figure === undefined ? null : (locators[figure.ref] ?? null)],
    [
      `${column}_other_readings`,
      others.map((other) => `${readingText(other)} (${other.asOf ?? 'undated'}; ${other.sourceId})`).join('; ') || null
    ]
  ];
}

function distanceCells({ distances }: ZoneBrief): readonly (readonly [string, Cell])[] {
  return distanceKinds.flatMap((kind) => {
    const row = distances.rows.find((one) => one.kind === kind && one.role === 'nearest');
    const column = `nearest_${kind.replaceAll('-', '_')}`;
    const km = (value: number | undefined): Cell => (value === undefined ? null : Math.round(value * 10) / 10);
    return [
      [column, row?.place?.name ?? null],
      [`${column}_line_km`, km(row?.line?.km)],
      [`${column}_line_km_least`, km(row?.line?.lowKm)],
      [`${column}_line_km_most`, km(row?.line?.highKm)]
    ] as const;
  });
}

/** One zone as named cells: the same names in CSV and GeoJSON, in either language. Lengths are straight lines in km. */
export function zoneCells({ entry, brief }: ListedZone): readonly (readonly [string, Cell])[] {
  const { zone, contacts, distances } = brief;
  const [contact] = contacts;
  return [
    ['zone_id', zone.id],
    ['name_vi', zone.name.vi],
    ['name_en', zone.name.en],
    ['kind', zone.kind],
    ['status', zone.status],
    ['province_id', zone.provinceId],
    ['place_since_2025_07', zone.communesNew.join('; ') || null],
    ['place_before_2025_07', zone.districtOld],
    ['latitude', zone.location?.lat ?? null],
    ['longitude', zone.location?.lon ?? null],
    ['location_precision', zone.location?.precision ?? 'not-located'],
    ['location_doubt_km', distances.from?.doubtKm ?? null],
    ['note', entry.note === '' ? null : entry.note],
    ['added_on', entry.added],
    ...headerFactIds.flatMap((id) => factCells(brief, id)),
    ...distanceCells(brief),
    ['developer', zone.developer],
    ['authority', contact?.name ?? null],
    ['authority_address', contact?.address ?? null],
    ['authority_phone', contact?.phone ?? null],
    ['authority_email', contact?.email ?? null],
    ['authority_website', contact?.website ?? null],
    ['authority_as_of', contact?.asOf ?? null],
    ['authority_source_id', contact?.source.id ?? null],
    ['register_source_id', zone.source.id]
  ];
}

/** Every source of the zones, each once, in the order in which the zones name them. */
export function sourcesOf(zones: readonly ListedZone[]): readonly SourceRef[] {
  return [...new Map(zones.flatMap(({ brief }) => brief.sources.map((source) => [source.id, source]))).values()];
}
