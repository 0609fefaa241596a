/** Words of the menu of a chart, and of the pictures and tables made of what is on screen. They come with the menu, not with a page. */
export const chartMenu = {
  open: 'Tải về, nhúng',
  openOf: (name: string) => `Tải về, nhúng: ${name}`,
  /** What the menu begins with where the reader has narrowed the page. */
  asShown: 'Như đang lọc trên màn hình',
  whole: 'Toàn bộ, không lọc',
  svg: 'Hình SVG',
  svgHint: 'chữ sửa được',
  png: 'Hình PNG 1200 × 630',
  pngHint: 'mạng xã hội',
  large: 'Hình PNG rộng 2400',
  largeHint: 'bài viết, in',
  csv: 'Số liệu CSV',
  csvHint: 'bảng tính',
  json: 'Số liệu JSON',
  jsonHint: 'kèm nguồn, lời dẫn',
  copy: 'Chép hình',
  copyHint: 'dán vào văn bản',
  embed: 'Nhúng…',
  embedHint: 'mã cho trang khác',
  page: 'Trang của biểu đồ',
  working: 'Đang vẽ…',
  saved: (file: string) => `Đã tải ${file}`,
  copied: 'Đã chép hình',
  copyRefused: (file: string) => `Trình duyệt không cho chép hình; đã tải ${file}`,
  failed: 'Không vẽ được hình. Hãy thử lại hoặc tải CSV.',

  /** What was chosen, then how many rows that leaves: stands in the picture and in every row of the table. */
  filtered: (what: string, counts: string | null) => `Đã lọc – ${what}${counts === null ? '' : ` · ${counts}`}`,
  counts: (shown: string, all: string) => `${shown} trong ${all}`,
  targets: (n: string) => `${n} mục tiêu`,
  part: (name: string, values: string) => `${name}: ${values}`,
  years: (span: string) => `năm ${span}`,
  between: (from: string, to: string) => `${from}–${to}`,
  atLeast: (from: string) => `từ ${from}`,
  atMost: (to: string) => `đến ${to}`,
  search: (text: string) => `tìm “${text}”`,
  selected: (name: string) => `đánh dấu: ${name}`,
  currency: (name: string) => `loại tiền: ${name}`,
  day: (day: string) => `xét ngày ${day}`,
  order: (name: string) => `xếp theo: ${name}`,
  weights: (list: string) => `trọng số: ${list}`,
  nothing: 'không có dòng nào',

  map: {
    name: 'Bản đồ khu, cụm',
    title: (zones: string) => `${zones} trên bản đồ`,
    subtitle: 'Hình: loại; nét tô: tình trạng; độ lớn: diện tích theo năm bậc; quầng: phần vị trí chưa chắc chắn.',
    note: 'Hình vẽ cả hai tỉnh; phần phóng to và các lớp bật thêm trên màn hình không có trong hình. Ranh giới từ ngày 01/07/2025.'
  }
};
