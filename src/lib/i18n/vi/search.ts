import { coveredNames } from '#lib/domain/covered.ts';
import type { SearchKind, SearchRole } from '#lib/domain/search.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const search = {
  open: 'Tìm kiếm',
  openHint: 'Tìm kiếm (Ctrl K hoặc /)',
  title: 'Tìm trong toàn trang',
  field: 'Gõ tên khu, nhà đầu tư, chính sách, xã, cảng …',
  clear: 'Xóa chữ đã gõ',
  loading: 'Đang tải danh mục tên',
  failed:
    'Không tải được danh mục tên nên chưa tìm được. Hãy kiểm tra đường truyền rồi thử lại; các bảng dưới đây vẫn mở được.',
  retry: 'Thử lại',
  results: 'Kết quả',
  count: (count: string) => `${count} kết quả`,
  countShown: (count: string, shown: string) => `${count} kết quả, đang hiện ${shown}; gõ thêm để thu hẹp`,
  nothing: (text: string) => `Không có tên nào khớp với “${text}”.`,
  nothingHint:
    'Có thể gõ không dấu, gõ tắt KCN, CCN, KKT, gõ tên tiếng Anh hoặc tên xã, huyện cũ. Thử bớt chữ, hoặc mở một bảng dưới đây.',
  similar: 'Không có tên nào khớp hẳn; đây là những tên gần giống.',
  examples: 'Ví dụ',
  exampleTexts: ['nghi son', 'KCN Bỉm Sơn', '121/2021/NQ-HĐND', 'huyện Thạch Thành', 'điện tử', 'Nhật Bản'],
  keys: '↑ ↓ để chọn · Enter để mở · Esc để đóng',
  browse: 'Hoặc mở một bảng',
  several: (name: string, count: string) => `${name} · ${count} mục`,
  more: (count: string) => `Hiện thêm ${count} mục cùng tên`,
  kind: {
    zone: 'Khu, cụm',
    place: 'Địa danh',
    infrastructure: 'Hạ tầng',
    sector: 'Ngành',
    country: 'Nước đầu tư',
    investment: 'Dự án',
    policy: 'Chính sách',
    support: 'Hỗ trợ',
    indicator: 'Số liệu',
    procedure: 'Thủ tục',
    chart: 'Biểu đồ',
    source: 'Nguồn'
  } satisfies Words<SearchKind>,
  /** Before the name that matched, where it is not the one shown. */
  matched: {
    name: (name: string) => name,
    translation: (name: string) => `tên tiếng Anh: ${name}`,
    number: (name: string) => `số hiệu: ${name}`,
    investor: (name: string) => `nhà đầu tư: ${name}`,
    developer: (name: string) => `chủ đầu tư hạ tầng: ${name}`,
    publisher: (name: string) => `nơi công bố: ${name}`,
    question: (name: string) => name
  } satisfies Readonly<Record<SearchRole, (name: string) => string>>,
  /** Where the things of one name lie. */
  place: {
    zone: (province: string, district: string | null) =>
      district === null ? province : `${province} · ${district} (cũ)`,
    commune: (province: string) => `từ 01/07/2025 · ${province}`,
    formerCommune: (province: string, district: string) => `trước 01/07/2025 · ${district}, ${province}`,
    formerDistrict: (province: string) => `cấp huyện trước 01/07/2025 · ${province}`,
    abolished: (province: string, district: string, now: string) =>
      `tên cũ, trước 2025 · ${district}, ${province} · nay thuộc ${now}`,
    province: 'tỉnh · mọi khu, cụm trên bản đồ',
    formerProvince: (now: string) => `tỉnh trước 01/07/2025, nay thuộc ${now}`,
    sector: 'khu, cụm và dự án trong ngành, trên bản đồ',
    country: 'dự án có nhà đầu tư từ nước này, trên bản đồ',
    near: (kind: string, province: string) => `${kind} · ${province}`,
    supportKind: 'văn bản có loại hỗ trợ này',
    indicator: (province: string) => `${province} · số liệu chung của tỉnh`,
    zoneQuestion: 'khu, cụm trên bản đồ',
    outsideZones: (province: string) => `${province} · ngoài khu, cụm`
  },
  /** Questions about zones, answered by a filter of the map. */
  zoneQuestion: {
    wastewater: 'Công suất xử lý nước thải',
    'without-investor': 'Khu, cụm chưa công bố nhà đầu tư hạ tầng'
  },
  /** What else people call a kind of support, an indicator or a question. */
  alsoCalled: {
    training: ['Tập huấn, dạy nghề'],
    market: ['Hội chợ', 'Triển lãm', 'Xúc tiến thương mại', 'Thị trường'],
    machinery: ['Máy móc'],
    'working-age-population': ['Dân số trong độ tuổi lao động', 'Lực lượng lao động'],
    'craft-villages-count': ['Làng nghề'],
    wastewater: ['Nước thải', 'Môi trường: xử lý nước thải'],
    'without-investor': ['Tìm nhà đầu tư', 'Nhà đầu tư hạ tầng']
  } as Record<string, readonly string[]>,
  /** Kinds of instruments, by the letters in their numbers. */
  instrument: {
    NĐ: 'Nghị định',
    QĐ: 'Quyết định',
    NQ: 'Nghị quyết',
    TT: 'Thông tư',
    KH: 'Kế hoạch',
    CT: 'Chỉ thị'
  } as Record<string, string>,
  pageTitle: 'Tìm kiếm',
  pageDescription: `Tìm khu, cụm, nhà đầu tư, ngành, chính sách, nguồn, hạ tầng, xã và huyện cũ hoặc mới của ${coveredNames.vi}.`,
  pageLead:
    'Tìm theo tên mọi thứ có trên trang: khu và cụm, dự án và nhà đầu tư, ngành, chính sách theo số hiệu hoặc tên, biểu đồ, nguồn, cảng, cửa khẩu, ga, xã và huyện cũ lẫn mới.',
  pageHow:
    'Gõ có dấu hay không dấu đều được; KCN, CCN, KKT, KKTCK được hiểu; sai một chữ vẫn tìm ra. Trên bàn phím, Ctrl K hoặc phím / mở ô tìm từ bất cứ trang nào.',
  pageOpen: 'Mở ô tìm kiếm',
  pageWithoutScript:
    'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Mọi tên đều có trong các bảng dưới đây; dùng lệnh tìm trong trang của trình duyệt (Ctrl F).'
};
