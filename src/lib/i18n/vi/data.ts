import type { FileForm } from '#lib/domain/listed-file.ts';

/** Pages of open data: all tables, one table, how to take and read them. */
export const data = {
  title: 'Dữ liệu mở',
  description:
    'Tải mọi bảng dữ liệu của trang dưới dạng CSV, Excel, Parquet, GeoJSON; từ điển từng cột, giấy phép, cách trích dẫn, cách đọc bằng Python, R, Excel, QGIS, DuckDB.',
  lead: 'Mọi con số trên trang đều lấy từ các bảng dưới đây. Mỗi dòng có nguồn; mỗi cột được mô tả bằng tiếng Việt và tiếng Anh.',
  release: (release: string, day: string) => `Bản phát hành ${release}, ${day}.`,
  licence: 'Giấy phép của phần biên soạn:',
  contents: 'Trong trang này',
  ways: {
    'data/sql': { title: 'Hỏi bằng SQL', text: 'ngay trong trình duyệt, không cần cài gì' },
    'data/check': { title: 'Kiểm tra bảng của tôi', text: 'so với lược đồ ở đây; bảng không rời khỏi máy' },
    'data/templates': { title: 'Mẫu bảng trống', text: 'để điền số liệu, kể cả của tỉnh khác' },
    'data/changes': { title: 'Thay đổi qua các bản', text: 'con số nào mới, đổi hay bỏ' }
  },
  packageTitle: 'Tải cả gói',
  packageLead:
    'Cùng một số liệu thì tệp giống nhau từng byte. Trong ZIP có bảng CSV, lược đồ, từ điển, giấy phép và hướng dẫn.',
  package: {
    zip: 'Mọi bảng CSV, datapackage.json, từ điển, README, giấy phép',
    xlsx: 'Mọi bảng trong một sổ Excel, kèm từ điển',
    json: 'Lược đồ và từ điển cho máy đọc (Data Package, Table Schema)',
    csv: 'Từ điển mọi cột bằng hai thứ tiếng'
  } satisfies Partial<Record<FileForm, string>>,
  file: 'Tệp',
  content: 'Nội dung',
  size: 'Cỡ tệp',
  allFiles: 'Danh sách mọi tệp của các bảng, kèm cỡ và SHA-256:',

  tablesTitle: 'Các bảng',
  tablesLead: 'Bấm tên bảng để xem từng cột, vài dòng mẫu và mọi dạng tệp.',
  table: 'Bảng',
  rows: 'Số dòng',
  take: 'Tải về',
  form: {
    csv: 'CSV',
    excel: 'CSV cho Excel (1,234.5)',
    'excel-vi': 'CSV cho Excel (1.234,5)',
    xlsx: 'Excel (XLSX)',
    parquet: 'Parquet',
    geojson: 'GeoJSON',
    zip: 'ZIP',
    json: 'JSON'
  } satisfies Record<FileForm, string>,
  formShort: {
    csv: 'CSV',
    excel: 'CSV Excel',
    'excel-vi': 'CSV Excel',
    xlsx: 'XLSX',
    parquet: 'Parquet',
    geojson: 'GeoJSON',
    zip: 'ZIP',
    json: 'JSON'
  } satisfies Record<FileForm, string>,
  formUse: {
    csv: 'Cho chương trình: UTF-8, dấu phẩy giữa các ô, dấu chấm thập phân',
    excel: 'Bấm đúp để mở, khi Excel trên máy viết số là 1,234.5',
    'excel-vi': 'Bấm đúp để mở, khi Excel trên máy viết số là 1.234,5',
    xlsx: 'Sổ Excel mở đúng trên mọi máy, kèm trang tính từ điển',
    parquet: 'Nhỏ và có kiểu dữ liệu, cho DuckDB, Python, R',
    geojson: 'Điểm trên bản đồ (WGS 84), cho QGIS và bản đồ trên mạng',
    zip: 'Cả gói',
    json: 'Lược đồ'
  } satisfies Record<FileForm, string>,
  fileOf: (form: string, table: string) => `${form}, bảng ${table}`,

  formsTitle: 'Nên tải dạng nào',
  forms: [
    'Mở bằng Excel thì tải XLSX: số là số, mã và ngày là chữ, không phụ thuộc cách cài máy.',
    'CSV cho Excel có hai dạng vì Excel đọc CSV theo cách viết số của máy. Máy dùng dấu phẩy thập phân (1.234,5) không thể dùng dấu phẩy để ngăn ô nữa, nên Excel ở đó đợi dấu chấm phẩy; máy dùng dấu chấm thập phân (1,234.5) đợi dấu phẩy. Cả hai dạng có dấu nhận biết UTF-8 (BOM) để chữ Việt hiện đúng.',
    'Mở CSV bằng cách bấm đúp, Excel vẫn có thể bỏ số 0 ở đầu mã và đổi “2025-07” thành một ngày. Khi cần đúng từng ký tự, dùng XLSX hoặc Dữ liệu › Từ văn bản/CSV.',
    'Ô trống là chưa công bố, không phải số không. Danh sách trong một ô cách nhau bằng dấu chấm phẩy. Ô có thể bị bảng tính chạy như công thức có dấu nháy đơn ở trước; số âm vẫn là số.'
  ],

  layersTitle: 'Lớp bản đồ',
  layersLead: 'Ranh giới, điểm và tuyến mà bản đồ vẽ, dạng GeoJSON (WGS 84). Mỗi lớp có giấy phép riêng.',
  layer: 'Lớp',
  layerOrigin: 'Xuất xứ',
  layerAccuracy: 'Độ chính xác',
  layerLicence: 'Giấy phép',
  layerVintage: 'Thời điểm',
  manifest: 'Mọi lớp cho máy đọc:',

  readTitle: 'Đọc bằng chương trình',
  readLead:
    'Mỗi đoạn trả lời cùng một câu hỏi: diện tích đã công bố của các khu, cụm, kèm từ định lượng, thời điểm và nguồn.',
  tool: {
    python: 'Python (pandas)',
    r: 'R (readr, dplyr)',
    duckdb: 'DuckDB (SQL)',
    qgis: 'QGIS',
    excel: 'Excel (Power Query)'
  },
  ranWith: (versions: string) => `Đã chạy với ${versions}.`,
  notRun: 'Chưa chạy thử: nơi dựng trang không có Excel.',
  toolNote: {
    python: 'Mã xã là chữ: nói rõ kiểu để không mất số 0 ở đầu.',
    r: 'Thời điểm là chữ vì có thể chỉ có năm.',
    duckdb:
      'Đã chạy với tệp tải về. Khi đọc qua mạng, DuckDB tự tải phần mở rộng httpfs ở lần đầu. Câu SQL này cũng chạy ở trang SQL, khi bỏ phần địa chỉ.',
    qgis: 'Dán vào bảng điều khiển Python, hoặc chọn Lớp › Thêm lớp › Thêm lớp vectơ › Giao thức, rồi dán địa chỉ của tệp GeoJSON.',
    excel:
      'Dữ liệu › Lấy dữ liệu › Truy vấn trống › Trình soạn thảo nâng cao, rồi dán đoạn này. “en-US” để dấu chấm được đọc là dấu thập phân.'
  },
  copyCode: (tool: string) => `Chép đoạn ${tool}`,
  noOrigin: 'Khi trang được đặt ở một địa chỉ, các đoạn trên mang địa chỉ đó.',

  checkTitle: 'Kiểm tra tệp đã tải',
  checkText: 'Tải danh sách mã SHA-256 về cùng thư mục rồi chạy lệnh dưới đây; mỗi tệp nguyên vẹn được báo OK.',
  checksums: 'Mã SHA-256 của mọi tệp',
  checkCopy: 'Chép lệnh',

  tableTitle: (title: string) => `Bảng: ${title}`,
  tableDescription: (title: string, text: string) => `${title}: ${text}. Các cột, dòng mẫu, tệp CSV, Excel, Parquet.`,
  back: 'Mọi bảng',
  fileName: 'Tên tệp',
  rowsOf: 'Bảng có',
  key: 'Khóa:',
  filesTitle: 'Tải bảng này',
  sha: 'SHA-256',
  use: 'Dùng khi',
  columnsTitle: 'Các cột',
  column: 'Cột',
  meaning: 'Ý nghĩa',
  typeAndUnit: 'Kiểu, đơn vị',
  rules: 'Ràng buộc',
  type: {
    string: 'chữ',
    number: 'số',
    integer: 'số nguyên',
    boolean: 'true hoặc false',
    year: 'năm',
    list: 'danh sách'
  } as Record<string, string>,
  unit: {
    'USD million': 'triệu USD',
    'VND billion': 'tỷ đồng',
    'VND million': 'triệu đồng',
    percent: '%',
    degrees: 'độ',
    km2: 'km²',
    days: 'ngày',
    years: 'năm'
  } as Record<string, string>,
  rule: {
    key: 'khóa của bảng',
    required: 'bắt buộc',
    unique: 'không trùng',
    oneOf: 'một trong:',
    minimum: (value: string) => `từ ${value}`,
    maximum: (value: string) => `đến ${value}`,
    pattern: 'theo mẫu',
    refers: 'trỏ tới'
  },
  sampleTitle: 'Dòng mẫu',
  sampleLead:
    'Vài dòng thật của bảng, mỗi dòng một cột để dễ đọc. Bấm vào con số để xem nguồn; con số viết theo cách của trang, trong tệp là dấu chấm thập phân.',
  sampleRow: (number: string) => `Dòng ${number}`,
  empty: 'trống',
  more: 'Làm tiếp với bảng này',
  openSql: 'Mở trong trang SQL',
  usedBy: 'Bảng trỏ tới bảng này:'
};
