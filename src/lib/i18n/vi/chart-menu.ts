/** Words of the menu of a chart, and of the pictures and tables made of what is on screen. They come with the menu, not with a page. */
export const chartMenu = {
  open: 'Tải về, nhúng',
  openOf: (name: string) => `Tải về, nhúng: ${name}`,
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
  rankSource: 'Điểm do trang tính từ số liệu đã công bố; nguồn của từng số ở địa chỉ dưới đây.',
  search: (text: string) => `tìm “${text}”`,
  selected: (name: string) => `đánh dấu: ${name}`,
  currency: (name: string) => `loại tiền: ${name}`,
  day: (day: string) => `xét ngày ${day}`,
  order: (name: string) => `xếp theo: ${name}`,

  /** What each file is good for, on the pages of charts and zones. */
  files: 'Tải về',
  use: {
    svg: 'Chữ thật, sửa được trong Inkscape, Illustrator, Figma; in cỡ nào cũng nét.',
    png: 'Đúng cỡ ảnh xem trước của mạng xã hội và ứng dụng nhắn tin.',
    large: 'Cả hình, đủ nét cho bài viết, bản trình chiếu và bản in nhỏ.',
    csv: 'Bảng số liệu cho bảng tính; số giữ đơn vị của bảng gốc, dấu thập phân là dấu chấm.',
    json: 'Bảng, nguồn và lời dẫn cho chương trình.'
  },
  filesNote: 'Hình luôn trên nền sáng và ghi sẵn nguồn, bản phát hành, giấy phép.',
  zoneFiles: 'Thẻ của khu, cụm: số liệu chính, nguồn và vị trí, thành hình và bảng.',
  filesMenu: 'Hình và bảng của phần đang lọc tải được từ nút cạnh mỗi biểu đồ trên các bảng tổng hợp.',

  map: {
    name: 'Bản đồ khu, cụm',
    title: (zones: string) => `${zones} trên bản đồ`,
    subtitle: 'Hình: loại; nét tô: tình trạng; độ lớn: diện tích theo năm bậc; quầng: phần vị trí chưa chắc chắn.',
    note: 'Hình vẽ toàn bộ vùng có số liệu; phần phóng to và các lớp bật thêm trên màn hình không có trong hình. Ranh giới từ ngày 01/07/2025.'
  }
};
