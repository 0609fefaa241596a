import { paperDeck } from './paper-deck.ts';

/** Words of paper: printing a view, handouts, the frozen copy for the minutes, the file to carry. */
export const paper = {
  title: 'In trang này',
  head: {
    filtered: 'Đã lọc:',
    whole: 'Toàn bộ, không lọc',
    /** Days on which the sources of the page came out. */
    published: (from: string, to: string) =>
      `Nguồn công bố từ ${from} đến ${to}; mỗi số liệu có ngày riêng, ghi cạnh số.`,
    publishedOnce: (day: string) => `Nguồn công bố: ${day}; mỗi số liệu có ngày riêng, ghi cạnh số.`,
    release: (release: string, day: string) => `Bản phát hành ${release}, ngày ${day}`,
    printed: (time: string) => `In lúc ${time}`,
    scan: 'Quét mã để mở đúng trang này',
    qr: (address: string) => `Mã QR mở ${address}`,
    tooLong: 'Địa chỉ quá dài cho một mã QR in được; xin mở địa chỉ ở cuối bản in.',
    record: 'Bản ghi cho biên bản',
    frozen: (time: string, zone: string) => `Ghi lúc ${time} (múi giờ ${zone})`,
    hash: 'SHA-256 của bản ghi:',
    hashNote: 'Tệp JSON cùng mã này giữ từng số liệu với nguồn; kiểm tra ở mục “Giữ lại cho biên bản” của trang.'
  },
  foot: {
    sources: 'Nguồn dùng trên trang này',
    sourcesShort: (count: string) => `Trang này dùng ${count}:`,
    undated: 'không ghi ngày',
    unnamed: 'không rõ nơi công bố',
    address: 'Địa chỉ:',
    notes: 'Ghi chép'
  },
  map: {
    legendTitle: 'Ký hiệu',
    north: 'B',
    northLabel: 'Hướng bắc ở phía trên',
    selected: (name: string) => `Đang chọn: ${name}`,
    boundaries: 'Ranh giới hành chính từ ngày 01/07/2025.',
    formerBoundaries: 'Ranh giới huyện trước ngày 01/07/2025.'
  },
  dialog: {
    title: 'In trang này',
    lead: 'Bản in có tên trang, phần đang lọc, bản phát hành, nguồn, địa chỉ và mã QR. Bản đồ được vẽ lại cho giấy.',
    paper: 'Khổ giấy',
    papers: { 'a4-portrait': 'A4 dọc', 'a4-landscape': 'A4 ngang', wide: '16:9 (màn hình)' },
    include: 'In kèm',
    sourcesFull: 'Nguồn: tên, nơi công bố, ngày',
    sourcesShort: 'Nguồn: chỉ nơi công bố',
    tables: 'Bảng số liệu dưới biểu đồ',
    notes: 'Chỗ trống để ghi chép',
    counted: (figures: string, sources: string) => `Trang này có ${figures}, từ ${sources}.`,
    print: 'In / lưu PDF',
    preparing: 'Đang chuẩn bị bản in…',
    hint: 'Muốn có tệp PDF, chọn “Lưu dưới dạng PDF” trong hộp in của trình duyệt.',
    failed: 'Chưa tải được nguồn của trang. Bản in vẫn có số liệu, địa chỉ và mã QR.'
  },
  figures: (count: string) => `${count} số liệu`,
  minutes: {
    title: 'Giữ lại cho biên bản',
    lead: 'Bản ghi giữ nguyên trang đang xem: địa chỉ, phần đang lọc, từng số liệu với ngày, nguồn và mọi số khác nguồn nêu. Mã SHA-256 cho biết bản ghi có bị sửa không.',
    gathering: (done: string, all: string) => `Đang gom nguồn của số liệu: ${done} trong ${all}`,
    ready: (figures: string, sources: string) => `${figures}, ${sources}`,
    incomplete: (sources: string) => `Chưa tải được ${sources}: số liệu lấy từ đó chỉ có phần ghi trên trang.`,
    frozen: 'Ghi lúc',
    hash: 'SHA-256',
    again: 'Ghi lại từ đầu',
    json: 'Tải bản ghi (JSON)',
    pdf: 'In / lưu PDF bản ghi',
    failed: 'Không lập được bản ghi. Hãy thử lại.',
    check: 'Kiểm tra một bản ghi',
    checkLead: 'Chọn tệp JSON đã tải từ đây. Tệp không rời khỏi máy này.',
    choose: 'Chọn tệp bản ghi',
    checking: 'Đang kiểm tra…',
    notRecord: 'Tệp này không phải bản ghi cho biên bản của trang này.',
    intact: (time: string) => `Bản ghi còn nguyên: mã SHA-256 khớp. Ghi lúc ${time}.`,
    altered: 'Bản ghi đã bị sửa: mã SHA-256 không khớp với nội dung.',
    same: (figures: string) => `${figures} vẫn như hôm nay.`,
    changed: (figures: string) => `${figures} đã thay đổi:`,
    gone: 'nay không còn trong dữ liệu',
    was: 'Khi ghi',
    now: 'Hôm nay',
    figure: 'Số liệu',
    unchecked: (figures: string) => `${figures} do trang tính: chỉ so được khi mở địa chỉ của bản ghi.`,
    unread: (figures: string) => `${figures} chưa so được vì không tải được nguồn.`,
    openAddress: 'Mở địa chỉ của bản ghi'
  },
  deck: paperDeck
};
