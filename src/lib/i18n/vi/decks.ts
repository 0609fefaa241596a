/** Words of decks: pages of presentations, the editor of own decks, what checks of a deck say. */
export const decks = {
  title: 'Trình bày',
  /** Behind the button "Dùng trang này" on every page. */
  menu: {
    label: 'Dùng trang này',
    copyLink: 'Chép liên kết',
    copyLinkHint: 'mở lại đúng như đang xem',
    copied: 'Đã chép liên kết',
    notCopied: 'Không chép được; hãy chép từ thanh địa chỉ',
    add: 'Thêm vào bộ cảnh…',
    addHint: 'để trình bày',
    present: 'Trình bày…',
    presentHint: 'các bộ cảnh',
    print: 'In…',
    printHint: 'giấy hoặc PDF',
    minutes: 'Lưu cho biên bản…',
    minutesHint: 'số liệu và nguồn tại lúc này',
    failed: 'Chưa tải được. Hãy thử lại.'
  }
};
