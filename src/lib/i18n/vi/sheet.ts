import { sheetProblems } from './sheet-problems.ts';
import { sheetViews } from './sheet-views.ts';
import { sheetWide } from './sheet-wide.ts';

export const sheet = {
  title: 'Bảng của tôi',
  description:
    'Kiểm tra một bảng của bạn theo cấu trúc của bộ dữ liệu, sửa tại chỗ, xem cạnh số liệu đã công bố. Tệp không rời khỏi máy của bạn.',
  lead: [
    'Thả vào đây bảng CSV, Excel, GeoJSON hoặc Parquet. Trang cho biết tệp được đọc ra sao, chỉ ra từng lỗi ở từng ô và cách sửa, rồi đặt bảng lên bản đồ và biểu đồ, cạnh số liệu đã công bố.',
    'Tệp không rời khỏi máy của bạn. Trang tải sẵn mọi thứ nó cần trước khi nhận tệp; từ lúc mở tệp, trang không gửi yêu cầu nào qua mạng. Tệp cũng không được lưu, trừ khi bạn chọn lưu trên máy này.'
  ],
  needsScript:
    'Việc kiểm tra diễn ra ngay trong trình duyệt nên trang cần JavaScript. Không có JavaScript, bạn vẫn tải được bảng mẫu và mọi bảng dạng CSV.',
  templates: 'Bảng mẫu để trống',
  tables: 'Mọi bảng và từ điển dữ liệu',
  own: 'Từ tệp của bạn, chưa công bố:',
  clear: 'Đóng bảng này',
  clearAsk: (edits: string) => `Đóng bảng? ${edits} lần sửa chưa được tải về sẽ mất.`,
  replaceAsk: (edits: string) => `Mở tệp khác? ${edits} lần sửa chưa được tải về sẽ mất.`,
  broken: (detail: string) =>
    `Chương trình gặp lỗi và không làm tiếp được: ${detail}. Bảng vẫn ở đây; hãy tải về trước khi đóng trang.`,
  reads: (name: string) => `Đang đọc “${name}”…`,
  rowsRead: (rows: string) => `Đã đọc ${rows} dòng.`,
  stop: 'Dừng đọc',
  many: (name: string) => `Mỗi lần chỉ đọc một tệp: đã lấy “${name}”.`,
  failedTitle: 'Không đọc được tệp',
  done: {
    applied: (row: string) => `Đã sửa ô ở dòng ${row}.`,
    mended: (cells: string) => `Đã sửa ${cells} ô.`,
    add: (row: string) => (row === '' ? 'Đã thêm một dòng trống.' : `Đã thêm một dòng trống dưới dòng ${row}.`),
    copy: (row: string) => `Đã chép dòng ${row} xuống dưới.`,
    remove: (row: string) => `Đã bỏ dòng ${row}.`
  },
  drop: {
    title: 'Chọn tệp',
    choose: 'Thả tệp vào bất cứ đâu trên trang, hoặc:',
    pick: 'Chọn tệp',
    letGo: 'Thả ra để đọc tệp',
    formats: 'CSV, XLSX, GeoJSON, Parquet. Đọc được cả chữ Việt kiểu cũ (TCVN3/ABC, VNI, Windows-1258).',
    paste: 'Hoặc dán các ô từ bảng tính',
    pasteLabel: 'Dán vào đây, kể cả dòng tên cột:',
    pasteRead: 'Đọc các ô đã dán',
    pastedName: 'o-da-dan.tsv'
  },
  ready: {
    preparing: 'Đang tải sẵn chương trình, bản đồ và các bảng đã công bố…',
    waits: (name: string) => `Tệp “${name}” đang chờ, chưa được mở: trang đang tải sẵn những gì cần trước đã.`,
    ready: 'Đã sẵn sàng. Từ đây trang không gửi yêu cầu nào qua mạng.',
    failed: 'Không tải được những gì trang cần, nên trang chưa nhận tệp. Hãy kiểm tra mạng.',
    retry: 'Thử lại'
  },
  parquet: {
    title: 'Tệp Parquet',
    lead: (bytes: string) =>
      `Parquet cần bộ máy truy vấn (${bytes}). Hãy tải bộ máy trước rồi mới chọn tệp, để sau khi mở tệp không còn yêu cầu nào qua mạng.`,
    notRead: (name: string) => `“${name}” là tệp Parquet và chưa được đọc.`,
    start: 'Tải bộ máy đọc Parquet',
    starting: (loaded: string) => `Đang tải bộ máy: ${loaded}`,
    ready: 'Bộ máy đọc Parquet đã sẵn sàng. Hãy chọn tệp.',
    failed: 'Không tải được bộ máy. Các định dạng khác vẫn đọc được.'
  },
  reading: {
    title: 'Tệp được đọc như thế nào',
    format: { csv: 'CSV', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON', parquet: 'Parquet' },
    summary: (name: string, format: string, rows: string, columns: string) =>
      `“${name}”, ${format}: ${rows} dòng, ${columns} cột.`,
    encoding: 'Bảng mã',
    encodings: {
      'utf-8': 'UTF-8',
      tcvn3: 'TCVN3 (ABC, .VnTime)',
      vni: 'VNI (VNI-Times)',
      'windows-1258': 'Windows-1258 (tiếng Việt)',
      'windows-1252': 'Windows-1252 (Tây Âu)',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE'
    },
    delimiter: 'Dấu ngăn cột',
    delimiters: { ',': 'dấu phẩy ,', ';': 'dấu chấm phẩy ;', '\t': 'dấu tab', '|': 'gạch đứng |' },
    decimal: 'Dấu thập phân',
    decimals: { '.': 'dấu chấm: 1,234.5', ',': 'dấu phẩy: 1.234,5' },
    sheet: 'Trang tính',
    headerRow: 'Dòng tên cột',
    notices: 'Đã làm gì với chữ và số',
    losesEdits: (edits: string) => `Đọc lại tệp từ đầu? ${edits} lần sửa sẽ mất.`,
    notAgain: 'Bảng này được lưu từ trước: muốn đọc theo cách khác, hãy chọn lại tệp gốc.'
  },
  matching: {
    title: 'Bảng này là bảng nào, cột nào là cột nào',
    lead: 'Bảng khớp nhất đã được chọn sẵn; bạn đổi được mọi lựa chọn.',
    leadNone: 'Không bảng nào khớp rõ. Hãy chọn một bảng, rồi cho biết cột nào là cột nào.',
    table: 'Bảng của bộ dữ liệu',
    fit: (title: string, percent: string) => `${title} · khớp ${percent}`,
    required: 'bắt buộc',
    missing: (names: string) => `Cột bắt buộc mà tệp không có: ${names}. Dòng mới phải có các cột này.`,
    unmatched: (names: string) => `Cột không dùng đến: ${names}.`,
    columns: 'Từng cột',
    own: 'Cột trong tệp của bạn',
    field: 'Cột của bảng',
    why: 'Vì sao',
    none: '– không dùng –',
    fieldOf: (column: string) => `Cột “${column}” là cột nào của bảng`,
    because: {
      'same-name': 'trùng tên cột',
      'same-title': 'trùng tên gọi',
      'like-name': 'tên gần giống',
      'like-cells': 'nội dung ô khớp',
      chosen: 'bạn chọn',
      none: ''
    }
  },
  ...sheetProblems,
  ...sheetViews,
  ...sheetWide
};
