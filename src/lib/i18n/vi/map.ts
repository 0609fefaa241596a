import { boundaryCredit, coveredNames, coveredProvinces, wordsByView } from '#lib/domain/covered.ts';

export const map = {
  /** The interactive map (map/maplibre). */
  title: 'Bản đồ tương tác các khu, cụm công nghiệp',
  keyboardHint: 'Phím mũi tên để dời, + và − để phóng, Enter để chọn khu ở tâm bản đồ, Esc để bỏ chọn',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: wordsByView(coveredProvinces.length === 2 ? 'Xem cả hai tỉnh' : 'Xem tất cả', ({ vi }) => `Xem toàn bộ ${vi}`),
  layers: 'Lớp bản đồ',
  layerName: {
    communes: 'Ranh giới xã, phường',
    rivers: 'Sông',
    transport: 'Đường bộ, đường sắt (sơ đồ)',
    infrastructure: 'Sân bay, cảng, cửa khẩu, ga',
    places: 'Thành phố, thị trấn',
    halos: 'Quầng: vị trí chưa rõ',
    boundaries: 'Ranh giới khu, cụm',
    labels: 'Tên'
  },
  formerDistricts: 'Ranh giới huyện trước 01/07/2025',
  scale: (length: string) => `Thước tỷ lệ: ${length}`,
  /** The drawn map that stands in the page before the interactive one, and on zone pages. */
  picture: {
    both: `Bản đồ khu, cụm công nghiệp của ${coveredNames.vi}`,
    province: (province: string) => `Bản đồ khu, cụm công nghiệp của ${province}`,
    zone: (name: string) => `Vị trí của ${name}`,
    /** Read out for a symbol: name, kind, status and area. */
    mark: (name: string, kind: string, status: string, area: string) => `${name}: ${kind}, ${status}, ${area}`,
    areaNotPublished: 'diện tích chưa công bố',
    hiddenNames: (n: string) => `${n} tên hiện khi phóng to`,
    noRoomForNames: (n: string) => `${n} tên không đủ chỗ`
  },
  precision: {
    site: 'vị trí đúng chỗ',
    commune: 'vị trí rõ đến xã',
    district: 'vị trí rõ đến huyện cũ'
  },
  legend: {
    size: 'Cỡ ký hiệu: diện tích, ha',
    larger: 'hơn',
    haloCommune: 'quầng: vị trí rõ đến xã',
    haloDistrict: 'quầng chấm: rõ đến huyện cũ',
    expressway: 'cao tốc',
    railway: 'đường sắt',
    'national-road': 'quốc lộ',
    schematic: 'sơ đồ',
    schematicNote: 'Đường bộ, đường sắt vẽ theo sơ đồ.',
    generalRivers: 'Sông vẽ khái quát.',
    boundaries: 'Ranh giới do Sở Công Thương vẽ',
    notCalledProvisional: 'không ghi là tạm',
    provisional: 'tạm, dự kiến',
    nationalBorder: 'biên giới quốc gia',
    beforeJuly2025: 'trước 01/07/2025'
  },
  inset: {
    label: `${coveredNames.vi} trong Việt Nam, có quần đảo Hoàng Sa và quần đảo Trường Sa`,
    country: 'Việt Nam',
    sea: 'Biển Đông'
  },
  credits: `Ranh giới: theo Vietnamese Provinces Database (MIT), khái quát lại · Sông: GSHHG (LGPL-3) · Địa danh: GeoNames (CC BY 4.0) · Nước lân cận: Natural Earth${boundaryCredit(
    'Ranh giới khu, cụm',
    'vi'
  )}`
};
