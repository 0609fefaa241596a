import { coveredNames, wordsByChoice } from '#lib/domain/covered.ts';

/** Words of the investments page and its charts. */
export const investments = {
  title: 'Đầu tư',
  description: `Dự án tại ${coveredNames.vi} theo ngành, nước, năm, độ lớn, khu và tình trạng; mỗi số vốn mở ra nguồn, báo cáo khác nhau không cộng vào nhau.`,
  lead: 'Mọi dự án mà các nguồn đã dẫn nêu tên. Vốn lấy theo một báo cáo chính của mỗi dự án; báo cáo khác, từng phần và tổng của nhóm được nêu bên cạnh và không cộng.',
  limits:
    'Danh sách chỉ gồm dự án có trong các nguồn công khai đã đọc, không phải sổ đăng ký đầu tư; dự án không có ở đây vẫn có thể tồn tại. Trang không nhận đăng ký và không kết nối doanh nghiệp: hãy liên hệ cơ quan ghi ở trang từng khu, cụm.',
  needsScript: 'Bộ lọc cần JavaScript; bên dưới là toàn bộ danh sách.',
  filters: 'Lọc dự án',
  find: 'Tìm theo tên dự án, nhà đầu tư, khu, cụm',
  findHint: 'Có dấu hay không dấu đều được.',
  chosen: (what: string) => `Đang chọn trên biểu đồ: ${what}`,
  all: 'tất cả',
  clear: 'Bỏ mọi lựa chọn',
  choice: {
    province: 'Tỉnh',
    sector: 'Ngành',
    country: 'Nước của nhà đầu tư',
    origin: 'Trong hay ngoài nước',
    status: 'Tình trạng',
    year: 'Năm',
    capital: 'Vốn bằng USD',
    'capital-vnd': 'Vốn bằng đồng',
    zone: 'Khu, cụm'
  },
  size: {
    upTo: (to: string, unit: string) => `đến ${to} ${unit}`,
    between: (from: string, to: string, unit: string) => `từ ${from} đến ${to} ${unit}`,
    from: (from: string, unit: string) => `từ ${from} ${unit} trở lên`
  },
  takeCsv: 'CSV',
  takeProjects: 'Mọi dự án (bảng investments)',
  takeReportsCsv: 'CSV các báo cáo vốn',
  takeReports: 'Mọi báo cáo vốn, kể cả báo cáo không cộng (bảng investment_reports)',
  province: wordsByChoice(
    ({ vi, former }) => (former.length > 0 ? `${vi} (từ tháng 7/2025)` : vi),
    ({ vi }) => `${vi} trước tháng 7/2025`
  ),
  noYear: 'không rõ năm',
  noZone: 'không nêu khu, cụm',
  shown: 'khớp, trong',
  none: 'Không có dự án nào khớp. Bỏ bớt lựa chọn để xem thêm.',
  tooMany: (listed: string, all: string) =>
    `Có ${all} dự án và nhóm dự án, nhiều hơn mức trang này lọc được. Số đếm, tổng và biểu đồ tính trên tất cả; danh sách nêu ${listed} mục lớn nhất.`,
  filterOnMap: 'Lọc trên bản đồ',
  askInSql: 'Truy vấn bằng SQL',
  takeTable: 'Tải toàn bộ bảng',
  chartsOfAll: 'Tính trên tất cả dự án. Mỗi biểu đồ có trang riêng với các dòng, nguồn và tệp.',
  sums: 'Vốn theo báo cáo chính',
  sumsLead: 'Hai loại số và hai loại tiền đứng riêng, không cộng với nhau và không quy đổi.',
  sum: {
    'total-investment': 'Tổng vốn đầu tư',
    planned: 'Vốn dự kiến'
  },
  of: 'từ',
  among: 'trong',
  noSum: 'không có dự án nào công bố',
  charts: 'Theo ngành, năm, nước và độ lớn',
  chartsLead: 'Nhấn vào một cột hoặc ký hiệu để lọc theo nó.',
  currency: 'Loại tiền của biểu đồ',
  list: 'Từng dự án',
  listLead: 'Số vốn in đậm là báo cáo chính. Báo cáo khác của cùng dự án đứng dưới, kèm lý do không cộng.',
  groups: 'Tổng của nhóm dự án',
  groupsLead: 'Tổng của nhiều dự án do một nguồn nêu: chỉ để đối chiếu, không cộng vào đâu.',
  column: {
    name: 'Dự án và nhà đầu tư',
    country: 'Nước',
    sector: 'Ngành',
    zone: 'Khu, cụm',
    status: 'Tình trạng',
    year: 'Năm',
    capital: 'Vốn, theo báo cáo chính',
    others: 'Báo cáo khác, không cộng'
  },
  noCapital: 'chưa công bố vốn',
  noCountry: 'không rõ',
  supporting: 'công nghiệp hỗ trợ',
  plannedRemark: 'vốn dự kiến: không cộng với tổng vốn đầu tư',
  remark: {
    main: '',
    alternate: 'báo cáo khác của cùng dự án: không cộng',
    'part-of': 'một phần của dự án: không cộng',
    'group-total': 'tổng của nhóm dự án: không cộng',
    mention: 'chỉ nêu tên, không nêu vốn'
  },
  asReported: (name: string, reported: string) => `${name} (nguồn ghi: ${reported})`,
  groupSubtitle: (unit: string) => `Số dự án và vốn theo báo cáo chính, ${unit}`,
  groupNote: (shown: string, all: string) =>
    `${shown} trong ${all} công bố vốn bằng loại tiền này. Tổng vốn và vốn dự kiến đứng riêng, không cộng.`,
  flow: {
    name: 'Từ nước đến ngành và khu, cụm',
    question: 'Nhà đầu tư nước nào vào ngành nào, ở khu, cụm nào?',
    subtitle: 'Số dự án được nêu tên, mỗi dự án một lần',
    foreign: (n: string, known: string) => `${n} trong ${known} có nêu nước có nhà đầu tư nước ngoài`,
    noOrigin: (inZones: string, all: string) => `${inZones} nằm trong khu, cụm, trong tổng ${all}`,
    note: (all: string, noCountry: string, noZone: string) =>
      `${all}; ${noCountry} không rõ nước của nhà đầu tư; ${noZone} không nêu khu, cụm. Nhóm nhỏ được gộp trong hình.`,
    country: 'Nước',
    sector: 'Ngành',
    zone: 'Khu, cụm',
    projects: 'Số dự án',
    noCountry: 'Không rõ nước',
    several: 'Nhiều nước cùng góp',
    otherCountries: 'Nước khác',
    otherSectors: 'Ngành khác',
    otherZones: 'Khu, cụm khác',
    noZone: 'Không nêu khu, cụm',
    link: (from: string, to: string, n: string) => `${from} → ${to}: ${n}`
  },
  byZone: {
    name: 'Dự án theo khu, cụm',
    question: 'Khu, cụm nào có nhiều dự án được nêu tên nhất?',
    finding: (zone: string, n: string, all: string) => `${zone} có nhiều dự án nhất: ${n} trong ${all}`,
    zoneColumn: 'Khu, cụm',
    single: (n: string) => ` Khu, cụm chỉ có một dự án (${n}) nằm trong bảng.`,
    noZone: 'Không nêu khu, cụm'
  },
  byStatus: {
    name: 'Dự án theo tình trạng',
    question: 'Bao nhiêu dự án đã hoạt động, bao nhiêu còn là dự kiến?',
    finding: (n: string, all: string) => `${n} trong ${all} đang hoạt động`,
    statusColumn: 'Tình trạng'
  },
  largest: {
    name: 'Dự án lớn nhất',
    question: 'Dự án nào lớn nhất, và các báo cáo nêu những số vốn nào?',
    subtitle: 'Vốn theo báo cáo chính và báo cáo khác, triệu USD và tỷ đồng đứng riêng',
    total: 'tổng vốn, báo cáo chính',
    planned: 'dự kiến, báo cáo chính',
    otherReport: 'báo cáo khác, không cộng',
    role: { total: 'tổng vốn', planned: 'vốn dự kiến', other: 'báo cáo khác' },
    group: { usd: 'Công bố bằng USD (triệu USD)', vnd: 'Công bố bằng đồng (tỷ đồng)' },
    note: (without: string, all: string) => `${without} trong ${all} không công bố vốn.`,
    finding: (name: string, sum: string) => `Lớn nhất là ${name}: ${sum}`,
    project: 'Dự án',
    reported: 'Báo cáo chính',
    others: 'Báo cáo khác'
  },
  origin: {
    name: 'Trong nước và nước ngoài theo ngành',
    question: 'Ngành nào có nhà đầu tư nước ngoài, ngành nào chỉ có trong nước?',
    subtitle: 'Số dự án theo nước của nhà đầu tư mà nguồn nêu',
    finding: (sector: string, n: string) => `Nhà đầu tư nước ngoài có mặt nhiều nhất ở ngành ${sector}: ${n}`,
    unknown: (n: string, all: string) => `${n} trong ${all} không rõ nước của nhà đầu tư`,
    note: 'Xếp theo nước mà nguồn nêu, không đoán từ tên công ty; gạch ngang là không có dự án nào được nêu.',
    severalLegend: 'từ 2 dự án',
    oneLegend: '1 dự án',
    noneLegend: 'không có dự án nào được nêu',
    column: {
      domestic: 'Trong nước',
      joint: 'Trong nước và nước ngoài',
      foreign: 'Nước ngoài',
      unknown: 'Không rõ'
    },
    columnShort: { domestic: 'Trong nước', joint: 'Liên doanh', foreign: 'Nước ngoài', unknown: 'Không rõ' }
  }
};
