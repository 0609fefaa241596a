/** Words of offline: keeping the site on this machine. */
export const offline = {
  title: 'Dùng khi mất mạng',
  description:
    'Giữ cả trang này trong máy bằng một lần tải, để xem, tìm, lọc, trình chiếu và in khi không có mạng. Xem đã giữ bản nào, bao nhiêu, và xóa đi.',
  lead: 'Một lần tải là đủ. Sau đó mọi trang bằng cả hai thứ tiếng, bộ cảnh, bản đồ, tìm kiếm, bộ lọc, câu hỏi SQL, tệp số liệu và bản in đều dùng được khi không có mạng.',
  limits:
    'Không giữ: ảnh PNG dựng sẵn, khung nhúng dành cho trang khác, và trang gốc của các nguồn. Những thứ đó vẫn cần mạng.',
  needsScript: 'Giữ trang trong máy cần JavaScript.',

  stateTitle: 'Trong máy này',
  looking: 'Đang xem trong máy đã giữ gì…',
  absent: 'Chưa giữ gì trong máy này.',
  edition: (release: string, day: string) => `Bản ${release}, phát hành ${day}`,
  keep: (size: string) => `Giữ để dùng khi mất mạng (${size})`,
  fetching: 'Đang tải',
  progress: (done: string, total: string) => `${done} / ${total}`,
  pause: 'Tạm dừng',
  paused: 'Đã tạm dừng. Phần đã tải vẫn còn trong máy.',
  begun: (done: string, total: string) => `Lần trước tải chưa xong: đã có ${done} trên ${total}.`,
  resume: 'Tải tiếp',
  undo: 'Bỏ phần đã tải',
  ready: 'Sẵn sàng khi không có mạng.',
  readySince: (day: string) => `Giữ trong máy này từ ${day}.`,
  shownFrom: 'Từ lúc này, trang được mở từ bản đã giữ, có mạng hay không cũng vậy. Bản mới chỉ thay khi bạn bảo đổi.',
  broken: (size: string) => `Bản đã giữ thiếu ${size}: trình duyệt đã xóa một phần. Cần có mạng để tải bù.`,
  mend: 'Tải bù phần thiếu',
  noOffer: 'Không hỏi được trang trên mạng: hãy kiểm tra kết nối rồi mở lại trang này.',
  offerOffline: 'Máy đang không có mạng. Hãy nối mạng để tải.',

  newer: (edition: string) => `Có bản mới: ${edition}.`,
  newerBuild: (release: string) => `Trang trên mạng đã được sửa sau khi bạn giữ. Số liệu vẫn là bản ${release}.`,
  newerHow: 'Bản đang giữ vẫn nguyên cho đến khi bản mới tải đủ và bạn bảo đổi.',
  fetchNewer: (size: string) => `Tải bản mới (${size})`,
  newerWhole: (edition: string) => `Bản mới đã tải đủ: ${edition}.`,
  changeOver: 'Đổi sang bản mới',
  changeHow: 'Trang này sẽ mở lại. Đừng đổi khi đang trình chiếu ở cửa sổ khác.',
  dropNewer: 'Bỏ bản mới',

  trouble: {
    network: 'Đường truyền bị ngắt. Phần đã tải vẫn còn; nối lại mạng rồi tải tiếp.',
    gone: 'Trang trên mạng vừa đổi sang bản khác. Bấm tải tiếp để lấy bản đó; phần còn dùng được sẽ không tải lại.',
    damaged: 'Một tệp tải về không đúng như bản gốc nên đã bỏ. Hãy tải tiếp.',
    full: 'Trình duyệt không cho thêm chỗ để giữ. Hãy dọn bớt chỗ trong máy rồi tải tiếp.',
    worker: 'Trình duyệt không cho trang chạy khi không có mạng. Cửa sổ riêng tư và vài cài đặt bảo mật chặn việc này.'
  },
  hindrance: {
    insecure: 'Trang đang mở qua địa chỉ không có https, nên trình duyệt không cho giữ. Hãy mở bằng địa chỉ https.',
    'old-browser':
      'Trình duyệt này, hoặc cửa sổ riêng tư này, không giữ được trang. Chrome, Edge, Firefox từ bản 113 và Safari từ bản 16.4 thì được.',
    'storage-closed':
      'Trình duyệt đóng kho lưu trữ với trang này, thường do cửa sổ riêng tư. Hãy mở trong cửa sổ thường.'
  },
  noRoom: (needed: string, free: string) =>
    `Cần ${needed}, trình duyệt chỉ còn cho ${free}. Hãy dọn bớt chỗ trong máy trước.`,

  partsTitle: 'Gồm những gì',
  partsColumns: { part: 'Phần', size: 'Dung lượng' },
  part: {
    pages: 'Mọi trang, tiếng Việt và tiếng Anh',
    engine: 'Bộ máy trả lời bộ lọc và SQL',
    data: 'Bảng số liệu, lớp bản đồ, hình SVG, tệp tải về',
    program: 'Chương trình, phông chữ, biểu tượng'
  },
  partsTotal: 'Cộng',
  stored: (size: string) => `Theo trình duyệt, trang này đang dùng ${size} trong máy, kể cả bộ nhớ đệm.`,
  lasting: 'Trình duyệt hứa không tự xóa.',
  notLasting: 'Khi máy thiếu chỗ, trình duyệt có thể tự xóa: hãy mở trang này xem lại trước khi đi.',
  remove: 'Xóa khỏi máy',
  removeSure: 'Xóa thật? Không có mạng thì trang sẽ không mở được nữa.',
  removeYes: 'Xóa',
  removeNo: 'Giữ lại',
  removed: 'Đã xóa khỏi máy.',

  beforeTitle: 'Trước khi đi',
  before: [
    'Tải ở nơi có mạng tốt, trên đúng máy và đúng trình duyệt sẽ dùng.',
    'Tắt mạng rồi mở thử bộ cảnh sẽ trình chiếu, từ cảnh đầu đến cảnh cuối.',
    'Muốn có biểu tượng riêng như một ứng dụng: mở menu của trình duyệt, chọn “Cài đặt” hoặc “Thêm vào màn hình chính”.'
  ],
  beforeDecks: 'Mở các bộ cảnh',

  markOffline: (release: string) => `Không mạng: đang dùng bản đã giữ, ${release}`,
  markNewer: (release: string, newer: string) => `Đang dùng bản đã giữ, ${release}; có bản mới ${newer}`,
  markNewerBuild: (release: string) => `Đang dùng bản đã giữ, ${release}; trang trên mạng đã được sửa`,
  markMore: 'Xem',

  notKeptTitle: 'Trang này chưa được giữ trong máy',
  notKeptText: 'Máy đang không có mạng, và địa chỉ này không nằm trong bản đã giữ.',
  notKeptBack: 'Về bản đồ'
};
