import type { Outlook, RankCriterion } from '#lib/domain/rank.ts';

type Words<Key extends string> = Record<Key, string>;

/** The ranking: what matters to a person, and how zones fare by it. */
export const rank = {
  title: 'Xếp hạng khu, cụm công nghiệp',
  description:
    'Chọn điều quan trọng với dự án của bạn và độ nặng của từng điều; khu, cụm được xếp hạng từ số đã công bố, phần chưa có số hiện thành khoảng điểm.',
  lead: 'Chọn điều quan trọng với dự án và độ nặng của từng điều. Mỗi khu, cụm được chấm theo thang 100 điểm bằng số đã công bố; bấm vào con số để xem nguồn.',
  openness:
    'Tiêu chí chưa có số không bị tính là 0 mà có thể góp từ không đến hết trọng số, nên điểm là một khoảng. Khi hai khoảng trùm lên nhau thì không phân định được khu nào hơn.',
  fromTable: 'Xếp hạng theo điều bạn cần',
  method: 'Cách tính điểm',
  withoutScript:
    'Trình duyệt này không chạy script nên không đổi được trọng số. Dưới đây là thứ hạng với trọng số đặt sẵn; bảng tất cả khu, cụm có mọi con số để tự so sánh.',
  allZones: 'Bảng tất cả khu, cụm',
  badAddress: (parts: string) => `Địa chỉ có phần không đọc được và đã bỏ qua: ${parts}.`,
  dismiss: 'Đã rõ',
  toResults: 'Xem thứ hạng',

  presets: 'Bắt đầu từ nhu cầu',
  preset: {
    default: 'Cân bằng',
    port: 'Gần cảng biển',
    land: 'Đất lớn',
    border: 'Thương mại cửa khẩu',
    ready: 'Vào sản xuất sớm'
  },
  conditions: 'Điều kiện bắt buộc',
  conditionsNote: 'Khu, cụm không đạt điều kiện thì không được xếp hạng.',
  noConditions: 'Chưa đặt điều kiện nào',
  province: 'Tỉnh',
  kind: 'Loại',
  status: 'Tình trạng',
  any: 'tất cả',
  areaRange: 'Diện tích (ha)',
  occupancyRange: 'Tỷ lệ lấp đầy (%)',
  from: 'Từ',
  to: 'Đến',
  rangeLeavesOut: 'Khu, cụm chưa công bố số này sẽ bị loại.',
  clearConditions: 'Bỏ mọi điều kiện',

  weights: 'Trọng số',
  weightsNote: 'Kéo từ 0 (không xét) đến 5 (rất quan trọng).',
  noWeight: 'không xét',
  weight: (n: string) => `trọng số ${n}`,
  group: { land: 'Đất', cost: 'Giá', near: 'Gần đầu mối giao thông', there: 'Ngành, đầu tư, chính sách' },
  criterion: {
    area: 'Diện tích',
    land: 'Đất công nghiệp',
    available: 'Đất còn cho thuê',
    occupancy: 'Tỷ lệ lấp đầy',
    rent: 'Giá thuê đất cả thời hạn',
    port: 'Gần cảng biển',
    airport: 'Gần sân bay',
    gate: 'Gần cửa khẩu',
    station: 'Gần ga đường sắt',
    interchange: 'Gần nút giao cao tốc',
    sectors: 'Có ngành cần tìm',
    investments: 'Số dự án đã có',
    supports: 'Mức hỗ trợ có thể áp dụng',
    status: 'Tình trạng'
  } satisfies Words<RankCriterion>,
  better: {
    area: 'rộng hơn thì tốt hơn',
    land: 'nhiều hơn thì tốt hơn',
    available: 'nhiều hơn thì tốt hơn',
    occupancy: '',
    rent: 'thấp hơn thì tốt hơn',
    port: 'đường chim bay, gần hơn thì tốt hơn',
    airport: 'đường chim bay, gần hơn thì tốt hơn',
    gate: 'đường chim bay, gần hơn thì tốt hơn; chỉ so cửa khẩu cùng tỉnh',
    station: 'đường chim bay, gần hơn thì tốt hơn; chỉ so ga cùng tỉnh',
    interchange: 'đường chim bay, gần hơn thì tốt hơn; chỉ so nút giao cùng tỉnh',
    sectors: 'tính theo phần ngành cần tìm mà khu, cụm có',
    investments: 'nhiều hơn thì tốt hơn',
    supports: 'nhiều hơn thì tốt hơn; cho doanh nghiệp sản xuất, xét tại ngày phát hành số liệu',
    status: 'hoạt động đạt trọn, đang xây dựng đạt nửa, quy hoạch không đạt; chưa rõ thì là một khoảng'
  } satisfies Words<RankCriterion>,
  occupancyIs: 'Tỷ lệ lấp đầy thế nào là tốt?',
  prefer: { room: 'thấp, còn chỗ', busy: 'cao, đã đông' },
  haveFigure: 'khu, cụm có dữ liệu',
  ends: 'Thang điểm',
  endZeroMore: 'Quá ít, không được điểm',
  endZeroLess: 'Quá nhiều, không được điểm',
  endZeroFar: 'Quá xa, không được điểm',
  endOne: 'Đủ tốt, đạt trọn điểm',
  endFromData: (value: string) => `theo số liệu: ${value}`,
  endUnknown: 'chưa đủ số liệu',
  endsWrong: 'Giá trị đủ tốt phải tốt hơn giá trị không được điểm.',
  numberUnreadable: (text: string) => `Không đọc được số “${text}”.`,
  numberAmbiguous: (text: string) => `“${text}” là số nào?`,
  sectorsSought: 'Ngành cần tìm',
  sectorsNone: 'Chưa chọn ngành nào nên tiêu chí này chưa được tính.',

  order: 'Xếp theo',
  outlook: {
    cautious: 'thận trọng: đầu thấp của điểm',
    middle: 'giữa khoảng điểm',
    hopeful: 'lạc quan: đầu cao của điểm'
  } satisfies Words<Outlook>,
  results: 'Thứ hạng',
  ranked: 'được xếp hạng',
  nothingWeighs: 'Chưa tiêu chí nào có trọng số. Kéo ít nhất một thanh khỏi 0 để xếp hạng.',
  nobody: 'Không có khu, cụm nào đạt mọi điều kiện. Hãy bỏ bớt điều kiện.',
  idle: (names: string) =>
    `Không phân biệt được khu, cụm theo: ${names}. Chưa có hai giá trị khác nhau được công bố; hãy đặt thang điểm hoặc để trọng số 0.`,
  first: (name: string, score: string) => `${name} đứng đầu với ${score}`,
  firstAlone: 'chắc chắn hơn mọi khu, cụm khác.',
  firstNotAlone: (n: string) => `nhưng còn ${n} khu, cụm có thể bằng hoặc hơn.`,
  compareFirst: 'So sánh ba khu đứng đầu',
  scorePoints: 'Điểm (thang 100)',
  placeWord: 'Hạng',
  placeMayBe: 'có thể đứng hạng',
  placeSure: 'thứ hạng chắc chắn',
  notTold: 'không phân định được với khu đứng trên',
  told: 'chắc chắn sau khu đứng trên',
  adds: 'góp',
  unknown: {
    'not-published': 'chưa công bố',
    'not-located': 'chưa xác định được vị trí',
    'no-place': 'trong tỉnh chưa có nơi nào được định vị',
    'none-stated': 'chưa nguồn nào nêu',
    status: 'chưa rõ tình trạng'
  },
  doubt: {
    exact: '',
    bound: 'chỉ biết một đầu',
    range: 'nguồn nêu một khoảng',
    disputed: 'các nguồn nêu khác nhau',
    place: '',
    depends: 'tùy doanh nghiệp'
  },
  planned: 'theo quy hoạch',
  scope: (text: string) => `cho ${text}`,
  toPlace: (name: string) => `tới ${name}`,
  sectorsFound: (found: string) => `có ${found}`,
  sectorsNotFound: 'không nêu ngành cần tìm',
  showAll: (n: string) => `Hiện đủ chi tiết cả ${n} khu, cụm`,
  rest: 'Các khu, cụm tiếp theo',

  explainScore: (total: string) =>
    `Điểm bằng tổng của trọng số nhân mức đạt, chia cho tổng trọng số ${total}. Mức đạt từng tiêu chí:`,
  lineBetween: (zone: string, place: string, about: string, range: string) =>
    `${zone} đến ${place}: ${about}; do độ lệch của hai điểm, từ ${range}`,
  explainLines: 'Đường chim bay từ điểm của khu, cụm; trang của khu, cụm ghi rõ từng điểm.',
  explainPlace: 'Khoảng điểm trùm lên khoảng điểm của:',
  reaches: (criterion: string, weight: string, reached: string, ends: string) =>
    `${criterion}, trọng số ${weight}: đạt ${reached}${ends}`,
  fromTo: (zero: string, one: string) => ` (thang ${zero} → ${one})`,

  chart: 'Điểm của các khu đứng đầu và phần góp của từng tiêu chí',
  chartTitle: (n: string) => `Điểm của ${n} khu, cụm đứng đầu`,
  chartSubtitle: 'Phần đặc chắc chắn đạt; phần gạch chéo chưa có số hoặc chưa chắc. Điểm cao nhất là 100.',
  chartTable: 'Bảng số của hình',
  chartZone: 'Khu, cụm'
};
