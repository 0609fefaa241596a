import { mergersIn } from '#lib/domain/province-mergers.ts';
import type { Vintage } from '#lib/domain/vocabulary.ts';

/** What a province has, and what it aims at or plans; numbers are written with their units. */
interface ZoneHas {
  readonly name: string;
  readonly has: string;
  readonly year: string;
}
interface ZonePromise {
  readonly due: string;
  readonly year: string;
  readonly isTarget: boolean;
}

/** Words of targets and results. */
export const targets = {
  title: 'Mục tiêu và kết quả',
  description:
    'Mọi mục tiêu, quy hoạch mà nguồn đã công bố về cụm, khu công nghiệp, công nghiệp hỗ trợ, khuyến công, kinh tế và đầu tư, đặt cạnh kết quả, kèm năm và nguồn.',
  lead: 'Mỗi mục tiêu đứng cạnh kết quả cùng đối tượng, cùng chỉ tiêu, cùng phạm vi và cùng địa giới. Tỷ lệ đạt chỉ được tính khi hai số so được với nhau.',
  limits: `${mergersIn((from, into) => `Số của ${into} và ${from} trước 01/07/2025 không được so với số của tỉnh ${into} mới; chúng đứng riêng và ghi rõ địa giới. `, 'Số của các tỉnh trước 01/07/2025 không được so với số của tỉnh sau sáp nhập; chúng đứng riêng và ghi rõ địa giới. ')}Mục tiêu chưa có kết quả thì ghi là chưa công bố, không ghi là số không.`,
  needsScript: 'Không có JavaScript, trang hiện đủ mọi mục tiêu và biểu đồ; bộ lọc không dùng được.',
  place: 'Địa phương',
  themeLabel: 'Lĩnh vực',
  stateLabel: 'Tình trạng',
  any: 'Tất cả',
  clear: 'Xóa bộ lọc',
  found: (shown: string, all: string) => `${shown} trên ${all} mục tiêu và số quy hoạch.`,
  without: (count: string) => `Trong đó ${count} chưa có kết quả nào được công bố.`,
  nothing: 'Không có mục tiêu nào khớp với bộ lọc.',
  list: 'Từng mục tiêu',
  zonesTable: 'Xem số dự kiến của từng khu, cụm và dự án',
  zonesLead:
    'Số dự kiến của từng khu, cụm và dự án đứng cạnh số thực tế đã công bố. Diện tích quy hoạch và diện tích theo quyết định thành lập là hai việc khác nhau nên không tính tỷ lệ đạt.',
  labour: 'Lao động',
  labourLead: 'Số lao động mà nguồn đã công bố, kèm ngày và nguồn; không phải mục tiêu.',
  targetsColumn: 'Mục tiêu, quy hoạch',
  resultsColumn: 'Kết quả',
  theme: {
    clusters: 'Cụm công nghiệp',
    parks: 'Khu công nghiệp, khu kinh tế',
    'supporting-industry': 'Công nghiệp hỗ trợ',
    promotion: 'Khuyến công',
    economy: 'Kinh tế',
    investment: 'Đầu tư',
    procedures: 'Thủ tục hành chính',
    zones: 'Từng khu, cụm và dự án'
  },
  state: {
    reached: 'đã đạt',
    missed: 'không đạt',
    open: 'chưa đến hạn',
    awaiting: 'đã đến hạn, chưa công bố kết quả của năm đó',
    beside: 'có số khác đứng cạnh, không so được',
    none: 'chưa công bố kết quả'
  },
  measure: { actual: 'kết quả', target: 'mục tiêu', plan: 'quy hoạch, kế hoạch' },
  progress: 'kết quả gần nhất bằng',
  apart: (count: number): string => (count === 1 ? 'Số khác, không so được' : 'Các số khác, không so được'),
  conflict: ({ subject, reading }: { readonly subject: string; readonly reading: string }) => `${subject}. ${reading}`,
  undated: 'không ghi ngày',
  noResult: 'chưa công bố kết quả',
  noTarget: 'không có mục tiêu được công bố',
  otherThing: 'đo một việc khác, không so với mục tiêu',
  calculated: 'bản đồ tính',
  or: ' hoặc ',
  years: (from: number, to: number) => (from === to ? `${from}` : `${from}\u2060–\u2060${to}`),
  period: (from: string, to: string) => `${from}\u2060–\u2060${to}`,
  withExtent: (name: string, extent: Vintage) =>
    extent === 'before-2025-07' ? `${name} (trước 01/07/2025)` : `${name} (từ 01/07/2025)`,
  withScope: (name: string, scope: string) => `${name}: ${scope}`,
  withBase: (name: string, base: string) => `${name} (tính theo ${base})`,
  markLabel: (measure: string, numbers: string, date: string) => `${measure} ${numbers}, ${date}`,
  evidenceLabel: (place: string, what: string, measure: string) => `${place}, ${what} (${measure})`,
  columns: {
    place: 'Địa phương',
    what: 'Chỉ tiêu',
    measure: 'Loại số',
    figure: 'Số công bố',
    date: 'Thời điểm, kỳ',
    source: 'Nguồn'
  },
  legend: {
    actual: 'Kết quả, số thực tế',
    target: 'Mục tiêu',
    plan: 'Quy hoạch, kế hoạch',
    range: 'Các nguồn nêu khác nhau',
    older: 'Dấu nhạt là số cũ hơn, hoặc không ghi ngày, của cùng một việc.'
  },
  bordersNote: 'Số theo địa giới trước và từ ngày 01/07/2025 đứng riêng, không cộng và không so với nhau.',
  ownScale: (place: string) => `${place} (thang đo riêng)`,
  wholeIndustry: 'toàn ngành',
  economicZones: 'Khu kinh tế',
  step: {
    established: 'đã thành lập',
    existing: 'hiện có',
    operating: 'đang hoạt động',
    planned: 'trong quy hoạch',
    target: 'mục tiêu',
    withInvestor: 'đã có chủ đầu tư hạ tầng',
    withoutInvestor: 'chưa có chủ đầu tư hạ tầng',
    building: 'đang đầu tư hạ tầng',
    complete: 'đã hoàn thành hạ tầng',
    onSchedule: 'hạ tầng đúng tiến độ',
    delayed: 'hạ tầng chậm tiến độ',
    withoutWastewater: 'chưa có xử lý nước thải tập trung'
  },
  results: {
    name: 'Mục tiêu so với kết quả',
    question: 'Mục tiêu nào đã có kết quả để so, và đã đạt đến đâu?',
    finding: (reached: string, judged: string, reachedCount: number, _judgedCount: number) =>
      reachedCount === 0
        ? `Có ${judged} mục tiêu so được với kết quả đã công bố, chưa mục tiêu nào đạt`
        : `Trong ${judged} mục tiêu so được với kết quả đã công bố, ${reached} đã đạt`,
    awaiting: (count: string, _count: number) => `${count} đã đến hạn mà chưa có kết quả của năm đó`,
    subtitle: 'Mỗi hàng có thang đo riêng tính từ số không; năm của mục tiêu và của kết quả ghi trong ngoặc',
    note: 'Chỉ gồm mục tiêu có kết quả cùng đối tượng, chỉ tiêu, phạm vi, cơ sở tính và địa giới, không cũ quá mười năm. Tỷ lệ đạt do bản đồ tính: kết quả chia mục tiêu; “hơn”, “dưới”, “khoảng” được giữ lại. Tốc độ tăng không tính tỷ lệ. Phần lớn mục tiêu khác chưa có kết quả được công bố.',
    target: 'Mục tiêu',
    plan: 'Quy hoạch, kế hoạch',
    result: 'Kết quả',
    range: 'Các nguồn nêu khác nhau',
    due: 'Năm mục tiêu',
    resultDate: 'Ngày của kết quả',
    progress: 'Đạt',
    state: 'Tình trạng'
  },
  clusterCounts: {
    name: 'Cụm công nghiệp quy hoạch và đã thành lập',
    question: 'Mỗi địa phương quy hoạch bao nhiêu cụm công nghiệp, đã thành lập bao nhiêu và đầu tư hạ tầng đến đâu?',
    finding: (has: ZoneHas, promised: ZonePromise) =>
      `${has.name} có ${has.has} (${has.year}), ${promised.isTarget ? 'mục tiêu' : 'quy hoạch'} ${promised.due} (${promised.year})`,
    subtitle: 'Số cụm công nghiệp theo từng nguồn, ngày của số ghi trong ngoặc'
  },
  clusterAreas: {
    name: 'Diện tích cụm công nghiệp quy hoạch và đã thành lập',
    question: 'Mỗi địa phương quy hoạch bao nhiêu héc-ta cụm công nghiệp và đã thành lập bao nhiêu?',
    finding: (has: ZoneHas, promised: ZonePromise) =>
      `${has.name} có ${has.has} cụm công nghiệp (${has.year}), ${promised.isTarget ? 'mục tiêu' : 'quy hoạch'} ${promised.due} (${promised.year})`,
    subtitle: 'Héc-ta cụm công nghiệp theo từng nguồn, ngày của số ghi trong ngoặc'
  },
  parkCounts: {
    name: 'Khu công nghiệp, khu kinh tế quy hoạch và đã thành lập',
    question: 'Mỗi địa phương quy hoạch bao nhiêu khu công nghiệp, khu kinh tế và đã thành lập bao nhiêu?',
    finding: (has: ZoneHas, promised: ZonePromise) =>
      `${has.name} có ${has.has} công nghiệp (${has.year}), ${promised.isTarget ? 'mục tiêu' : 'quy hoạch'} ${promised.due} (${promised.year})`,
    subtitle: 'Số khu theo từng nguồn, ngày của số ghi trong ngoặc'
  },
  parkAreas: {
    name: 'Diện tích khu công nghiệp quy hoạch và đã thành lập',
    question: 'Mỗi địa phương quy hoạch bao nhiêu héc-ta khu công nghiệp và đã thành lập bao nhiêu?',
    finding: (has: ZoneHas, promised: ZonePromise) =>
      `${has.name} có ${has.has} khu công nghiệp (${has.year}), ${promised.isTarget ? 'mục tiêu' : 'quy hoạch'} ${promised.due} (${promised.year})`,
    subtitle: 'Héc-ta khu công nghiệp theo từng nguồn, ngày của số ghi trong ngoặc'
  },
  hanoiEnterprises: {
    name: 'Doanh nghiệp công nghiệp hỗ trợ của Hà Nội: mục tiêu theo năm',
    question: 'Hà Nội đặt mục tiêu có bao nhiêu doanh nghiệp công nghiệp hỗ trợ mỗi năm?',
    finding: (first: string, firstYear: string, last: string, lastYear: string, hasResult: boolean) =>
      `Hà Nội đặt mục tiêu từ ${first} (${firstYear}) lên ${last} (${lastYear})${hasResult ? '' : '; chưa nguồn nào công bố số đạt được'}`,
    subtitle: 'Số doanh nghiệp, theo năm của mục tiêu',
    note: 'Mục tiêu là số doanh nghiệp hoạt động trong công nghiệp hỗ trợ, không phải số được hỗ trợ.',
    teaser: (figure: string) =>
      `Trong bài nguồn về Hà Nội, mức ${figure} của năm 2023 chỉ xuất hiện ở phần giới thiệu bài liên quan; các nguồn khác nêu lại mức này.`
  },
  hanoiGoals: {
    name: 'Mục tiêu khác về công nghiệp hỗ trợ của Hà Nội',
    question: 'Ngoài số doanh nghiệp, Hà Nội đặt mục tiêu gì cho công nghiệp hỗ trợ và đã có kết quả nào?',
    finding: (any: boolean, results: number): string =>
      !any
        ? 'Không có mục tiêu nào được công bố'
        : results === 0
          ? 'Hà Nội đặt nhiều mục tiêu, chưa có kết quả nào được công bố'
          : results === 1
            ? 'Hà Nội đặt nhiều mục tiêu, mới có một chỉ tiêu có số thực tế được công bố'
            : 'Hà Nội đặt nhiều mục tiêu, số thực tế được công bố còn ít',
    subtitle: 'Mỗi chỉ tiêu có thang đo riêng tính từ số không',
    note: 'Tỷ trọng trong công nghiệp chế biến, chế tạo và tỷ trọng trong toàn ngành công nghiệp tính trên hai cơ sở khác nhau.'
  },
  promotion: {
    name: 'Mục tiêu khuyến công đến năm 2025 của Lào Cai',
    question: 'Lào Cai cũ đã đạt các mục tiêu khuyến công giai đoạn 2021–2025 đến đâu?',
    finding: (known: number, reached: number): string =>
      known === 0
        ? 'Các mục tiêu khuyến công đến năm 2025 của Lào Cai chưa có kết quả cuối kỳ được công bố'
        : reached === 0
          ? 'Các mục tiêu khuyến công đến năm 2025 của Lào Cai có kết quả cuối kỳ đều không đạt'
          : 'Một số mục tiêu khuyến công đến năm 2025 của Lào Cai đã đạt',
    subtitle: 'Lào Cai trước 01/07/2025; mỗi hàng có thang đo riêng tính từ số không',
    note: 'Số năm 2023 của giá trị sản xuất mới là chín tháng; số cũ quá mười năm thì không tính tỷ lệ đạt.',
    baseline: (figure: string, year: string) => `Mức ${figure} mỗi cơ sở là mức xuất phát (${year}).`,
    apart: (figure: string, scope: string, period: string) =>
      `Con số ${figure} việc làm (${scope}, ${period}) đo một việc khác nên chỉ có trong bảng.`
  },
  localisation: {
    name: 'Tỷ lệ nội địa hóa theo ngành',
    question: 'Mỗi ngành tự làm được bao nhiêu phần trong nước, và các nguồn có thống nhất không?',
    finding: (industry: string, rates: string) => `Tỷ lệ nội địa hóa ngành ${industry}: các nguồn nêu ${rates}`,
    subtitle: 'Tỷ lệ nội địa hóa hoặc tự chủ nguyên liệu, linh kiện, %',
    contradict: 'Các nguồn mâu thuẫn',
    note: 'Các nguồn gộp ngành và tính trên cơ sở khác nhau; cơ sở tính ghi trong bảng.'
  }
};
