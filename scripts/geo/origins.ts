/** Origin, licence, vintage, accuracy and credit of every layer, in both languages. */
import type { Bilingual } from '../../src/lib/domain/vocabulary.ts';
import type { LayerOrigin } from './layer.ts';

const since = { vi: 'từ 01/07/2025', en: 'since 1 July 2025' };
const before = { vi: 'trước 01/07/2025', en: 'before 1 July 2025' };

const administrative = {
  origin: {
    vi: 'Khái quát và tính lại tọa độ từ ranh giới xã của Vietnamese Provinces Database, vốn theo bản đồ tra cứu của nhà xuất bản bản đồ nhà nước',
    en: 'Generalised and recomputed from the commune boundaries of the Vietnamese Provinces Database, itself after the reference map of the state cartographic publisher'
  },
  licence: 'MIT',
  credit: {
    vi: 'Ranh giới: theo Vietnamese Provinces Database (MIT)',
    en: 'Boundaries: after the Vietnamese Provinces Database (MIT)'
  }
} as const;

const fineAccuracy = {
  vi: 'Khái quát 110 m, lưới 0,0005°; 95% ranh giới tỉnh lệch dưới 90 m so với bản tham chiếu',
  en: 'Generalised at 110 m on a 0.0005° grid; 95 % of the province outline lies within 90 m of the reference'
};
const coarseAccuracy = {
  vi: 'Khái quát 600 m, lưới 0,002°; lệch trung bình khoảng 110 m; giữ các đảo nhỏ',
  en: 'Generalised at 600 m on a 0.002° grid; about 110 m mean; islets kept'
};
const gshhg = {
  origin: { vi: 'GSHHG 2.3.7', en: 'GSHHG 2.3.7' },
  licence: 'LGPL-3.0-or-later',
  vintage: { vi: 'nguồn những năm 1990', en: 'sources of the 1990s' },
  credit: { vi: 'Sông, bờ biển: GSHHG (LGPL-3)', en: 'Rivers, coast: GSHHG (LGPL-3)' }
} as const;
const packageTables = {
  origin: { vi: 'Bảng dữ liệu của bản đồ này', en: 'Tables of this atlas' },
  licence: 'CC-BY-4.0',
  vintage: { vi: 'bản phát hành 2026.11', en: 'release 2026.11' },
  credit: { vi: 'Bản đồ công nghiệp (CC BY 4.0)', en: 'Industry Atlas (CC BY 4.0)' }
} as const;

export const communes = ({ vi, en }: Bilingual): LayerOrigin => ({
  title: { vi: `Xã, phường ${vi}`, en: `Communes and wards of ${en}` },
  ...administrative,
  vintage: since,
  accuracy: fineAccuracy
});
/** What is known to be wrong with a layer. */
const flaws: Readonly<Record<string, Bilingual>> = {
  'lao-cai-districts-2024': {
    vi: '; thành phố Lào Cai thiếu xã Thống Nhất (35 km²)',
    en: '; Lao Cai city lacks Thong Nhat commune (35 km²)'
  }
};
export const districts = (layer: string, { vi, en }: Bilingual, isFormer: boolean): LayerOrigin => ({
  title: {
    vi: `Huyện, thị xã, thành phố ${vi}${isFormer ? ' cũ' : ''} (trước 01/07/2025)`,
    en: `Districts of ${isFormer ? 'former ' : ''}${en} (before 1 July 2025)`
  },
  ...administrative,
  vintage: before,
  accuracy: { vi: fineAccuracy.vi + (flaws[layer]?.vi ?? ''), en: fineAccuracy.en + (flaws[layer]?.en ?? '') }
});

