export const engine = {
  title: 'Bộ máy dữ liệu',
  /** Bytes unpacked so far and in all. */
  starting: (loaded: string, total: string) => `Đang nạp bộ máy dữ liệu: ${loaded} trong ${total} sau khi giải nén`,
  preparing: 'Đang mở bộ máy dữ liệu',
  ready: 'Bộ máy dữ liệu đã sẵn sàng: từ nay mỗi lựa chọn được trả lời bằng SQL ngay trong trình duyệt',
  failedTitle: 'Bộ máy dữ liệu không chạy được',
  /** What happened. */
  happened: {
    'no-webassembly': () => 'Trình duyệt này không có hoặc đã tắt WebAssembly, nên bộ máy dữ liệu không chạy được.',
    'worker-blocked': () => 'Trình duyệt hoặc chính sách của mạng không cho tiến trình nền của bộ máy dữ liệu chạy.',
    'file-missing': (file: string) => `Không tải được tệp ${file}: máy chủ không có tệp này hoặc đường truyền bị ngắt.`,
    'file-damaged': (file: string) => `Tệp ${file} đã tải về nhưng bị hỏng, không đọc được.`,
    'engine-failed': () => 'Bộ máy dữ liệu gặp lỗi và đã dừng.'
  },
  /** What still works. */
  stillWorks:
    'Bản đồ, bộ lọc, danh sách và biểu đồ vẫn dùng được: trang tự tính từ các dòng đã có sẵn, kết quả như nhau. Chỉ các câu hỏi SQL tự viết là chưa chạy được.',
  /** What to do next. */
  next: {
    'no-webassembly': 'Muốn dùng bộ máy, hãy mở trang bằng trình duyệt mới hơn hoặc bật lại WebAssembly.',
    'worker-blocked': 'Hãy thử tắt tiện ích chặn mã cho trang này, hoặc mở bằng mạng khác.',
    'file-missing': 'Hãy kiểm tra đường truyền rồi thử lại.',
    'file-damaged': 'Hãy thử lại; nếu vẫn hỏng, xin báo cho ban biên tập kèm tên tệp.',
    'engine-failed': 'Hãy thử lại; nếu vẫn lỗi, xin báo cho ban biên tập kèm chi tiết bên dưới.'
  },
  retry: 'Thử lại',
  detail: 'Chi tiết',
  dismiss: 'Đóng thông báo'
};
