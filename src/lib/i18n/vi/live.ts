import { coveredNames, wordsByView } from '#lib/domain/covered.ts';

/** Frames that can be pressed and narrowed, and the map as a frame. */
export const live = {
  filters: 'Lọc biểu đồ',
  more: 'Thêm bộ lọc',
  clear: 'Bỏ mọi lọc',
  any: 'Tất cả',
  usual: 'Như thường lệ',
  from: 'từ',
  to: 'đến',
  within: 'Trong vòng (km)',
  day: 'Xét hiệu lực ngày',
  searchHint: 'Không cần gõ dấu.',
  filteredBy: 'Đã lọc:',
  lookedAt: 'Đang xem:',
  shownOf: {
    zones: (shown: string, all: string) => `${shown} trong ${all} khu, cụm`,
    projects: (shown: string, all: string) => `${shown} trong ${all} dự án`,
    funds: (shown: string, all: string) => `${shown} trong ${all} khoản`,
    instruments: (shown: string, all: string) => `${shown} trong ${all} văn bản`,
    targets: (shown: string, all: string) => `${shown} trong ${all} chỉ tiêu`,
    rules: (shown: string, all: string) => `${shown} trong ${all} quy định`
  },
  waiting: 'Đang tải để lọc. Hình dưới đây chưa lọc, là toàn bộ số liệu.',
  failed: 'Trình duyệt này không lọc được. Hình dưới đây chưa lọc, là toàn bộ số liệu.',
  retry: 'Thử lại',
  refused: (label: string, found: string) => `Không có “${found}” trong “${label}”, nên không lọc theo đó.`,
  ignored: (names: string) => `Biểu đồ này không lọc theo ${names} được; phần đó của địa chỉ bị bỏ qua.`,
  noFilter: 'Biểu đồ này không có bộ lọc. Hình dưới đây là toàn bộ số liệu.',
  marks: 'Số liệu sau ký hiệu',
  closeRows: 'Đóng',
  searchTable: 'Tìm trong bảng',
  found: (rows: string, all: string) => `${rows} trong ${all} dòng`,
  mapName: wordsByView(
    `Khu, cụm công nghiệp trên bản đồ ${coveredNames.vi}`,
    ({ vi }) => `Khu, cụm công nghiệp trên bản đồ ${vi}`
  ),
  mapPlace: wordsByView(coveredNames.vi, ({ vi }) => vi),
  mapLive: 'Bản đồ động',
  mapLoading: 'Đang tải bản đồ động…',
  mapFailed: 'Không mở được bản đồ động. Bản đồ tĩnh vẫn đủ.',
  mapPress: 'Bấm vào một ký hiệu để xem đó là khu nào.',
  mapZone: (name: string) => `Trang của ${name}`,
  explorer: 'Mở bản đồ đầy đủ'
};
