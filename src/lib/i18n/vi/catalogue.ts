/** Words of the catalogue and around every chart of it. Figures come as text already formatted, with their units. */
export const catalogue = {
  title: 'Biểu đồ',
  description: 'Danh mục biểu đồ: câu hỏi mỗi biểu đồ trả lời, bảng số liệu, nguồn, câu lệnh SQL và tệp tải về.',
  lead: 'Mỗi biểu đồ trả lời một câu hỏi và có trang riêng: hình vẽ, bảng số liệu, từng dòng nguồn, câu lệnh SQL, tệp tải về và lời dẫn.',
  find: 'Tìm biểu đồ',
  findHint: 'Tên, câu hỏi hoặc kết quả; có dấu hay không dấu đều được.',
  count: (n: string, text: string | null) => (text === null ? `${n} biểu đồ` : `${n} biểu đồ khớp với “${text}”`),
  none: 'Không có biểu đồ nào khớp.',
  area: {
    zones: 'Khu, cụm',
    investments: 'Dự án đầu tư',
    funds: 'Kinh phí hỗ trợ',
    policies: 'Văn bản và chính sách',
    targets: 'Mục tiêu và kết quả',
    localities: 'Các địa phương',
    procedures: 'Thủ tục'
  },
  table: 'Bảng số liệu',
  openChart: 'Trang của biểu đồ',
  cut: (times: string) => `Thanh bị ngắt thật ra dài gấp ${times} lần hình vẽ.`,
  allOfThem: 'tất cả',
  noRows: 'Không có dòng nào khớp với lựa chọn.',

  dashboard: 'Bảng tổng hợp',
  pressHint: 'Bấm vào một ký hiệu của hình vẽ để xem các dòng của nó ở dưới.',
  keys: 'Mũi tên để đi giữa các ký hiệu, Enter để xem các dòng của ký hiệu, Esc để xem lại mọi dòng.',
  firstLines: (shown: string, all: string) =>
    `Bảng dưới đây có ${shown} dòng đầu trong ${all}; tệp CSV của biểu đồ có đủ.`,
  listedOf: (listed: string, all: string) =>
    `Chỉ liệt kê ${listed} trong ${all} dòng, lớn nhất trước; tổng và số đếm tính trên tất cả các dòng. Trang Dữ liệu mở có toàn bộ bảng.`,
  listedFirst: (listed: string, all: string) =>
    `Chỉ liệt kê ${listed} trong ${all} dòng; tổng và số đếm tính trên tất cả các dòng. Trang Dữ liệu mở có toàn bộ bảng.`,
  drawnOf: (drawn: string, all: string) => `Hình chỉ vẽ ${drawn} trong ${all} mục.`,
  dotsOf: (most: string) => `Hàng nào có quá nhiều chấm thì chỉ vẽ ${most} chấm lớn nhất.`,
  onPage: (parts: string) => `Trang này chỉ nêu ${parts}; tệp CSV và JSON của biểu đồ có đủ.`,
  rowsOnPage: (shown: string, all: string) => `${shown} trong ${all} dòng đằng sau biểu đồ`,
  linesOnPage: (shown: string, all: string) => `${shown} trong ${all} dòng của bảng`,
  rows: 'Các dòng đằng sau biểu đồ',
  rowsLead: 'Từng số liệu đã công bố mà biểu đồ dùng, với nguồn và chỗ trích.',
  rowsOfMark: (name: string) => `Các dòng của: ${name}`,
  noRowsOfMark: 'Ký hiệu này không có dòng nào riêng.',
  noListedRowOfMark: 'Trang này không nêu dòng nào của ký hiệu này; tệp JSON của biểu đồ có nhiều dòng hơn.',
  allRows: 'Mọi dòng',
  columns: {
    label: 'Nội dung',
    figures: 'Số liệu',
    asOf: 'Tính đến',
    source: 'Nguồn, chỗ trích',
    remark: 'Ghi chú'
  },
  sources: 'Nguồn',
  moreSources: (n: string) => `Còn ${n}`,
  sql: 'Câu hỏi bằng SQL',
  sqlLead:
    'Câu lệnh đã chạy trên các bảng của bản phát hành để lấy các dòng trên. Dấu ? là tham số, câu lệnh chạy một lần cho mỗi giá trị.',
  copySql: 'Chép SQL',
  previous: 'Biểu đồ trước',
  next: 'Biểu đồ sau',
  all: 'Mọi biểu đồ',
  computations: 'Con số của các biểu đồ',

  /** Charts that the explorer has too, without a filter. */
  /** Beneath a drawing of marks. */
  leftOut: (count: number) => `${count} số không đủ chỗ ghi trên hình, xem trong bảng.`,
  linked: {
    question: {
      'investments-by-sector': 'Vốn dự án dồn vào ngành nào?',
      'investments-by-year': 'Dự án đến vào những năm nào?',
      'investments-by-country': 'Nhà đầu tư đến từ những nước nào?',
      'investment-size': 'Dự án lớn đến đâu?',
      'zones-by-kind': 'Có bao nhiêu khu, cụm mỗi loại, và bao nhiêu đã hoạt động?',
      'zone-area': 'Khu, cụm rộng bao nhiêu?',
      'zone-occupancy': 'Khu, cụm đã lấp đầy bao nhiêu?',
      'funds-by-category': 'Tiền hỗ trợ được chi cho việc gì?'
    },
    /** Beneath the charts of money whose rows are published in two currencies. */
    shown: 'Có trong hình: ',
    byKindSubtitle: 'Số khu, cụm theo loại và tình trạng',
    drawnAsParts: 'tổng: vẽ thành các phần của nó',
    oneCurrency: 'Dự án chỉ công bố bằng đồng không được quy đổi và không có trong hình vẽ.'
  },
  insideAnother: 'nằm trong một khu khác',
  disputedReading: 'nguồn khác nêu số khác cho cùng ngày',
  olderReading: 'số cũ hơn',

  zonesMap: {
    name: 'Bản đồ khu, cụm',
    question: 'Các khu kinh tế, khu công nghiệp và cụm công nghiệp nằm ở đâu?',
    title: (located: string, all: string, exact: string) =>
      `${located} trên ${all} có vị trí, ${exact} rõ đến từng khu`,
    titleAll: (all: string, exact: string) => `Cả ${all} đều có vị trí, ${exact} rõ đến từng khu`,
    subtitle: 'Hình: loại; nét tô: tình trạng; độ lớn: diện tích theo năm bậc; quầng: phần vị trí chưa chắc chắn.',
    note: (without: string) =>
      `${without} chưa có diện tích công bố nên vẽ cỡ nhỏ nhất. Trang của từng khu ghi điểm là đúng khu hay chỉ rõ đến xã, huyện cũ.`,
    zone: 'Khu, cụm',
    kind: 'Loại',
    status: 'Tình trạng',
    precision: 'Vị trí',
    area: 'Diện tích',
    noPlace: 'chưa rõ',
    precisions: { site: 'đúng khu', commune: 'rõ đến xã', district: 'rõ đến huyện cũ' }
  },
  ranking: {
    name: 'Khu, cụm lớn nhất',
    question: 'Khu, cụm nào rộng nhất?',
    title: (name: string, area: string) => `${name} rộng nhất: ${area}`,
    titleNested: (name: string, area: string, count: string) => `${name} rộng nhất: ${area}, trong đó có ${count} khác`,
    subtitle: (asOf: string) => `Diện tích, ha, thang log${asOf}`,
    note: (shown: string, all: string) =>
      `${shown} rộng nhất trong ${all} có diện tích công bố. Khu nằm trong khu khác đứng riêng và không cộng với khu đó.`,
    within: 'Nằm trong',
    planned: 'theo quy hoạch'
  },
  occupancyDates: {
    name: 'Tỷ lệ lấp đầy theo ngày',
    question: 'Mỗi khu, cụm đã công bố tỷ lệ lấp đầy nào, khi nào?',
    title: (several: string, all: string) => `${several} trên ${all} có từ hai số lấp đầy trở lên`,
    titleOne: (all: string) => `${all} có số lấp đầy, mỗi nơi một lần công bố`,
    subtitle: (asOf: string) => `Tỷ lệ lấp đầy, %${asOf}`,
    note: (readings: string, all: string) => `${readings} của ${all}.`,
    noBases:
      'Không nguồn nào ghi tỷ lệ tính trên đất nào (đất công nghiệp, đất cho thuê hay toàn khu), nên chỉ so giữa các khu một cách dè dặt.',
    bases: 'Tỷ lệ tính trên các cơ sở khác nhau không so được với nhau.',
    dispute: 'các nguồn khác nhau ở cùng ngày',
    reading: 'số mới nhất',
    older: 'số cũ hơn'
  },
  distances: {
    name: 'Khoảng cách từ khu, cụm',
    question: 'Khu, cụm cách cảng, cửa khẩu, sân bay và đường cao tốc bao xa?',
    title: (near: string, all: string, km: string) =>
      `${near} trên ${all} cách nút giao cao tốc không quá ${km} đường chim bay`,
    subtitle: 'Km, thang log. Vạch: khoảng đường chim bay đến nơi gần nhất; chấm: đường bộ do nguồn công bố.',
    note: (compared: string) =>
      `Hình vẽ chỉ có ${compared} quãng đường mà nguồn có công bố; bảng có mọi khu, cụm đến nơi gần nhất của mỗi loại. Đường chim bay là khoảng tính được, vì vị trí có độ lệch; nguồn có thể đo đến một điểm khác.`,
    notLocated: (without: string) => ` ${without} chưa có vị trí nên không tính được.`,
    line: 'chim bay, khoảng tính được',
    road: 'đường bộ, nguồn công bố',
    kinds: {
      seaport: 'Đến cảng biển',
      'border-gate': 'Đến cửa khẩu',
      airport: 'Đến sân bay',
      'expressway-interchange': 'Đến nút giao cao tốc'
    },
    to: 'Đến',
    published: 'Đường bộ công bố',
    straight: 'Đường chim bay',
    noLine: 'không tính được đường chim bay',
    point: 'điểm đầu hoặc cuối của đường chim bay'
  },
  procedureTimes: {
    name: 'Thời gian làm thủ tục',
    question: 'Thủ tục được rút ngắn bao nhiêu ngày?',
    title: (name: string, before: string, after: string) => `Cắt nhiều nhất: ${name}, từ ${before} còn ${after}`,
    titleNone: 'Chưa có thủ tục nào công bố cả thời hạn theo quy định lẫn thời hạn rút ngắn',
    subtitle: 'Ngày làm việc hoặc ngày, như nguồn ghi',
    note: (both: string, all: string) =>
      `${both} trong ${all} có cả hai số. Thời hạn của các thủ tục không cộng với nhau.`,
    before: 'theo quy định',
    after: 'rút ngắn',
    cut: 'giảm',
    procedure: 'Thủ tục',
    place: 'Nơi',
    noDays: 'chưa công bố số ngày',
    noShortened: 'chưa có số rút ngắn',
    noStatutory: 'chưa có số theo quy định'
  }
};
