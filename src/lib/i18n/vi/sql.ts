import { sqlExamples } from './sql-examples.ts';

export const sql = {
  title: 'Truy vấn SQL',
  description:
    'Hỏi các bảng số liệu của bản đồ bằng SQL, ngay trong trình duyệt: bảng, biểu đồ, bản đồ, CSV và Parquet.',
  lead: 'Viết một câu SQL để hỏi các bảng đã công bố. Câu hỏi được trả lời trong trình duyệt của bạn; không gì được gửi đi.',
  withoutScript: 'Trang này cần JavaScript để chạy truy vấn. Các bảng có sẵn để tải về tại trang',
  dataPage: 'Dữ liệu mở',
  editor: {
    label: 'Câu SQL',
    keys: 'Ctrl+Enter (hoặc ⌘+Enter) để chạy. Ctrl+Space gợi ý tên. Phím Tab thụt dòng; để rời ô soạn thảo, bấm Esc rồi Tab.',
    plainKeys: 'Ô soạn thảo đơn giản: Ctrl+Enter (hoặc ⌘+Enter) để chạy.',
    run: 'Chạy',
    stop: 'Dừng',
    clear: 'Xoá hết',
    table: 'bảng',
    view: 'bảng suy ra'
  },
  fromLink:
    'Câu SQL này đến từ địa chỉ của trang và chưa chạy. Hãy đọc rồi bấm Chạy: truy vấn của người khác có thể nặng cho máy của bạn.',
  unreadableLink: 'Không đọc được câu SQL trong địa chỉ: địa chỉ có thể đã bị cắt.',
  tooLong: 'Câu SQL quá dài nên không nằm trong địa chỉ. Hãy lưu thành tệp .sql để chia sẻ.',
  saveSql: 'Lưu tệp .sql',
  copyLink: 'Chép liên kết',
  copied: 'Đã chép',
  copyFailed: 'Không chép được; hãy chép từ thanh địa chỉ.',
  running: 'Đang chạy…',
  starting: (loaded: string, total: string) => `Đang tải bộ máy truy vấn: ${loaded} / ${total}`,
  compiling: 'Đang khởi động bộ máy truy vấn…',
  loadingTables: (loaded: string, total: string) => `Đang nạp bảng: ${loaded} / ${total}`,
  stopped: 'Đã dừng truy vấn.',
  parts: {
    heading: 'Bảng lớn',
    lead: (tables: string) => `${tables} có rất nhiều dòng: hãy chọn phần được tải.`,
    what: 'Phần được tải',
    years: 'Năm',
    none: 'Chưa chọn',
    whole: (size: string) => `Cả bảng (${size})`,
    sized: (name: string, size: string) => `${name} (${size})`,
    everything: 'cả bảng',
    allYears: 'Mọi năm',
    span: (from: string, to: string) => `${from}–${to}`,
    spanUndated: (from: string, to: string) => `${from}–${to} và không ghi năm`,
    undated: 'Không ghi năm',
    chosen: (size: string) => `Tải ${size} khi bấm Chạy:`,
    rows: (table: string, rows: string, all: string) => `${table}: ${rows} trong ${all} dòng`,
    loaded: 'Đang có trong bộ máy truy vấn:',
    missing: 'Câu này hỏi bảng lớn. Hãy chọn phần được tải rồi bấm Chạy.',
    gone: (part: string) =>
      `Liên kết này dành cho một phần của bảng lớn mà nay không có: ${part}. Có thể từ đó đến nay bảng đã được chia theo các năm khác. Hãy chọn phần được tải rồi bấm Chạy; câu trả lời có thể khác với câu trả lời của người tạo liên kết.`,
    uncut: (part: string) =>
      `Liên kết này dành cho một phần của bảng lớn: ${part}. Ở đây mọi bảng được tải trọn, nên câu trả lời tính trên tất cả các dòng.`
  },
  schema: {
    heading: 'Bảng và cột',
    lead: 'Bấm vào tên để chèn vào câu SQL.',
    tables: 'Bảng đã công bố',
    views: 'Bảng suy ra theo quy tắc của bản đồ',
    viewsLead: 'Mỗi bảng suy ra giữ một quy tắc đọc số liệu, như số liệu nào hiện hành và số liệu nào được cộng.',
    find: 'Tìm bảng hoặc cột',
    none: 'Không có bảng hay cột nào như vậy.',
    insert: (name: string) => `Chèn ${name}`,
    columns: (count: string) => `${count} cột`,
    rows: (count: string) => `${count} dòng`
  },
  examples: {
    heading: 'Câu hỏi mẫu',
    lead: 'Bấm một câu hỏi để đưa câu SQL vào ô soạn thảo rồi bấm Chạy.',
    items: sqlExamples
  },
  answer: {
    heading: 'Kết quả',
    own: (release: string) =>
      `Đây là phép tính của chính bạn trên số liệu phát hành ${release}, không phải số liệu do một nguồn công bố. Trước khi cộng, hãy xem điều gì được cộng tại`,
    methods: 'trang phương pháp',
    rows: (count: string, milliseconds: string) => `${count} dòng, ${milliseconds} ms`,
    first: (count: string, milliseconds: string) =>
      `${count} dòng đầu; kết quả còn dài hơn. ${milliseconds} ms. Tệp Parquet có đủ các dòng.`,
    part: (name: string, tables: string) => `Kết quả này chỉ tính trên phần đã tải, ${name}: ${tables}.`,
    partOf: (table: string, rows: string, all: string) => `${rows} trong ${all} dòng của ${table}`,
    older: 'Kết quả dưới đây là của câu SQL đã chạy trước, không phải của câu trong ô soạn thảo.',
    empty: 'Truy vấn chạy đúng nhưng không có dòng nào.',
    looks: { table: 'Bảng', chart: 'Biểu đồ', map: 'Bản đồ' },
    look: 'Cách xem kết quả',
    null: 'trống',
    yes: 'đúng',
    no: 'sai',
    sort: (column: string) => `Sắp xếp theo ${column}`,
    page: (first: string, last: string, total: string) => `Dòng ${first}–${last} trong ${total}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    table: 'Bảng kết quả'
  },
  chart: {
    kind: 'Loại biểu đồ',
    kinds: { bars: 'Thanh', line: 'Đường', dots: 'Điểm' },
    label: 'Tên',
    x: 'Trục ngang',
    y: 'Giá trị',
    series: 'Mỗi đường',
    noSeries: 'Một đường',
    impossible: 'Biểu đồ cần ít nhất một cột số.',
    cut: (shown: string, total: string) => `Vẽ ${shown} trong ${total} dòng, theo thứ tự của bảng.`,
    left: (count: string) => `${count} dòng không vẽ được vì ô trống.`,
    title: (value: string, by: string) => `${value} theo ${by}`,
    mark: (name: string, value: string) => `${name}: ${value}`
  },
  map: {
    impossible: 'Bản đồ cần cột zone_id, hoặc hai cột lat và lon.',
    summary: (shown: string, total: string) => `${shown} trong ${total} dòng có vị trí trên bản đồ.`,
    outside: (count: string) => `${count} dòng nằm ngoài khung bản đồ này.`,
    label: (count: string) => `Bản đồ kết quả: ${count} vị trí. Danh sách đầy đủ ở bảng.`,
    view: 'Khung bản đồ',
    both: 'Cả hai tỉnh',
    chosen: 'Đang chọn',
    point: 'Điểm của kết quả',
    zones: 'Khu, cụm trong kết quả',
    loading: 'Đang tải nền bản đồ…',
    failed: 'Không tải được nền bản đồ.',
    toRow: 'Xem dòng trong bảng'
  },
  take: {
    heading: 'Lấy kết quả',
    csv: 'CSV',
    excel: 'CSV cho Excel',
    parquet: 'Parquet',
    note: 'CSV: UTF-8, dấu phẩy, dấu chấm thập phân; ô giống công thức được thêm dấu nháy. Tệp chứa mọi dòng của truy vấn.',
    making: 'Đang tạo tệp…'
  },
  errors: {
    heading: 'Truy vấn chưa chạy được',
    at: (line: string, column: string) => `Dòng ${line}, cột ${column}.`,
    meant: 'Có phải ý bạn là',
    engineSays: 'Bộ máy trả lời (tiếng Anh):',
    goTo: 'Đến chỗ sai',
    kinds: {
      empty: 'Chưa có câu SQL nào để chạy.',
      syntax: 'Câu SQL viết sai ngữ pháp ở chỗ được gạch chân.',
      'many-statements': 'Mỗi lần chỉ chạy được một câu. Hãy để lại một câu.',
      'unknown-table': 'Không có bảng nào tên như vậy.',
      'unknown-column': 'Không có cột nào tên như vậy ở các bảng sau FROM. Chữ phải đặt trong dấu nháy đơn.',
      'ambiguous-column': 'Tên cột này có ở nhiều bảng. Hãy viết tên bảng trước tên cột.',
      'unknown-function': 'Không có hàm nào tên như vậy.',
      extension: 'Hàm này nằm trong phần mở rộng phải tải từ máy chủ khác; trang này không tải.',
      type: 'Kiểu dữ liệu không hợp với phép tính hay hàm này.',
      value: 'Có giá trị không chuyển đổi hay không tính được khi chạy.',
      grouping: 'Cột này phải nằm trong GROUP BY hoặc trong một hàm gộp.',
      pivot: 'PIVOT ở đây cần nêu rõ các giá trị: PIVOT … ON cột IN (…).',
      'not-reading': 'Trang này chỉ đọc: hãy dùng SELECT, WITH, FROM, DESCRIBE hoặc SUMMARIZE.',
      network: 'SQL ở đây không đọc tệp hay địa chỉ nào và không ghi ra ngoài; chỉ các bảng bên cạnh là có.',
      memory: 'Truy vấn cần nhiều bộ nhớ hơn mức cho phép. Hãy lọc bớt hoặc thêm LIMIT.',
      cancelled: 'Đã dừng truy vấn.',
      'damaged-file': 'Tệp bị hỏng hoặc không phải tệp Parquet.',
      engine:
        'Bộ máy truy vấn không khởi động được trong trình duyệt này, hoặc thiếu tệp. Các bảng vẫn tải về được ở trang Dữ liệu mở.',
      other: 'Bộ máy không chạy được truy vấn này.'
    }
  }
};
