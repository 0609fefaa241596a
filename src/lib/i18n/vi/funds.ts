import { mergersIn } from '#lib/domain/province-mergers.ts';
import { wordsByChoice } from '#lib/domain/covered.ts';
import { fundsContext } from './funds-context.ts';
import { fundsCycle } from './funds-cycle.ts';

/** "bài năm 2016", "bài không ghi ngày". */
const yearOf = (year: string | null): string => (year === null ? 'không ghi ngày' : `năm ${year}`);
const othersOf = (others: string | null): string =>
  others === null ? '' : `; ${others} công bố cho những năm khác nhau`;
const counts: Readonly<Record<number, string>> = { 2: 'hai', 3: 'ba', 4: 'bốn', 5: 'năm' };

/** Words of the funds page and its charts. Figures come as text already formatted, with their units. */
export const funds = {
  title: 'Kinh phí hỗ trợ',
  description:
    'Tiền hỗ trợ công nghiệp theo nơi, khoản mục, cấp ngân sách, chương trình và năm: đã chi, dự toán, kế hoạch; tổng và các phần; khoản nào không cộng và vì sao.',
  tooMany: (listed: string, all: string) =>
    `Có ${all} khoản, nhiều hơn mức trang này lọc được. Biểu đồ tính trên tất cả; danh sách nêu ${listed} khoản lớn nhất, từng khoản riêng, dù có được cộng hay không.`,
  largestAmounts: 'Các khoản lớn nhất',
  lead: 'Tiền hỗ trợ đã đi đâu, và kế hoạch có được chi không. Số đã chi, dự toán và kế hoạch đứng riêng, không cộng với nhau. Bấm vào số để xem nguồn.',
  notPaidHere:
    'Trang này không có tình trạng chi của từng đề án: không nguồn nào công bố. Trang cũng không nhận hồ sơ.',
  askAbout: 'Muốn hỏi về một hồ sơ hoặc một khoản chi:',
  sections: 'Trong trang này',

  places: {
    'bac-giang': 'Bắc Giang cũ',
    'vinh-phuc': 'Vĩnh Phúc cũ',
    ...wordsByChoice(
      ({ vi, former }) => (former.length > 0 ? `${vi} (từ tháng 7/2025)` : vi),
      ({ vi }) => `${vi} cũ (trước tháng 7/2025)`
    )
  } as Record<string, string>,
  placesShort: {
    'bac-giang': 'Bắc Giang cũ',
    'vinh-phuc': 'Vĩnh Phúc cũ',
    ...wordsByChoice(
      ({ vi, former }) => (former.length > 0 ? `${vi} từ 7/2025` : vi),
      ({ vi }) => `${vi} cũ`
    ),
    'ho-chi-minh-city': 'TP. Hồ Chí Minh'
  } as Record<string, string>,
  period: {
    until: (end: string) => `đến ${end}`,
    since: (start: string) => `từ ${start}`,
    none: 'không ghi thời gian',
    noStart: (end: string) => `đến ${end}, không công bố năm bắt đầu`,
    noEnd: (start: string) => `từ ${start}, không công bố năm kết thúc`
  },
  exclusion: {
    divided: 'được thay bằng các phần của nó ở đây',
    part: 'đã nằm trong một khoản khác',
    'second-report': 'nguồn thứ hai nói về cùng một khoản',
    'may-overlap': 'có thể đã nằm trong một khoản được cộng',
    draft: 'mới là dự thảo',
    'not-public-money': 'không phải tiền nhà nước'
  },
  legend: {
    rest: 'phần còn lại, tính ra',
    unknown: 'chưa công bố',
    none: 'không có, theo nguồn'
  },
  placeColumn: 'Nơi',
  itemColumn: 'Khoản',
  periodColumn: 'Thời gian',
  measureColumn: 'Loại số',
  categoryColumn: 'Khoản mục',
  programmeColumn: 'Văn bản',
  levelColumn: 'Cấp ngân sách',
  projectsColumn: 'Số đề án',
  amountColumn: (unit: string) => `Số tiền, ${unit}`,
  paragraph: (n: string) => `đoạn ${n}`,
  sourceColumn: 'Nguồn',
  largest: {
    done: (place: string, what: string, sum: string) =>
      place === what ? `Đã chi nhiều nhất: ${place}, ${sum}` : `Đã chi nhiều nhất: ${what}, ${place}, ${sum}`,
    budgeted: (place: string, what: string, sum: string) =>
      place === what
        ? `Chưa có số đã chi; dự toán lớn nhất: ${place}, ${sum}`
        : `Chưa có số đã chi; dự toán lớn nhất: ${what}, ${place}, ${sum}`,
    planned: (place: string, what: string, sum: string) =>
      place === what
        ? `Chỉ có kế hoạch, lớn nhất: ${place}, ${sum}`
        : `Chỉ có kế hoạch, lớn nhất: ${what}, ${place}, ${sum}`
  },

  filter: {
    place: 'Nơi',
    category: 'Khoản mục',
    level: 'Cấp ngân sách',
    programme: 'Văn bản',
    noProgramme: 'Nguồn không nêu văn bản',
    from: 'Từ năm',
    to: 'Đến năm',
    any: 'Tất cả',
    anyYear: 'Mọi năm',
    clear: 'Bỏ mọi bộ lọc',
    needsScript: 'Bộ lọc cần JavaScript; không có nó, trang này có đủ mọi khoản.',
    yearHint:
      'Một khoản khớp nếu thời gian của nó chạm vào các năm đã chọn. Khoản chỉ ghi một đầu được xét theo năm đó; khoản không ghi thời gian không khớp.',
    found: (counted: string, all: string) => `${counted} khoản được cộng, trong ${all} khoản khớp với lựa chọn.`,
    none: 'Không có khoản nào khớp với lựa chọn.',
    noneHere: 'Với lựa chọn này, chưa có khoản nào được công bố trong các nguồn của tập số liệu.',
    noCeiling: 'Với nơi đã chọn, tập số liệu chưa có quy định nào nêu mức trần.'
  },
  kindsApart: {
    items: 'Khoản mục là cách các nguồn chia tiền, khác với loại hỗ trợ của quy định.',
    none: 'Chưa khoản nào ở đây được tách riêng cho các loại sau, chỉ có quy định:',
    promotion: 'Kinh phí khuyến công có thể gồm đào tạo và thị trường, nguồn không tách số:',
    names: {
      training: 'đào tạo',
      market: 'xúc tiến thương mại, thị trường',
      'interest-support': 'tín dụng, lãi suất',
      'rd-technology': 'công nghệ'
    }
  },
  levelsOfSupport: 'Mức hỗ trợ của trung ương và của tỉnh cho cùng một nội dung:',

  parts: {
    total: 'Tổng',
    part: 'Phần',
    rest: 'Không nằm trong phần nào đã công bố',
    sum: 'Cộng các phần',
    roleColumn: 'Tổng hay phần',
    checkColumn: 'Kiểm tra',
    verdict: {
      adds: 'Các phần cộng đúng bằng tổng.',
      'adds-if': 'Chỉ cộng đúng nếu số ghi “hơn” được tính bằng chính số đó.',
      short: 'Các phần đã công bố chưa đủ tổng; nguồn không nêu phần còn lại.',
      'short-floor': 'Các phần đã công bố chưa đủ tổng; có phần ghi “hơn”, nên phần thiếu có thể khác.',
      exceeds: 'Các phần cộng lại lớn hơn tổng.'
    },
    of: (total: string, n: string) => `${total} gồm ${n} phần`,
    adds: (head: string) => `${head}, cộng đúng bằng tổng`,
    addsIf: (head: string, over: string, taken: string) => `${head}: chỉ cộng đúng nếu “${over}” được tính là ${taken}`,
    short: (head: string, rest: string) => `${head}, còn ${rest} không nằm trong phần nào`,
    exceeds: (head: string, rest: string) => `${head}, cộng lại vượt tổng ${rest}`
  },
  parts435: {
    name: 'Khoản hỗ trợ 43,5 tỷ đồng của Thanh Hóa và các phần của nó',
    question: 'Khoản hỗ trợ 43,5 tỷ đồng của Thanh Hóa gồm những gì, và các phần có cộng đúng không?',
    subtitle: (period: string) => `Đã chi theo các chính sách của tỉnh, ${period}`,
    note: (sum: string) => `Cộng bốn phần được ${sum}. Các phần đã nằm trong tổng nên không cộng thêm ở đâu khác.`
  },
  totals: {
    name: 'Các tổng và phần của chúng',
    question: 'Tổng nào có các phần cộng đúng?',
    title: (all: string, adds: string, addsIf: string, short: string) =>
      `Trong ${all} tổng có công bố phần: ${adds} cộng đúng, ${addsIf} chỉ đúng nếu “hơn” tính bằng chính số đó, ${short} không khớp`,
    subtitle: 'Mỗi tổng vẽ theo thang của riêng nó; các phần nối tiếp nhau dưới tổng',
    note: 'Chỉ so các phần cùng loại số với tổng: tiền đã chi của một kế hoạch không phải là phần của kế hoạch. Dự thảo và báo cáo thứ hai cũng được kiểm tra, nhưng không được cộng vào đâu.'
  },
  plannedPaid: {
    name: 'Kế hoạch và thực chi',
    question: 'Tiền đã hứa cho 2021–2025 có được chi không?',
    onePair: (place: string, plan: string, paid: string, others: string | null) =>
      `Chỉ ${place} công bố cả kế hoạch và số đã chi của cùng một chương trình, cùng thời gian: ${plan} và ${paid}${othersOf(others)}`,
    pair: (place: string, plan: string, paid: string, others: string | null) =>
      `${place}: kế hoạch ${plan}, đã chi ${paid} cho cùng một chương trình, cùng thời gian${othersOf(others)}`,
    noPair: 'Chưa nơi nào ở đây công bố cả kế hoạch và số đã chi của cùng một chương trình, cùng thời gian',
    onlyOtherYears: (others: string) =>
      `${others}: có kế hoạch và số đã chi của cùng một chương trình, nhưng cho những năm khác nhau`,
    subtitle: 'Khoản chạm vào 2021–2025 và khoản có cả kế hoạch lẫn thực chi; mỗi nhóm vẽ theo thang của riêng nó',
    note: 'Chỉ trừ khi cùng nơi, cùng khoản mục, cùng văn bản, cùng cấp ngân sách và cùng thời gian. Còn lại đặt cạnh nhau. Khi nguồn tách, biểu đồ chỉ vẽ phần ngân sách của kế hoạch, hoặc nêu riêng phần kinh phí khuyến công và phần còn lại; khi nguồn không tách, kế hoạch có thể gồm cả vốn của cơ sở. Chưa công bố không phải là chưa chi.',
    shortfall: 'Kế hoạch trừ đã chi',
    ofWhich: (part: string) => `Trong đó: ${part.charAt(0).toLocaleLowerCase('vi')}${part.slice(1)}`,
    rest: 'Phần còn lại của kế hoạch',
    paid: 'Đã chi',
    plan: 'Kế hoạch, dự toán',
    groupColumn: 'Nơi và khoản mục',
    verdictColumn: 'So sánh được không',
    verdict: {
      same: 'Cùng chương trình, cùng thời gian: trừ được.',
      undivided:
        'Cùng chương trình, cùng thời gian: trừ được. Nguồn không tách hết các nguồn vốn của kế hoạch, nên kế hoạch có thể gồm cả vốn của cơ sở.',
      aside: 'Khác thời gian hoặc khác phạm vi: đặt cạnh nhau, không trừ.',
      otherYears: 'Cùng chương trình nhưng khác năm: đặt cạnh nhau, không trừ.',
      divided: 'Nguồn chỉ tách riêng kinh phí khuyến công; phần còn lại của kế hoạch là từ nguồn khác.',
      paid: 'Chưa nguồn nào công bố số đã chi.',
      plan: 'Chưa nguồn nào công bố kế hoạch của khoản này.'
    }
  },
  overTime: {
    name: 'Kinh phí theo thời gian',
    question: 'Mỗi khoản dành cho những năm nào?',
    title: (spread: string, all: string) =>
      `${spread} trong ${all} khoản dành cho nhiều năm hoặc thiếu năm: không thể chia cho từng năm`,
    subtitle: 'Mỗi thanh trải qua những năm mà khoản tiền dành cho; độ dài là thời gian, không phải số tiền',
    note: 'Chỉ gồm khoản được cộng. Đường chấm dẫn tới đầu không được công bố. Số tiền không được chia đều cho các năm.'
  },
  byLevel: {
    name: 'Kinh phí theo cấp ngân sách',
    question: 'Ngân sách cấp nào trả, và cấp huyện có tiền không?',
    column: 'Cấp ngân sách',
    title: (some: string, all: string) => `Tiền của cấp huyện chỉ được công bố ở ${some} trong ${all} nơi`,
    one: {
      published: (place: string) => `${place} có công bố tiền của cấp huyện`,
      none: (place: string, year: string | null) =>
        `${place}: theo nguồn ${yearOf(year)}, cấp huyện không có kinh phí khuyến công`,
      unknown: (place: string) => `${place}: tiền của cấp huyện chưa được công bố`
    },
    subtitle: 'Theo nơi; tổng được tách theo cấp khi các phần cộng đủ',
    /** Said only where a source says so. */
    noneNote: (place: string, year: string | null) =>
      `“Không có” là lời của nguồn: bài ${yearOf(year)} viết rằng các huyện của ${place} không có cán bộ và kinh phí khuyến công.`,
    shortNote: (place: string, year: string | null) =>
      `${place}: bài ${yearOf(year)} viết rằng phần lớn các huyện không bố trí được kinh phí hoặc không chi được theo kế hoạch.`,
    note: '“Chưa công bố” là không nguồn nào nêu số. Cấp huyện kết thúc từ ngày 01/07/2025.',
    levels: {
      national: 'Trung ương',
      provincial: 'Tỉnh, thành phố',
      district: 'Huyện',
      mixed: 'Nhiều nguồn, không tách'
    },
    none: 'không có, theo nguồn',
    unknown: 'chưa công bố',
    saidTitle: 'Nguồn nói gì về cấp huyện',
    says: {
      none: 'cấp huyện không có cán bộ khuyến công và không có kinh phí khuyến công',
      short:
        'ngân sách tỉnh chi cho các nhiệm vụ chung, ngân sách huyện hỗ trợ cơ sở sản xuất; phần lớn các huyện không bố trí được kinh phí hoặc không chi được theo kế hoạch'
    }
  },
  byProvince: {
    name: 'Kinh phí theo nơi',
    question: 'Mỗi nơi đã chi, giao dự toán và lập kế hoạch bao nhiêu?',
    subtitle: (unit: string) => `Tổng các khoản được cộng, ${unit}`,
    note: `Chỉ cộng trong cùng một nơi và cùng một loại số. Không cộng các nơi với nhau: số cả nước đã gồm phần của các tỉnh${mergersIn((from, into) => `, và ${from} cũ không cộng vào ${into}`, ', và tỉnh cũ không cộng vào tỉnh sau sáp nhập')}.`,
    overlap: (place: string, narrow: string, wide: string) =>
      ` ${place}: ${narrow} và ${wide} có thể trùng nhau một phần, nguồn không tách.`
  },
  byKind: {
    name: 'Kinh phí theo khoản mục',
    question: 'Tiền được dành cho những khoản mục nào?',
    subtitle: 'Theo nơi và khoản mục; mỗi nơi vẽ theo thang của riêng nó',
    note: 'Một tổng được thay bằng các phần của nó khi các phần cộng đủ và khác khoản mục, nên mỗi đồng chỉ đứng một chỗ. Vốn đối ứng là tiền của cơ sở thụ hưởng.'
  },
  byProgramme: {
    name: 'Kinh phí theo văn bản',
    question: 'Tiền được chi theo chương trình, chính sách nào?',
    subtitle: 'Theo nơi và văn bản; mỗi nơi vẽ theo thang của riêng nó',
    several: (count: number, list: string) => `${list} (${counts[count] ?? 'nhiều'} văn bản, nguồn không tách)`,
    severalShort: (count: number, list: string) => `${counts[count] ?? 'nhiều'} văn bản gộp chung (${list})`,
    note: 'Văn bản là chương trình hoặc chính sách mà nguồn gắn với khoản tiền; khoản mà nguồn tính chung cho nhiều văn bản đứng một dòng. Cùng một chương trình quốc gia ở hai tỉnh là hai dòng.',
    none: 'Nguồn không nêu văn bản'
  },
  tasks: {
    name: 'Khuyến công Lào Cai theo nhiệm vụ',
    question: 'Các đề án khuyến công của Lào Cai dành cho những việc gì?',
    title: (projects: string, money: string, tasks: string) =>
      `${projects}, ${money} cho ${tasks}; số của từng việc chưa công bố`,
    subtitle: (period: string) => `Lào Cai cũ, ${period}, đã chi`,
    note: 'Nguồn nêu bốn nhiệm vụ và tổng, không tách số đề án và số tiền cho từng nhiệm vụ. Khung chấm là chưa công bố, không phải bằng 0.',
    counted: (n: string) => `${n} đề án`,
    all: 'Tất cả nhiệm vụ',
    money: 'Số tiền',
    projects: 'Số đề án',
    taskColumn: 'Nhiệm vụ'
  },
  projects: {
    name: 'Số đề án khuyến công và tiền',
    question: 'Bao nhiêu đề án khuyến công được hỗ trợ, và bình quân một đề án được bao nhiêu?',
    title: (low: string, lowPlace: string, high: string, highPlace: string) =>
      `Bình quân một đề án đã chi: từ ${low} (${lowPlace}) đến ${high} (${highPlace})`,
    one: (mean: string) => `Bình quân một đề án: ${mean}`,
    subtitle: (unit: string) => `Số đề án và số tiền, ${unit}`,
    note: 'Chỉ gồm khoản khuyến công có công bố số đề án. Khoản khác đếm cụm, khu hoặc doanh nghiệp. Bình quân được tính từ hai số.',
    countPanel: 'số đề án',
    meanColumn: (unit: string) => `Bình quân một đề án, ${unit}`
  },

  groups: {
    overview: 'Tiền ở đâu',
    parts: 'Tổng và các phần',
    promised: 'Đã hứa và đã chi',
    time: 'Theo thời gian',
    level: 'Theo cấp ngân sách',
    divided: 'Theo khoản mục và theo văn bản',
    promotion: 'Đề án khuyến công',
    cycle: 'Từ đăng ký đến chi trả',
    context: 'Bối cảnh năm 2016',
    offices: 'Hỏi ở đâu',
    ceilings: 'Mức trần không phải là tiền đã cấp',
    added: 'Khoản được cộng',
    notAdded: 'Khoản không cộng, và vì sao'
  },
  groupLeads: {
    overview:
      'Mỗi loại số là một làn riêng: đã chi, dự toán, kế hoạch. Mức trần của các quy định ở làn thứ tư, trong một bảng riêng phía dưới.',
    parts: 'Mỗi tổng được so với các phần của nó. Các phần đã nằm trong tổng.',
    promised: 'Kế hoạch và dự toán không bao giờ cộng với tiền đã chi.',
    cycle:
      'Hai bài báo, một về Thanh Hóa, một về Lào Cai cũ, kể lại đường đi của một đồng khuyến công. Con số ở các bước là của Lào Cai cũ; bước nào không có số thì ghi chưa công bố.',
    ceilings:
      'Mức nhiều nhất mà một quy định cho phép, tính cho một cụm, dự án, doanh nghiệp, mô hình hoặc khoản vay. Không cộng với nhau và không cộng với kinh phí.',
    added: 'Mỗi khoản đứng một lần. Chỉ những khoản này được cộng, trong cùng một nơi và cùng một loại số.',
    notAdded:
      'Những số này có thật trong nguồn nhưng nếu cộng thì một đồng sẽ hoặc có thể được đếm hai lần, hoặc không phải tiền Nhà nước đã quyết định.'
  },
  context: fundsContext,
  cycle: fundsCycle,
  ceilings: {
    programme: 'Chương trình, văn bản',
    beneficiary: 'Đối tượng',
    ceiling: 'Mức trần',
    caption: 'Mức trần của các quy định hỗ trợ',
    per: {
      cluster: 'một cụm',
      project: 'một dự án',
      enterprise: 'một doanh nghiệp',
      model: 'một mô hình',
      loan: 'một khoản vay'
    },
    loan: 'Đây là mức vay được hỗ trợ lãi suất, không phải tiền hỗ trợ.'
  }
};
