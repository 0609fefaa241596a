import type { DistanceKind } from '#lib/domain/distance.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';

const cityOfProvince: Readonly<Record<string, string>> = {
  'thanh-hoa': 'city-thanh-hoa',
  'lao-cai': 'city-lao-cai',
  'yen-bai': 'city-yen-bai'
};

/** The place that an indicator is about, as its description says. */
const placeOfIndicator: Readonly<Record<string, string>> = {
  'distance-port-km': 'port-nghi-son',
  'distance-port-hai-phong-km': 'port-hai-phong',
  'distance-airport-km': 'apt-tho-xuan',
  'distance-airport-noi-bai-km': 'apt-noi-bai',
  'distance-hanoi-km': 'city-ha-noi'
};

/** Indicators about the nearest place of a kind, whichever it is. */
const kindOfIndicator: Readonly<Record<string, DistanceKind>> = {
  'distance-expressway-km': 'expressway-interchange',
  'distance-railway-km': 'railway-station'
};

export type PublishedAbout =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'nearest'; readonly of: DistanceKind }
  | { readonly kind: 'other' };

/** What a published distance of a zone is to; the main city is that of the province before July 2025. */
export function publishedAbout(line: ObservationLine, formerProvinceId: string): PublishedAbout {
  const of = kindOfIndicator[line.indicator_id];
  if (of !== undefined) return { kind: 'nearest', of };
  const id =
    line.indicator_id === 'distance-city-km' ? cityOfProvince[formerProvinceId] : placeOfIndicator[line.indicator_id];
  return id === undefined ? { kind: 'other' } : { kind: 'place', id };
}
