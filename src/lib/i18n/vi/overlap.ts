import { coveredNames } from '#lib/domain/covered.ts';

/** Words of the overlap of programmes. */
export const overlap = {
  title: 'Chính sách chồng nhau',
  description:
    'Nội dung nào được nhiều chương trình cùng hỗ trợ: hỗ trợ cụm công nghiệp, khuyến công, công nghiệp hỗ trợ; trung ương và tỉnh cạnh nhau; mức tối đa Nhà nước có thể chi cho hạ tầng từng cụm.',
  lead: 'Hỗ trợ cụm công nghiệp, khuyến công và công nghiệp hỗ trợ có chỗ cùng chi cho một nội dung. Trang này đối chiếu từng nội dung với từng chương trình của trung ương và của tỉnh vào một ngày.',
  limits: 'Chỉ tính các quy định có trong tập số liệu.',
  promotionOfClusters: {
    none: 'Vào ngày này, tập số liệu chưa có quy định khuyến công nào chi cho hạ tầng cụm, nên chưa nêu được chỗ trùng giữa khuyến công và hỗ trợ cụm mà tỉnh phản ánh.',
    silent: (programmes: string) =>
      `Khuyến công cũng chi cho hạ tầng cụm (${programmes}) nhưng nguồn không nêu mức: đây là chỗ trùng với hỗ trợ cụm mà tỉnh phản ánh, chưa tính được trùng bao nhiêu tiền.`,
    stated: (programmes: string) =>
      `Khuyến công cũng chi cho hạ tầng cụm (${programmes}): đây là chỗ trùng với hỗ trợ cụm mà tỉnh phản ánh.`
  },
  needsScript:
    'Chọn tỉnh, ngày và khu, cụm cần JavaScript. Không có JavaScript, trang này nêu mọi tỉnh của bộ số liệu vào ngày phát hành số liệu; trang của mỗi khu, cụm nêu quy định áp dụng tại đó.',
  toFinder: 'Tìm mức hỗ trợ cho dự án của tôi',
  toLibrary: 'Thư viện văn bản',
  toOverlap: 'Nội dung nào được nhiều chương trình cùng hỗ trợ',
  toOverlapHere: 'Nội dung được nhiều chương trình cùng hỗ trợ tại đây',
  notInForce: 'Không tính vào biểu đồ: dự thảo, chưa có hiệu lực hoặc không rõ hiệu lực',
  nothingPlanned: 'Vào ngày này không có quy định nào là dự thảo, chưa có hiệu lực hoặc không rõ hiệu lực.',
  rulesTitle: 'Quy định theo nội dung',
  rulesLead: 'Mỗi quy định: mức, trần, thời hạn, văn bản, nguồn. Nội dung có từ hai chương trình đứng trước.',
  sharedAt: (places: string) => `từ hai chương trình cùng chi: ${places}`,
  combiningSays: 'Về việc hưởng nhiều mức',
  combiningTitle: 'Hai chương trình có được chi cho cùng một nội dung?',
  combiningLead: 'Nguyên văn quy định trong tập số liệu. Nơi quy định không nói, trang này không suy ra.',
  combiningNone: 'Không có quy định nào có hiệu lực vào ngày này nói về việc hưởng cùng lúc.',
  combiningAbout: (items: string) => `Nêu tại quy định về: ${items}`,
  verdicts: 'Theo từng nội dung trùng',
  zoneTitle: 'Tại một khu, cụm',
  zoneLead: (date: string) =>
    `Mọi chương trình có thể chi cho cùng một nội dung tại một khu, cụm, xét ngày ${date}. Còn tùy vai trò, ngành và quy mô của doanh nghiệp.`,
  zoneField: 'Khu, cụm',
  zoneHint: 'Gõ tên, có dấu hoặc không dấu.',
  zoneClear: 'bỏ chọn',
  zoneNone: 'Tại đây không có nội dung nào được hai chương trình cùng chi.',
  zoneSingle: (items: string) => `Một chương trình: ${items}.`,
  promotionTitle: 'Khuyến công và xúc tiến thương mại, theo nơi',
  promotionLead:
    'Gắn khuyến công với thị trường và xúc tiến thương mại là kiến nghị của các tỉnh. Bảng nêu quy định của mỗi nơi có trong tập số liệu, xét ngày phát hành số liệu; văn bản khuyến công mà tập số liệu chưa có mức hỗ trợ đứng riêng.',
  noRuleInData: 'chưa có trong tập số liệu',
  noLevel: 'không nêu mức',
  instrumentsOnly: 'Có văn bản, tập số liệu chưa có mức:',
  toPromotionFunds: 'Tiền khuyến công đã công bố',
  claimTitle: 'Quy định về cùng nội dung, không rõ còn hiệu lực hay không',
  place: 'Nơi áp dụng',
  bothProvinces: coveredNames.vi,
  day: 'Ngày xét',
  dayHint: (date: string) => `Để trống là ngày phát hành số liệu, ${date}.`,
  unreadable: (text: string) => `Địa chỉ có phần không đọc được và đã bỏ qua: ${text}.`,
  family: 'Nhóm chương trình',
  programme: 'Chương trình',
  families: {
    cluster: 'Hỗ trợ cụm công nghiệp',
    promotion: 'Khuyến công',
    supporting: 'Công nghiệp hỗ trợ',
    other: 'Chương trình khác của tỉnh'
  },
  groupNational: 'Nơi tỉnh không có quy định: chỉ trung ương hỗ trợ',
  groupProvince: (name: string) => `${name}: tỉnh có quy định, kèm quy định của trung ương`,
  everywhere: 'cả nước',
  amountPer: 'Mức tính cho',
  ceilingPer: 'Trần tính cho',
  cell: {
    silent: 'có, không nêu mức',
    sameInstrument: 'cùng văn bản với trung ương',
    none: 'không có quy định nào trong tập số liệu',
    unknownHere: 'chưa có trong tập số liệu',
    waived: (text: string) => `miễn ${text}`,
    taxRate: (text: string) => `thuế suất ${text}`,
    per: {
      ha: (text: string) => `${text}/ha`,
      worker: (text: string) => `${text}/lao động`,
      cluster: (text: string) => `${text}/cụm`,
      project: (text: string) => `${text}/dự án`,
      enterprise: (text: string) => `${text}/doanh nghiệp`,
      model: (text: string) => `${text}/mô hình`,
      loan: (text: string) => `${text}/khoản vay`
    }
  },
  legend: {
    several: 'nội dung có từ hai chương trình cùng chi',
    one: 'một chương trình',
    unknown: 'một chương trình, không nêu mức',
    none: 'không có quy định',
    bothLevels: 'cả trung ương và tỉnh, bằng chương trình khác nhau',
    oneLevel: 'một cấp, hoặc cùng một văn bản'
  },
  overlapName: 'Nội dung được nhiều chương trình cùng hỗ trợ',
  overlapQuestion: 'Nội dung nào được nhiều chương trình cùng hỗ trợ?',
  overlapTitle: (count: string, _n: number, list: string) =>
    `${count} nội dung được từ hai chương trình cùng chi: ${list}`,
  overlapAt: (place: string, items: string) => `${items} (${place})`,
  overlapNone: 'Không có nội dung nào được hai chương trình cùng chi',
  overlapSubtitle: (date: string) =>
    `Quy định có hiệu lực ngày ${date}; nội dung được hỗ trợ theo nhóm chương trình, kèm tỷ lệ, mức hoặc thời hạn`,
  overlapNote:
    'Các mức trong một văn bản là một chương trình. Thuế suất và đơn giá là mức phải nộp, không phải mức được chi. Dự thảo, quy định chưa hiệu lực và quy định không rõ hiệu lực không tính vào đây.',
  levelsName: 'Trung ương và tỉnh hỗ trợ cùng một nội dung',
  levelsQuestion: 'Với cùng một nội dung, trung ương và tỉnh hỗ trợ bao nhiêu?',
  levelNational: 'Trung ương',
  levelProvincial: 'Tỉnh',
  levelsTitle: (count: string, _n: number, list: string) =>
    `${count} nội dung được cả trung ương và tỉnh hỗ trợ bằng chương trình khác nhau: ${list}`,
  levelsItem: (item: string, places: string) => `${item} (${places})`,
  levelsNone: 'Không có nội dung nào được cả trung ương và tỉnh hỗ trợ bằng chương trình khác nhau',
  levelsSubtitle: (date: string) =>
    `Quy định có hiệu lực ngày ${date}; tỷ lệ, mức, trần hoặc thời hạn của mỗi cấp cho cùng một nội dung`,
  levelsNote:
    'Tỷ lệ tính trên vốn và mức tính theo ha không so sánh trực tiếp được; biểu đồ mức tối đa từng cụm quy cả hai về tỷ đồng. “Chưa có trong tập số liệu” không có nghĩa là tỉnh không hỗ trợ.',
  maximum: {
    lead: 'Nghị định 68/2017/NĐ-CP giao tỉnh bố trí vốn hạ tầng cụm nhưng không nêu mức; Nghị định 32/2024/NĐ-CP nêu mức tối đa. Con số dưới đây do trang này tính từ quy định và vốn đã công bố; không có nghĩa là đã được cấp. Chưa kiểm tra được: quyết định của tỉnh về mức cụ thể, và từ 15/09/2026 cụm có thuộc diện được hỗ trợ hay không.',
    name: 'Mức tối đa Nhà nước có thể chi cho hạ tầng từng cụm',
    question: 'Theo quy định, Nhà nước có thể chi nhiều nhất bao nhiêu cho hạ tầng mỗi cụm?',
    title: (rate: string, least: string, most: string) => `Mức ${rate} vốn hạ tầng là từ ${least} đến ${most} một cụm.`,
    compare: (both: string, higher: string, n: number, of: number) =>
      n === 0
        ? `Ở cả ${both} cụm tính được theo cả hai quy định, mức theo ha của tỉnh đều thấp hơn.`
        : n === of
          ? `Ở cả ${both} cụm tính được theo cả hai quy định, mức theo ha của tỉnh đều cao hơn.`
          : `Trong ${both} cụm tính được theo cả hai quy định, mức theo ha của tỉnh cao hơn ở ${higher} cụm.`,
    titleNone: 'Chưa có cụm nào tính được mức tối đa',
    subtitle: (date: string) =>
      `Tỷ đồng; trang này tính theo quy định có hiệu lực ngày ${date} và vốn, diện tích đã công bố (ngày ghi cạnh số). Đây không phải số đã cấp hay đã duyệt`,
    legendShare: 'tính theo tỷ lệ trên vốn hạ tầng (Nghị định 32/2024/NĐ-CP)',
    legendHectare: (rules: string, capped: boolean) => `tính theo ha${capped ? ', có trần' : ''} (${rules})`,
    legendSign: (words: string) => `vốn hoặc diện tích mà nguồn ghi ${words}`,
    ruleOf: (instrument: string, place: string) => `${instrument} của ${place}`,
    note: (drawn: string, without: string) =>
      `${drawn} có vốn hạ tầng công bố; ${without} không tính được vì chưa công bố vốn. Hai cách tính không cộng với nhau: nguồn không nói có được hưởng cả hai hay không. Vốn công bố là tổng vốn dự án hạ tầng; phần được tính hỗ trợ có thể hẹp hơn.`,
    cluster: 'Cụm',
    province: 'Tỉnh',
    base: 'Vốn hạ tầng công bố',
    baseDate: 'Ngày của vốn',
    share: 'Tối đa theo tỷ lệ (tính ra)',
    area: 'Diện tích',
    perHectare: 'Tối đa theo ha (tính ra)',
    unchecked: 'Còn tùy',
    uncheckedTitle: 'Điều kiện chưa kiểm tra được',
    notPublished: 'không tính được: chưa công bố vốn',
    noArea: 'không tính được: chưa công bố diện tích',
    noRule: 'tỉnh không có quy định theo ha',
    shareMark: (amount: string, date: string) => `tối đa theo tỷ lệ trên vốn: ${amount}, vốn công bố ${date}`,
    hectareMark: (amount: string, date: string) => `tối đa theo ha: ${amount}, diện tích công bố ${date}`
  }
};
