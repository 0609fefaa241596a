import type { SitePage } from '#lib/domain/site-page.ts';

export const shell = {
  name: 'Bản đồ công nghiệp',
  tagline: 'Thanh Hóa và Lào Cai: khu, cụm công nghiệp, dự án và chính sách; mỗi con số mở ra nguồn của nó',
  skip: 'Tới nội dung chính',
  mainNavigation: 'Điều hướng chính',
  footerNavigation: 'Mọi trang',
  menu: 'Mục lục',
  closeMenu: 'Đóng mục lục',
  navGroup: {
    find: 'Tìm nơi đầu tư',
    money: 'Tiền và chính sách',
    data: 'Dữ liệu'
  },
  page: {
    '': 'Bản đồ',
    zones: 'Khu và cụm',
    compare: 'So sánh',
    rank: 'Xếp hạng',
    shortlist: 'Danh sách chọn',
    support: 'Hỗ trợ nào áp dụng',
    procedures: 'Thủ tục',
    policies: 'Chính sách',
    places: 'Xã, huyện cũ và mới',
    sources: 'Nguồn',
    search: 'Tìm kiếm',
    about: 'Giới thiệu',
    data: 'Dữ liệu'
  } satisfies Readonly<Record<SitePage, string>>,
  /** What each page is for, under its name. */
  pageHint: {
    '': 'Bộ lọc, bản đồ và biểu đồ',
    zones: 'Bảng mọi khu, cụm công nghiệp',
    compare: 'Đặt vài khu, cụm cạnh nhau trên cùng thang đo',
    rank: 'Xếp theo điều mình cần, thấy rõ vì sao',
    shortlist: 'Khu, cụm đã giữ lại, ghi chú và tải về',
    support: 'Quy định áp dụng cho dự án của mình, và vì sao',
    procedures: 'Thời hạn luật định và thời hạn rút ngắn',
    policies: 'Văn bản theo số hiệu, hiệu lực, nội dung hỗ trợ',
    places: 'Địa danh trước và từ 01/07/2025',
    sources: 'Mọi nguồn và con số lấy từ đó',
    search: 'Mọi tên có trên trang',
    about: 'Cách làm, giới hạn, giấy phép',
    data: 'Bảng dữ liệu'
  } satisfies Readonly<Record<SitePage, string>>,
  shortlistCount: (count: string) => `Danh sách chọn: ${count} khu, cụm`,
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themeLight: 'Sáng',
  themeDark: 'Tối',
  themeProjector: 'Máy chiếu',
  share: 'Chia sẻ',
  shareDone: 'Đã chép liên kết',
  shareFailed: 'Không chép được; hãy chép từ thanh địa chỉ',
  footerLicence: 'Phần biên soạn: CC BY 4.0 · Mã nguồn: MIT · Con số thuộc về nơi đã công bố',
  footerRelease: (release: string) => `Bản phát hành ${release}`,
  notFoundTitle: 'Không có trang này',
  notFoundText:
    'Địa chỉ có thể đã gõ nhầm, hoặc liên kết cũ đã đổi. Số liệu không mất: hãy tìm lại từ bản đồ hoặc bảng khu, cụm.',
  errorTitle: 'Trang này gặp lỗi',
  errorText: 'Lỗi nằm ở trang, không ở số liệu. Hãy tải lại; nếu còn lỗi, xin báo cho ban biên tập cùng địa chỉ trang.',
  errorBack: 'Về bản đồ',
  errorZones: 'Bảng khu, cụm',
  close: 'Đóng'
};
