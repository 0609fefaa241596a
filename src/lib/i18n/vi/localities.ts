import { coveredNames, coveredProvinces } from '#lib/domain/covered.ts';
import { mergersIn } from '#lib/domain/province-mergers.ts';
import { judgedOn } from '../judged-on.ts';
import type { Format } from '../format.ts';

/** Words of the comparison of localities. */
export const localities = {
  title: 'So sánh địa phương',
  description:
    'Mười địa phương so với nhau: loại hỗ trợ, tỷ lệ, mức tối đa, thời gian, văn bản, doanh nghiệp công nghiệp hỗ trợ, khu, cụm công nghiệp và vốn FDI, mỗi số có nguồn.',
  lead: `Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng, Vĩnh Phúc, Bắc Ninh, Bắc Giang, Thái Nguyên, Hải Phòng, ${coveredNames.vi}: mỗi nơi hỗ trợ gì, theo văn bản nào, và công bố những con số nào.`,
  leadFormer:
    'Quy định và số liệu đứng dưới tên cơ quan đã ban hành hoặc công bố. Vĩnh Phúc và Bắc Giang đã sáp nhập ngày 01/07/2025; số của tỉnh cũ không cộng vào tỉnh mới.',
  limits:
    'Trang này chỉ có những gì các nguồn công khai nêu. “Chưa tìm thấy” nghĩa là chưa có trong tập số liệu, không có nghĩa là địa phương không có. Trang không nối doanh nghiệp với nhau và không nhận hồ sơ.',
  linkInvestments: 'Dự án theo ngành, nước và khu',
  linkTargets: 'Mục tiêu và kết quả',
  linkPolicies: 'Thư viện văn bản',
  shortNames: { 'ho-chi-minh-city': 'TP.HCM' } as Record<string, string>,
  nowIn: (name: string, today: string) => `${name} (nay thuộc ${today})`,
  beforeMerger: (name: string) => `${name} trước 01/07/2025`,
  beforeShort: (name: string) => `${name}, trước 7/2025`,
  pointNote: (date: string, before: boolean) => (before ? `${date}, địa giới cũ` : date),
  joint: ', ',
  onlyFor: (scope: string) => `chỉ tính: ${scope}`,
  standing: { current: 'số mới nhất', disputed: 'các nguồn nêu khác nhau', older: 'số khác đã công bố' },
  noFigure: 'chưa tìm thấy con số',
  noFigureShort: 'chưa thấy số',
  noResult: 'chưa tìm thấy kết quả',
  notStated: '–',
  indicators: {
    'fdi-registered-usd-m': 'Vốn FDI đăng ký',
    'fdi-projects-count': 'Số dự án FDI',
    'si-enterprises-count': 'Doanh nghiệp công nghiệp hỗ trợ',
    'parks-established-count': 'Khu công nghiệp đã thành lập',
    'parks-operating-count': 'Khu công nghiệp đang hoạt động',
    'parks-count': 'Khu công nghiệp, mọi tình trạng',
    'clusters-established-count': 'Cụm công nghiệp đã thành lập',
    'clusters-operating-count': 'Cụm công nghiệp đang hoạt động',
    'clusters-count': 'Cụm công nghiệp, mọi tình trạng'
  } as Record<string, string>,
  basedOn: (base: string) => `tính trên ${base}`,
  finding: (name: string, place: string, value: string, date: string, other: string | null, count: string) =>
    `${name}: trong các số mới nhất, ${place} có số cao nhất, ${value} (${date}${other ?? ''}); ${count} địa phương được so sánh có số`,
  findingOther: (value: string, date: string) => `, nguồn khác nêu ${value}, ${date}`,
  nothingFound: (name: string) => `${name}: chưa tìm thấy con số nào`,
  chartName: (name: string) => `${name} theo địa phương`,
  chartQuestion: (name: string) => `${name}: mỗi địa phương công bố bao nhiêu, khi nào?`,
  subtitle: (name: string, unit: string) => `${name} (${unit}): số mới nhất của mỗi nơi, mục tiêu để riêng`,
  marksNote:
    'Ngày của các số khác nhau, nên đây không phải bảng xếp hạng. Chỉ vẽ số của toàn địa phương; số của một phần có trong bảng. Mục tiêu vẽ năm gần nhất sắp tới.',
  mapName: (name: string) => `${name} trên bản đồ cả nước`,
  mapQuestion: (name: string) => `${name}: nơi nào có bao nhiêu?`,
  mapFinding: (name: string, count: string, missing: string) =>
    `${name}: ${count} nơi trên bản đồ có số; chưa tìm thấy số của ${missing}`,
  mapAll: (name: string, count: string) => `${name}: cả ${count} nơi trên bản đồ đều có số`,
  mapSubtitle: (name: string, unit: string) => `${name} (${unit}), số mới nhất; diện tích vòng tròn theo giá trị`,
  mapNote:
    'Ranh giới 34 tỉnh, thành phố từ 01/07/2025. Số của tỉnh trước sáp nhập đứng ở chỗ cũ của tỉnh đó và không cộng vào tỉnh mới. Vòng chấm: chưa tìm thấy con số.',
  legend: {
    result: 'kết quả mới nhất',
    range: 'các nguồn nêu khác nhau',
    reading: 'số ngày khác mà các nguồn mâu thuẫn',
    target: 'mục tiêu',
    plan: 'quy hoạch'
  },
  place: 'Nơi',
  kindOfNumber: 'Loại số',
  asOf: 'Tính đến',
  kindOfSupport: 'Loại hỗ trợ',
  content: 'Nội dung',
  rate: 'Tỷ lệ',
  amount: 'Số tiền',
  ceiling: 'Mức tối đa',
  term: 'Thời hạn',
  validity: 'Hiệu lực',
  since: (date: string) => `từ ${date}`,
  until: (date: string) => `đến ${date}`,
  money: (vndM: number, format: Format) =>
    vndM >= 1000 ? `${format.number(vndM / 1000)} tỷ` : `${format.number(vndM)} triệu`,
  supportName: 'Loại hỗ trợ theo địa phương',
  supportQuestion: 'Địa phương nào có quy định hỗ trợ loại nào, mức nào?',
  supportFinding: (places: string, kind: string, count: string) =>
    `${places} địa phương nêu mức hỗ trợ bằng số; loại có ở nhiều nơi nhất là “${kind}”, ${count} nơi`,
  supportFindingOne: (kind: string, places: string, withFigure: string) =>
    `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)}: ${places} địa phương có quy định, ${withFigure} nơi nêu mức bằng số`,
  supportSubtitle: 'Mỗi ô: tỷ lệ và mức tối đa cao nhất trong các quy định của địa phương, còn hay đã hết hiệu lực',
  noRuleFound: 'Chưa tìm thấy quy định nào thuộc loại này',
  supportNote:
    'Bảng có đủ từng quy định, tỷ lệ, số tiền, thời hạn. Tỷ lệ của tiền vay là phần lãi được trả hoặc phần vốn được vay; tiền vay phải trả lại. Thuế suất không ghi trong ô vì là phần phải nộp. Dự thảo không tính là quy định.',
  group: {
    credit: 'Vay vốn: tiền phải trả lại',
    grants: 'Tiền hỗ trợ: không phải trả lại',
    waivers: 'Miễn, giảm: tiền không phải nộp',
    services: 'Đất, thị trường, tư vấn, tôn vinh',
    unstated: 'Nguồn không nêu loại hỗ trợ'
  },
  cell: {
    several: 'nhiều chương trình, có mức',
    one: 'một chương trình, có mức',
    unknown: 'có quy định, nguồn không nêu mức',
    document: 'có văn bản, chưa đọc được mức',
    documentOnly: 'có văn bản',
    none: 'chưa tìm thấy quy định',
    draft: 'dự thảo',
    draftOnly: 'chỉ có dự thảo',
    ended: 'đã hết hạn',
    noRate: 'không nêu mức',
    seeTable: 'xem bảng'
  },
  ceilingsName: 'Mức tối đa trong các quy định hỗ trợ',
  ceilingsQuestion: 'Quy định nêu mức tối đa bao nhiêu, và là mức của cái gì?',
  ceilingsFinding: (lender: string, loan: string, giver: string, grant: string, per: string) =>
    `${lender} hỗ trợ lãi cho khoản vay ${loan}, đó không phải tiền cho; mức tiền hỗ trợ cao nhất là ${grant} ${per}, của ${giver}`,
  ceilingsSubtitle: 'Mức tối đa ghi trong quy định, xếp theo cái mà mức đó áp vào; thang chia theo lũy thừa của mười',
  ceilingsNote: 'Mức tối đa không phải tiền đã chi. Khoản vay và tiền hỗ trợ để riêng vì không cùng loại.',
  ceilingMark: 'mức tối đa theo quy định',
  ceilingOf: 'Mức của',
  ceilingGroup: {
    loan: 'Khoản vay được hỗ trợ lãi suất (tiền vay)',
    enterprise: 'Hỗ trợ một doanh nghiệp',
    project: 'Hỗ trợ một dự án',
    cluster: 'Hỗ trợ một cụm công nghiệp',
    model: 'Hỗ trợ một mô hình'
  },
  supportSection: 'Ai hỗ trợ gì',
  supportLead:
    'Mỗi hàng một loại hỗ trợ, mỗi cột một địa phương. Có quy định mà không nêu mức khác với chưa tìm thấy quy định.',
  chooseKind: 'Loại hỗ trợ',
  everyKind: 'Mọi loại',
  ceilingsSection: 'Mức tối đa và chỗ dễ đọc nhầm',
  misread: 'Chỗ dễ đọc nhầm',
  rulesSection: 'Văn bản và quy định của từng nơi',
  rulesLead: `Tên nơi là tên cơ quan ban hành lúc đó. Hiệu lực theo nguồn mới nhất, xem xét ngày ${judgedOn.vi}.`,
  issuedBy: (today: string) => `Cơ quan ban hành là của tỉnh cũ; nay thuộc ${today}.`,
  instruments: 'Văn bản',
  rules: 'Quy định hỗ trợ',
  noInstruments: 'Chưa tìm thấy văn bản.',
  noRules: 'Chưa tìm thấy quy định.',
  noRulesOfKind: 'Chưa tìm thấy quy định thuộc loại đã chọn.',
  allOfPlace: 'Mọi văn bản của nơi này',
  unnumbered: 'nguồn không ghi số',
  figuresSection: 'Số liệu theo địa phương',
  figuresLead: 'Số mới nhất của mỗi nơi, với ngày. Chọn một chỉ tiêu để vẽ biểu đồ và bản đồ.',
  chooseIndicator: 'Chỉ tiêu',
  chooseOrder: 'Thứ tự',
  orders: { list: 'Như danh sách', value: 'Từ lớn đến nhỏ', name: 'Theo tên' },
  figuresTable: 'Mọi chỉ tiêu, số mới nhất của mỗi nơi',
  figuresTableLead:
    'Bấm tên cột để sắp xếp. Hai số trong một ô là hai nguồn nêu khác nhau cùng ngày. Mỗi hàng là một địa giới: trước và sau sáp nhập để riêng.',
  conflictsTitle: 'Chỗ các nguồn khác nhau',
  pairSection: coveredNames.vi,
  pairLead: `Những chỉ tiêu mà ${coveredProvinces.length === 2 ? 'cả hai tỉnh đều' : 'các tỉnh'} công bố cho toàn tỉnh.${mergersIn((_, into) => ` Số của ${into} trước sáp nhập ghi rõ địa giới.`)}`,
  indicator: 'Chỉ tiêu',
  contextSection: 'Cả nước',
  contextLead: 'Nơi các nguồn nêu khác nhau, các số đứng cạnh nhau với nguồn và cách đọc của người biên tập.',
  otherSection: 'Số liệu khác về công nghiệp hỗ trợ',
  otherLead: 'Mọi số còn lại về công nghiệp hỗ trợ của cả nước và các địa phương; mục tiêu ghi rõ là mục tiêu.',
  otherTable: 'Mở bảng',
  value: 'Số liệu',
  source: 'Nguồn',
  needsScript: 'Chọn loại hỗ trợ, chỉ tiêu và thứ tự cần JavaScript; trang dưới đây có đủ mọi loại và mọi chỉ tiêu.'
};
