import { provinceNames, wordsByChoice } from '#lib/domain/covered.ts';
import type {
  CapitalMeasure,
  FundMeasure,
  InfrastructureKind,
  InvestmentStatus,
  LocationPrecision,
  ObservationMeasure,
  SourceKind,
  Vintage,
  ZoneKind,
  ZoneStatus
} from '#lib/domain/vocabulary.ts';

type Words<Key extends string> = Record<Key, string>;

/** Names of the closed lists of the evidence. */
export const vocabulary = {
  zoneKind: {
    'economic-zone': 'Khu kinh tế',
    'border-economic-zone': 'Khu kinh tế cửa khẩu',
    'industrial-park': 'Khu công nghiệp',
    'industrial-cluster': 'Cụm công nghiệp'
  } satisfies Words<ZoneKind>,
  /** Within a sentence. */
  zoneKindInline: {
    'economic-zone': 'khu kinh tế',
    'border-economic-zone': 'khu kinh tế cửa khẩu',
    'industrial-park': 'khu công nghiệp',
    'industrial-cluster': 'cụm công nghiệp'
  } satisfies Words<ZoneKind>,
  zoneKindShort: {
    'economic-zone': 'KKT',
    'border-economic-zone': 'KKTCK',
    'industrial-park': 'KCN',
    'industrial-cluster': 'CCN'
  } satisfies Words<ZoneKind>,
  zoneKindPlural: {
    'economic-zone': 'Khu kinh tế',
    'border-economic-zone': 'KKT cửa khẩu',
    'industrial-park': 'Khu công nghiệp',
    'industrial-cluster': 'Cụm công nghiệp'
  } satisfies Words<ZoneKind>,
  zoneStatus: {
    operating: 'Đang hoạt động',
    building: 'Đang xây dựng',
    planned: 'Quy hoạch',
    unknown: 'Chưa rõ'
  } satisfies Words<ZoneStatus>,
  zoneStatusInline: {
    operating: 'đang hoạt động',
    building: 'đang xây dựng',
    planned: 'trong quy hoạch',
    unknown: 'chưa rõ tình trạng'
  } satisfies Words<ZoneStatus>,
  investmentStatus: {
    operating: 'hoạt động',
    building: 'đang xây dựng',
    approved: 'đã chấp thuận',
    calling: 'kêu gọi đầu tư',
    planned: 'dự kiến',
    stalled: 'đình trệ',
    unknown: 'chưa rõ'
  } satisfies Words<InvestmentStatus>,
  /** What a number of the tables measures. */
  observationMeasure: {
    actual: 'thực tế',
    target: 'mục tiêu',
    plan: 'theo quy hoạch, kế hoạch',
    ceiling: 'mức trần',
    estimate: 'ước tính'
  } satisfies Words<ObservationMeasure>,
  capitalMeasure: {
    'total-investment': 'tổng vốn đầu tư',
    planned: 'vốn dự kiến'
  } satisfies Words<CapitalMeasure>,
  fundMeasure: {
    disbursed: 'đã chi',
    budgeted: 'dự toán',
    planned: 'kế hoạch'
  } satisfies Words<FundMeasure>,
  reportRole: {
    main: 'số được dùng',
    alternate: 'số công bố khác',
    'part-of': 'một phần của dự án',
    'group-total': 'tổng của nhóm dự án',
    mention: 'chỉ nhắc tên'
  },
  sourceKind: {
    law: 'Văn bản pháp luật',
    plan: 'Quy hoạch, kế hoạch',
    statistic: 'Thống kê',
    portal: 'Cổng thông tin',
    news: 'Báo',
    paper: 'Bài nghiên cứu',
    reference: 'Tài liệu tra cứu'
  } satisfies Words<SourceKind>,
  extentRead: {
    full: 'đọc toàn văn',
    excerpt: 'đọc một phần',
    unknown: 'không rõ đã đọc đến đâu'
  },
  language: {
    vi: 'tiếng Việt',
    en: 'tiếng Anh',
    ja: 'tiếng Nhật',
    fr: 'tiếng Pháp',
    es: 'tiếng Tây Ban Nha',
    ko: 'tiếng Hàn',
    pt: 'tiếng Bồ Đào Nha',
    de: 'tiếng Đức',
    ro: 'tiếng Rumani',
    ms: 'tiếng Mã Lai'
  } as Record<string, string>,
  provinceChoice: wordsByChoice(
    ({ vi }) => vi,
    ({ vi }) => `${vi} cũ`
  ),
  province: {
    national: 'Cả nước',
    'central-region': 'Các tỉnh miền Trung',
    ...provinceNames('vi'),
    'ha-noi': 'Hà Nội',
    'ho-chi-minh-city': 'Thành phố Hồ Chí Minh',
    'hai-phong': 'Hải Phòng',
    'da-nang': 'Đà Nẵng',
    'bac-giang': 'Bắc Giang',
    'bac-ninh': 'Bắc Ninh',
    'thai-nguyen': 'Thái Nguyên',
    'vinh-phuc': 'Vĩnh Phúc',
    'nghe-an': 'Nghệ An',
    'ninh-binh': 'Ninh Bình'
  } as Record<string, string>,
  formerProvince: (name: string) => `${name} cũ`,
  /** ISO 3166 alpha-2. */
  country: {
    VN: 'Việt Nam',
    JP: 'Nhật Bản',
    KR: 'Hàn Quốc',
    TW: 'Đài Loan',
    HK: 'Hồng Kông',
    TH: 'Thái Lan',
    CN: 'Trung Quốc',
    IN: 'Ấn Độ',
    KW: 'Kuwait',
    SG: 'Singapore'
  } as Record<string, string>,
  infrastructureKind: {
    airport: 'Cảng hàng không',
    seaport: 'Cảng biển',
    'border-gate': 'Cửa khẩu',
    'railway-station': 'Ga đường sắt',
    'inland-port': 'Cảng cạn',
    'expressway-interchange': 'Nút giao cao tốc',
    city: 'Thành phố, thị xã'
  } satisfies Words<InfrastructureKind>,
  precision: {
    site: 'vị trí đúng khu',
    commune: 'vị trí rõ đến xã',
    district: 'vị trí chỉ rõ đến huyện cũ'
  } satisfies Words<LocationPrecision>,
  precisionUnknown: 'chưa xác định được vị trí',
  extent: {
    'before-2025-07': 'địa giới trước 01/07/2025',
    'since-2025-07': 'địa giới từ 01/07/2025'
  } satisfies Words<Vintage>,
  supportType: {
    'land-rent': 'tiền thuê đất',
    grant: 'hỗ trợ trực tiếp',
    'interest-support': 'hỗ trợ lãi suất',
    'infrastructure-grant': 'hỗ trợ hạ tầng',
    tax: 'ưu đãi thuế',
    market: 'phát triển thị trường',
    'rd-technology': 'nghiên cứu, đổi mới công nghệ',
    training: 'đào tạo',
    'promotion-grant': 'kinh phí khuyến công',
    loan: 'cho vay',
    advice: 'tư vấn',
    'land-clearance': 'giải phóng mặt bằng',
    'planning-cost': 'chi phí quy hoạch',
    labour: 'thu hút lao động',
    recognition: 'tôn vinh, công nhận',
    'management-systems': 'quản lý, hệ thống quản lý',
    machinery: 'máy móc, thiết bị',
    demonstration: 'mô hình trình diễn',
    relocation: 'di dời',
    land: 'đất đai',
    unspecified: 'nguồn không nêu loại'
  } as Record<string, string>,
  supportStatus: { 'in-force': 'còn hiệu lực', ended: 'đã kết thúc', draft: 'dự thảo', unknown: 'chưa rõ hiệu lực' },
  policyStatus: {
    'in-force': 'còn hiệu lực',
    expired: 'hết hiệu lực',
    replaced: 'đã được thay thế',
    planned: 'dự kiến',
    unknown: 'chưa rõ hiệu lực'
  },
  policyLevel: { national: 'cấp trung ương', provincial: 'cấp tỉnh' },
  dayKind: { working: 'ngày làm việc', calendar: 'ngày', unknown: 'nguồn không nói là ngày làm việc hay ngày thường' },
  per: {
    ha: 'một ha',
    worker: 'một lao động',
    cluster: 'một cụm',
    project: 'một dự án',
    enterprise: 'một doanh nghiệp',
    model: 'một mô hình',
    loan: 'một khoản vay'
  },
  table: {
    observations: 'Số liệu quan sát',
    investment_reports: 'Vốn đầu tư dự án',
    funds: 'Kinh phí hỗ trợ',
    supports: 'Mức hỗ trợ theo quy định',
    procedures: 'Thời hạn thủ tục',
    zones: 'Khu, cụm',
    policies: 'Văn bản',
    investments: 'Dự án',
    infrastructure: 'Hạ tầng'
  } as Record<string, string>,
  /** Number columns of tables that hold more than one. */
  column: {
    capital_usd_m: 'Vốn (USD)',
    capital_vnd_bn: 'Vốn (đồng)',
    amount_vnd_m: 'Số tiền',
    projects_count: 'Số dự án, đề án',
    rate_pct: 'Tỷ lệ hỗ trợ',
    ceiling_vnd_m: 'Mức tối đa',
    term_years: 'Thời hạn',
    statutory_days: 'Thời hạn theo luật',
    shortened_days: 'Thời hạn rút ngắn'
  } as Record<string, string>,
  notPublished: 'chưa công bố',
  notLocated: 'chưa xác định được vị trí',
  unknown: 'chưa rõ',
  undated: 'không ghi ngày',
  asOf: (date: string) => `số liệu tính đến ${date}`,
  provisional: 'tạm thời'
};
