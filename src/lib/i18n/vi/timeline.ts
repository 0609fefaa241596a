import { coveredNames, wordsByChoice } from '#lib/domain/covered.ts';

/** Words of the timeline of instruments. */
export const timeline = {
  title: 'Chính sách theo thời gian',
  lead: 'Mỗi thanh là một văn bản, từ ngày có hiệu lực (hoặc ngày ban hành) đến ngày hết hiệu lực. Bấm vào thanh để xem ngày, nguồn và văn bản liên quan.',
  lanes: {
    national: 'Cả nước',
    others: 'Địa phương khác',
    ...wordsByChoice(
      ({ vi }) => vi,
      ({ vi }) => `${vi} cũ`
    )
  } as Record<string, string>,
  otherTopics: 'Chủ đề khác',
  undated: 'không ghi ngày',
  issuedOn: (date: string) => `ban hành ${date}`,
  effectiveFrom: (date: string) => `hiệu lực từ ${date}`,
  until: (date: string) => `đến hết ${date}`,
  endsOn: (name: string, date: string) => `${name} hết hiệu lực sau ${date}`,
  /** In a sentence: "A sửa đổi, bổ sung B". */
  relations: {
    amends: 'sửa đổi, bổ sung',
    replaces: 'thay thế',
    guides: 'hướng dẫn',
    implements: 'thực hiện',
    'next-period': 'nối tiếp'
  },
  tie: (from: string, relation: string, to: string) => `${from} ${relation} ${to}`,
  gapBetween: (before: string, after: string, from: string, to: string) =>
    `Khoảng trống từ ${from} đến ${to}: ${before} đã hết, ${after} chưa có`,
  gapPlanned: (from: string, ends: string | null) =>
    `${ends === null ? '' : `${ends}. `}Từ ${from} mới chỉ có văn bản dự kiến, chưa ban hành`,
  gapPlannedBegun: (from: string, day: string) =>
    `Giai đoạn bắt đầu từ ${from}, nhưng đến ${day} văn bản vẫn là dự kiến, chưa ban hành`,
  nothingFollows: (name: string, end: string) =>
    `${name} hết hiệu lực sau ${end}; tập số liệu chưa có văn bản nào nối tiếp`,
  legend: {
    inForce: 'còn hiệu lực',
    ended: 'đã hết hiệu lực hoặc bị thay thế',
    planned: 'dự kiến, chưa ban hành',
    unknown: 'chưa rõ hiệu lực',
    start: 'Vạch đầu: ngày có hiệu lực',
    issued: 'chấm đầu: chỉ biết ngày ban hành',
    fade: 'đuôi đứt: nguồn không ghi ngày hết',
    horizon: 'nét mảnh: năm ghi trong tên văn bản',
    gap: 'khoảng trống, không có văn bản hiệu lực',
    arrows: 'Mũi tên của văn bản đã chọn, từ văn bản sau đến văn bản nó tác động'
  },
  inForceOn: 'Hiệu lực vào ngày',
  sliderLabel: 'Kéo theo tháng',
  backToRelease: (date: string) => `Về ngày ${date}`,
  force: { yes: 'có hiệu lực', unknown: 'chưa rõ', no: 'không' },
  forceWanted: 'Hiệu lực ngày đã chọn',
  lane: 'Phạm vi',
  allLanes: 'Tất cả',
  sliderText: (date: string, yes: string, unknown: string) => `${date}: ${yes} có hiệu lực, ${unknown} chưa rõ`,
  afterRelease: (date: string) =>
    `Ngày này sau ngày phát hành số liệu (${date}): chỉ tính theo những gì đã công bố, văn bản mới ban hành sau đó chưa có ở đây.`,
  threeValues:
    '“Chưa rõ” nghĩa là nguồn không ghi ngày hết và không nói văn bản còn hiệu lực hay không, hoặc không ghi đủ ngày bắt đầu.',
  reasons: {
    planned: 'mới là dự kiến, chưa ban hành',
    'planned-period': 'trong giai đoạn dự kiến, nhưng chưa ban hành',
    before: 'chưa bắt đầu',
    after: 'đã hết theo ngày công bố',
    ended: 'đã hết hoặc bị thay thế; nguồn không ghi ngày',
    within: 'trong thời gian hiệu lực đã công bố',
    open: 'còn hiệu lực theo nguồn mới nhất; không ghi ngày hết',
    'no-start': 'nguồn không ghi ngày bắt đầu',
    'start-day': 'chỉ biết năm hoặc tháng bắt đầu',
    'no-end': 'nguồn không ghi ngày hết, cũng không nói còn hiệu lực',
    'end-day': 'đã hết vào một ngày mà nguồn không ghi'
  },
  drawingLabel: 'Trục thời gian các văn bản, chia theo phạm vi áp dụng và chủ đề',
  needsScript: 'Thanh trượt ngày và việc chọn văn bản cần JavaScript; trục dưới đây vẽ ngày phát hành số liệu.',
  close: 'Đóng',
  chosen: 'Văn bản đã chọn',
  datesFrom: 'Ngày và hiệu lực theo',
  issued: 'Ban hành',
  effective: 'Hiệu lực từ',
  to: 'Hết hiệu lực',
  notGiven: 'nguồn không ghi',
  lastOfPeriod: (date: string) => `hết ${date}`,
  takenOver: (date: string) => `${date} (ngày văn bản sau thay thế)`,
  status: 'Tình trạng',
  onDay: (date: string) => `Ngày ${date}`,
  ties: 'Quan hệ',
  noTies: 'Nguồn không nêu quan hệ với văn bản khác.',
  readings: 'Con số trong chính văn bản',
  chain: 'Chuỗi văn bản liên quan',
  chainLead: 'Văn bản này cùng các văn bản nó sửa đổi, thay thế, hướng dẫn, thực hiện, và các văn bản tác động đến nó.',
  chainOf: (name: string) => `Chuỗi văn bản liên quan đến ${name}`,
  list: 'Danh sách văn bản',
  openTies: 'Mở bảng quan hệ',
  allTies: 'Mọi quan hệ giữa các văn bản',
  tieFrom: 'Văn bản',
  tieRelation: 'Quan hệ',
  tieTo: 'Với văn bản',
  source: 'Nguồn',
  gapsTitle: 'Khoảng trống giữa các giai đoạn',
  gapsLead: 'Tính từ ngày trong bảng. “Chưa có văn bản nối tiếp” chỉ nói về tập số liệu này.',
  requestsTitle: 'Đề nghị của địa phương và quy định sau đó',
  requestsLead:
    'Các bài báo nêu điều địa phương đề nghị; bên cạnh là quy định cùng nội dung ban hành sau. Không nguồn nào nói quy định được ban hành để đáp ứng đề nghị: ở đây chỉ xếp theo thời gian.',
  request: 'Đề nghị',
  laterRules: 'Quy định sau đó',
  showOnAxis: 'Xem trên trục',
  paragraph: (number: number) => `đoạn ${number}`,
  requests: {
    models:
      'Thanh Hóa đề nghị cơ quan công thương vùng của Bộ duyệt rộng hơn hai nội dung: xây dựng mô hình trình diễn và ứng dụng công nghệ tiên tiến.',
    'decree-45': 'Lào Cai đề nghị sửa Nghị định 45/2012/NĐ-CP: nâng mức hỗ trợ khuyến công và thêm nội dung mới.',
    clusters:
      'Lào Cai nêu: Nghị định 68/2017/NĐ-CP giao tỉnh cân đối ngân sách cho hạ tầng trong và ngoài cụm công nghiệp nhưng chưa có hướng dẫn.'
  },
  chartsTitle: 'Biểu đồ để nhúng, tải về và trích dẫn',
  charts: {
    timelineName: 'Trục thời gian chính sách khuyến công, công nghiệp hỗ trợ, cụm công nghiệp',
    timelineQuestion:
      'Chính sách nào về khuyến công, công nghiệp hỗ trợ và cụm công nghiệp đang có hiệu lực, từ khi nào?',
    timelineTitle: (yes: string, all: string, unknown: string) =>
      `${yes} trong ${all} đang có hiệu lực, ${unknown} chưa rõ`,
    timelineSubtitle: (day: string) =>
      `Văn bản cả nước, của ${coveredNames.vi}; từ ngày có hiệu lực hoặc ban hành đến ngày hết; xét ngày ${day}`,
    timelineNote: (left: string) =>
      `Gồm bốn chủ đề: công nghiệp hỗ trợ, khuyến công, khuyến khích công nghiệp và tiểu thủ công nghiệp, cụm công nghiệp. Không vẽ quyết định chỉ về một khu, cụm (${left}). “Chưa rõ”: nguồn không ghi ngày hết và không nói còn hiệu lực hay không.`,
    timelineNoteArrows:
      'Gạch chéo: khoảng không có văn bản hiệu lực, hoặc mới là dự kiến. Đầu thanh là vạch: ngày có hiệu lực; là chấm: chỉ biết ngày ban hành. Mũi tên: văn bản sau tác động đến văn bản trước trong cùng chủ đề.',
    yearName: 'Văn bản ban hành theo năm',
    yearQuestion: 'Mỗi năm có bao nhiêu văn bản được ban hành, ở cấp và địa phương nào?',
    yearTitle: (year: string, count: string) => `Năm ${year} có nhiều văn bản được ban hành nhất: ${count}`,
    yearTitleNone: 'Chưa có văn bản nào ghi năm ban hành',
    yearSubtitle: (all: string) => `Số văn bản trong thư viện theo năm ban hành; ${all} ghi năm ban hành`,
    yearNote: (without: string) =>
      `Thư viện gồm các văn bản mà nguồn đã đọc nêu, không phải mọi văn bản đã ban hành: cột cao hơn không có nghĩa là Nhà nước ban hành nhiều hơn. ${without} không ghi ngày ban hành nên không có trong biểu đồ.`,
    yearLabel: (year: string, count: string) => `${year}: ${count}`,
    year: 'Năm',
    total: 'Tổng',
    number: 'Số, ký hiệu',
    name: 'Tên',
    start: 'Từ',
    end: 'Đến hết',
    status: 'Tình trạng',
    onDay: (day: string) => `Hiệu lực ngày ${day}`,
    ties: 'Quan hệ',
    issuedOnly: (date: string) => `${date} (ban hành)`,
    oneZone: 'chỉ về một khu, cụm: không vẽ'
  }
};
