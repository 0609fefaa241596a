/** Frames that can be pressed and narrowed, and the map as a frame. */
export const live = {
  filters: 'Lọc biểu đồ',
  more: 'Thêm bộ lọc',
  clear: 'Bỏ mọi lọc',
  any: 'Tất cả',
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
  noFilter: 'Biểu đồ này không có bộ lọc. Hình dưới đây là toàn bộ số liệu.',
  marks: 'Số liệu sau ký hiệu',
  closeRows: 'Đóng',
  searchTable: 'Tìm trong bảng',
  found: (rows: string, all: string) => `${rows} trong ${all} dòng`,
  mapTitle: {
    both: 'Khu kinh tế, khu và cụm công nghiệp ở Thanh Hóa và Lào Cai',
    'thanh-hoa': 'Khu kinh tế, khu và cụm công nghiệp ở Thanh Hóa',
    'lao-cai': 'Khu kinh tế, khu và cụm công nghiệp ở Lào Cai'
  },
  mapLive: 'Bản đồ động',
  mapLoading: 'Đang tải bản đồ động…',
  mapFailed: 'Không mở được bản đồ động. Bản đồ tĩnh vẫn đủ.',
  mapTable: 'Bảng các khu, cụm',
  mapColumns: {
    name: 'Tên',
    kind: 'Loại',
    status: 'Tình trạng',
    province: 'Tỉnh',
    place: 'Xã, phường',
    area: 'Diện tích (ha)',
    occupancy: 'Lấp đầy (%)'
  },
  mapLegend: 'Hình là loại, nét tô là tình trạng, độ lớn là diện tích; quầng là phần vị trí chưa chắc chắn.',
  mapLocated: (located: string, all: string) => `${located} trong ${all} khu, cụm có vị trí; bảng có đủ cả.`,
  mapSources: 'Vị trí và diện tích: nguồn ghi ở trang của mỗi khu.',
  mapCredits: 'Nền bản đồ',
  explorer: 'Mở bản đồ đầy đủ'
};
