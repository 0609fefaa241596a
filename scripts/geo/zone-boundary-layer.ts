import type { Feature } from 'geojson';
import { listed } from '../../src/lib/domain/listed-names.ts';
import type { Bilingual } from '../../src/lib/domain/vocabulary.ts';
import type { GeoInputs } from './inputs.ts';
import type { Layer, LayerOrigin } from './layer.ts';

/** What is known of boundaries that this repository has, by their source. */
const knownBoundaries: Readonly<Record<string, Pick<LayerOrigin, 'origin' | 'licence' | 'vintage' | 'accuracy'>>> = {
  'lc-sp-boundaries': {
    origin: {
      vi: 'Tọa độ điểm góc do Sở Công Thương Lào Cai công bố; gốc phần lớn chưa nêu, không ranh giới nào được coi là đã phê duyệt',
      en: 'Corner points published by the Lao Cai Department of Industry and Trade; their basis is mostly not stated and none is taken as approved'
    },
    licence: 'public information',
    vintage: { vi: 'năm 2026', en: '2026' },
    accuracy: {
      vi: 'Điểm góc làm tròn 5 chữ số thập phân; diện tích khớp số công bố trong 1,1%, trừ cụm Minh Quân (82,0 so với 72,79 ha)',
      en: 'Corner points rounded to 5 decimals; areas agree with the published ones within 1.1 % but for Minh Quan cluster (82.0 against 72.79 ha)'
    }
  }
};
const unknown: Bilingual = { vi: 'chưa nêu', en: 'not stated' };

function zoneBoundaryOrigin(
  sources: readonly string[],
  count: number,
  places: Bilingual,
  by: Bilingual | undefined
): LayerOrigin {
  const [source] = sources;
  const known = sources.length === 1 && source !== undefined ? knownBoundaries[source] : undefined;
  const nobody = { vi: 'không có', en: 'none' };
  const { vi, en } = by ?? (count === 0 ? nobody : unknown);
  return {
    title: {
      vi: count === 0 ? 'Ranh giới khu, cụm công nghiệp' : `${count} ranh giới khu, cụm công nghiệp ở ${places.vi}`,
      en: count === 0 ? 'Boundaries of parks and clusters' : `${count} boundaries of parks and clusters in ${places.en}`
    },
    origin: {
      vi: `Ranh giới do ${vi} công bố; ranh giới không nêu gốc thì không được coi là đã phê duyệt`,
      en: `Boundaries published by: ${en}; none that does not state its basis is taken as approved`
    },
    licence: 'see the source',
    vintage: unknown,
    accuracy: unknown,
    ...(count === 0
      ? { origin: { vi: 'Gói dữ liệu không có ranh giới khu, cụm', en: 'The package has none' } }
      : known),
    credit: { vi: `Ranh giới khu, cụm: ${vi}`, en: `Park boundaries: ${en}` }
  };
}

/** The layer of boundaries, with what the package says of them: how many there are, of which provinces, by whom. */
export function boundaryLayer(features: readonly Feature[], inputs: Pick<GeoInputs, 'coverage' | 'outline'>): Layer {
  const sources = [...new Set(features.map(({ properties }) => String(properties?.['source_id'])))];
  const { provinces, boundariesBy } = inputs.coverage;
  const having = provinces.filter(({ id }) => inputs.outline(`zones-${id}`).length > 0);
  const places = (lang: 'vi' | 'en'): string =>
    listed(
      having.map((province) => province[lang]),
      lang
    );
  const origin = zoneBoundaryOrigin(sources, features.length, { vi: places('vi'), en: places('en') }, boundariesBy);
  return { name: 'zone-boundaries', origin, features };
}
