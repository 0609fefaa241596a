import type { CsvLine } from './csv-file.ts';
import type { ProvincePoints } from './points.ts';
import { SeededRandom } from './random.ts';
import type { SyntheticProvince } from './real-package.ts';
import { sourceOf } from './sources.ts';

export interface SyntheticZone {
  readonly id: string;
  readonly province: SyntheticProvince;
  readonly kind: keyof typeof kinds;
  readonly status: 'operating' | 'building' | 'planned' | 'unknown';
  readonly parent: string | null;
  /** How much of the country's investment comes here. */
  readonly weight: number;
  readonly row: CsvLine;
}

const kinds = {
  'economic-zone': { vi: 'Khu kinh tế', en: 'Economic Zone' },
  'border-economic-zone': { vi: 'Khu kinh tế cửa khẩu', en: 'Border-Gate Economic Zone' },
  'industrial-park': { vi: 'Khu công nghiệp', en: 'Industrial Park' },
  'industrial-cluster': { vi: 'Cụm công nghiệp', en: 'Industrial Cluster' }
} as const;

/** Provinces at the border with China, Laos or Cambodia that get a border-gate zone. */
const atTheBorder: ReadonlySet<string> = new Set([
  'cao-bang',
  'lang-son',
  'lao-cai',
  'dien-bien',
  'quang-tri',
  'tay-ninh',
  'an-giang'
]);

/** About 200 zones: five to seven a province, the first of each large enough to hold another. */
export function makeZones(provinces: readonly SyntheticProvince[], points: ProvincePoints): readonly SyntheticZone[] {
  return provinces.flatMap((province) => {
    const random = new SeededRandom(`zones ${province.id}`);
    const weight = Math.exp(random.normal());
    const count = 5 + random.below(3);
    return Array.from({ length: count }, (_, place) => makeZone(province, place, weight, random, points));
  });
}

function makeZone(
  province: SyntheticProvince,
  place: number,
  weight: number,
  random: SeededRandom,
  points: ProvincePoints
): SyntheticZone {
  const number = String(place + 1).padStart(2, '0');
  const id = `syn-${province.id}-${number}`;
  const kind = kindOf(province, place, random);
  const status =
    place === 0
      ? 'operating'
      : random.pick(['operating', 'operating', 'operating', 'building', 'planned', 'unknown'] as const);
  // The second zone of every province lies in the first, as parks lie in economic zones.
  const parent = place === 1 ? `syn-${province.id}-01` : null;
  const point = random.chance(0.95) ? points.inside(province.code, random) : null;
  const names = kinds[kind];
  return {
    id,
    province,
    kind,
    status,
    parent,
    weight: status === 'planned' ? 0 : (weight * Math.exp(random.normal())) / (place + 1),
    row: {
      zone_id: id,
      province_id: province.id,
      name_vi: `${names.vi} giả định ${province.nameVi} ${number}`,
      name_en: `Synthetic ${province.nameEn} ${names.en} ${number}`,
      kind,
      parent_zone_id: parent,
      status,
      lat: point?.lat ?? null,
      lon: point?.lon ?? null,
      location_precision: point === null ? null : random.pick(['site', 'commune', 'district'] as const),
      location_basis_vi: 'điểm giả định do máy sinh ra',
      location_basis_en: 'synthetic point made by a program',
      developer: `Synthetic developer ${1 + random.below(60)}`,
      source_id: sourceOf(province, random),
      location_source_id: point === null ? null : sourceOf(province, random)
    }
  };
}

function kindOf(province: SyntheticProvince, place: number, random: SeededRandom): SyntheticZone['kind'] {
  if (place === 0) return 'economic-zone';
  if (place === 1) return 'industrial-park';
  if (place === 2 && atTheBorder.has(province.id)) return 'border-economic-zone';
  return random.pick(['industrial-park', 'industrial-park', 'industrial-cluster'] as const);
}

/** What is published of a zone: area, industrial land within it, occupancy at two dates; of some nothing. */
export function observationsOf(zone: SyntheticZone): readonly CsvLine[] {
  const random = new SeededRandom(`observations ${zone.id}`);
  if (random.chance(0.1)) return [];
  const area = Math.round(Math.exp(4.7 + 0.9 * random.normal() + (zone.kind === 'economic-zone' ? 3 : 0)) * 10) / 10;
  const readings = [
    { indicator: 'area-ha', unit: 'ha', value: area, asOf: '2023' },
    {
      indicator: 'industrial-land-ha',
      unit: 'ha',
      value: Math.round(area * random.between(0.4, 0.75) * 10) / 10,
      asOf: '2023'
    },
    ...(zone.status === 'operating'
      ? ['2022', '2024-12'].map((asOf) => ({
          indicator: 'occupancy-pct',
          unit: '%',
          value: Math.round(random.between(5, 100)),
          asOf
        }))
      : [])
  ];
  const source = sourceOf(zone.province, random);
  return readings.map(({ indicator, unit, value, asOf }) => ({
    observation_id: `${zone.id}--${indicator}--${asOf}`,
    subject_type: 'zone',
    subject_id: zone.id,
    indicator_id: indicator,
    value,
    qualifier: 'exact',
    unit,
    as_of: asOf,
    measure: 'actual',
    source_id: source,
    locator: 'synthetic row'
  }));
}

/** Two or three sectors that a zone seeks. */
export function sectorsOf(zone: SyntheticZone, sectors: readonly string[]): readonly CsvLine[] {
  const random = new SeededRandom(`sectors ${zone.id}`);
  const chosen = new Set([random.pick(sectors), random.pick(sectors), random.pick(sectors)]);
  const source = sourceOf(zone.province, random);
  return [...chosen].map((sector) => ({ zone_id: zone.id, sector_id: sector, source_id: source }));
}