export const origins = {
  outlines: {
    title: { vi: 'Các tỉnh của bộ số liệu', en: 'The provinces of the data' },
    ...administrative,
    vintage: since,
    accuracy: fineAccuracy
  },
  provinces34: {
    title: {
      vi: '34 tỉnh, thành phố, có quần đảo Hoàng Sa và quần đảo Trường Sa',
      en: 'The 34 provinces and cities, with quần đảo Hoàng Sa and quần đảo Trường Sa'
    },
    ...administrative,
    vintage: since,
    accuracy: coarseAccuracy
  },
  provinces63: {
    title: {
      vi: '63 tỉnh, thành phố trước 01/07/2025, có quần đảo Hoàng Sa và quần đảo Trường Sa',
      en: 'The 63 provinces and cities before 1 July 2025, with quần đảo Hoàng Sa and quần đảo Trường Sa'
    },
    ...administrative,
    vintage: before,
    accuracy: coarseAccuracy
  },
  rivers: {
    title: { vi: 'Sông', en: 'Rivers' },
    ...gshhg,
    accuracy: { vi: 'Khoảng 0,4 km: dùng đến mức phóng 10', en: 'About 0.4 km: for zooms up to 10' }
  },
  coast: {
    title: { vi: 'Bờ biển', en: 'Coast' },
    ...gshhg,
    accuracy: {
      vi: 'Khoảng 0,5 km; nơi có cả hai thì vẽ bờ biển theo ranh giới tỉnh',
      en: 'About 0.5 km; where both are on the map the coast of the provinces is drawn'
    }
  },
  places: {
    title: { vi: 'Thị trấn, đô thị', en: 'Towns' },
    origin: { vi: 'GeoNames', en: 'GeoNames' },
    licence: 'CC-BY-4.0',
    vintage: { vi: 'năm 2026', en: '2026' },
    accuracy: { vi: 'Điểm giữa đô thị', en: 'Middle of the town' },
    credit: { vi: 'Địa danh: GeoNames (CC BY 4.0)', en: 'Places: GeoNames (CC BY 4.0)' }
  },
  airports: {
    title: { vi: 'Sân bay', en: 'Airports' },
    origin: { vi: 'airport-data-js 4.0.0', en: 'airport-data-js 4.0.0' },
    licence: 'CC-BY-4.0',
    vintage: { vi: 'năm 2026', en: '2026' },
    accuracy: { vi: 'Điểm quy chiếu của sân bay', en: 'Reference point of the airport' },
    credit: { vi: 'Sân bay: airport-data-js (CC BY 4.0)', en: 'Airports: airport-data-js (CC BY 4.0)' }
  },
  infrastructure: {
    title: {
      vi: 'Hạ tầng: cảng, sân bay, cửa khẩu, ga, nút giao',
      en: 'Infrastructure: ports, airports, gates, stations, interchanges'
    },
    ...packageTables,
    accuracy: { vi: 'Theo cột location_precision của từng điểm', en: 'As location_precision says for each point' }
  },
  transport: {
    title: { vi: 'Đường sắt, cao tốc, quốc lộ (sơ đồ)', en: 'Railways, expressways, national roads (schematic)' },
    ...packageTables,
    accuracy: {
      vi: 'Sơ đồ: đường cong qua các điểm đã biết, không phải tuyến thật',
      en: 'Schematic: a curve through the known points, not the real course'
    }
  },
  zones: {
    title: { vi: 'Khu, cụm công nghiệp (điểm)', en: 'Zones (points)' },
    ...packageTables,
    accuracy: {
      vi: 'Theo cột precision: đúng chỗ, biết đến xã hoặc biết đến huyện cũ',
      en: 'As precision says: on the site, known to the commune, or known to the former district'
    }
  },
  neighbours: {
    title: { vi: 'Nước và tỉnh lân cận', en: 'Neighbouring countries and provinces' },
    origin: {
      vi: 'Nước lân cận: Natural Earth 4.1 qua world-atlas 2.0.2, chỉ là nền đất; dọc biên giới theo ranh giới tỉnh của bản đồ này. Tỉnh lân cận: từ lớp provinces34',
      en: 'Countries: Natural Earth 4.1 through world-atlas 2.0.2, as plain land; along the border they follow the provinces of this atlas. Provinces: from layer provinces34'
    },
    licence: 'public domain (Natural Earth), MIT',
    vintage: { vi: 'năm 2018; tỉnh từ 01/07/2025', en: '2018; provinces since 1 July 2025' },
    accuracy: {
      vi: 'Khoảng 5 km; dọc biên giới như ranh giới tỉnh; không vẽ gì ở phía đông 110°Đ',
      en: 'About 5 km; along the border as the provinces; nothing is drawn east of 110°E'
    },
    credit: { vi: 'Nước lân cận: Natural Earth', en: 'Neighbouring countries: Natural Earth' }
  }
} as const satisfies Record<string, LayerOrigin>;

export type LayerName = keyof typeof origins;
