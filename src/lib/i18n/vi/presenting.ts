/** Words of presenting: what stands around a scene on the projector, the presenter window, the help page. */
export const presenting = {
  title: 'Trình bày',
  stage: {
    /** Around the text beside the view. */
    scene: 'Cảnh đang chiếu',
    view: 'Nội dung cảnh',
    place: (scene: string, scenes: string) => `cảnh ${scene} trên ${scenes}`,
    announced: (scene: string, scenes: string, title: string) => `Cảnh ${scene} trên ${scenes}: ${title}`,
    previous: 'Cảnh trước',
    next: 'Cảnh sau',
    tools: 'Công cụ trình bày',
    filter: 'Lọc trực tiếp',
    filterDone: 'Xong, về lời dẫn',
    speaker: 'Cửa sổ người nói',
    fullScreen: 'Toàn màn hình',
    keys: 'Các phím',
    leave: 'Kết thúc',
    black: 'Màn hình tối. Bấm phím bất kỳ để chiếu tiếp.',
    goTo: (scene: string) => `Tới cảnh ${scene}`,
    pressEnter: 'bấm Enter',
    changed: 'Đã đổi bộ lọc hoặc khung nhìn',
    return: 'Về đúng cảnh (R)',
    sources: 'Nguồn',
    sourceOther: (count: string) => `và ${count} nguồn khác`,
    asOf: (date: string) => `Số liệu ${date}.`,
    release: (release: string) => `Bản phát hành ${release}.`,
    disputed: 'nguồn khác nêu số khác',
    more: 'Còn phần dưới',
    unknown:
      'Không tìm thấy bộ cảnh này trên máy. Bộ cảnh tự làm nằm trong trình duyệt đã tạo ra nó: hãy mở lại từ tệp đã xuất. Trang dưới đây vẫn dùng được như thường.',
    unknownOpen: 'Mở các bộ cảnh',
    close: 'Đóng'
  },
  speaker: {
    title: 'Cửa sổ người nói',
    description: 'Lời dẫn, cảnh kế tiếp và đồng hồ cho người trình bày; đi cùng cửa sổ đang chiếu.',
    now: 'Đang chiếu',
    notes: 'Lời dẫn',
    noNotes: 'Cảnh này không có lời dẫn.',
    next: 'Cảnh kế tiếp',
    lastScene: 'Đây là cảnh cuối.',
    scenes: 'Mọi cảnh',
    clock: 'Giờ',
    elapsed: 'Đã nói',
    hold: 'Tạm dừng',
    go: 'Chạy tiếp',
    reset: 'Đặt lại',
    black: 'Màn hình tối',
    light: 'Chiếu lại',
    isBlack: 'Màn hình đang tối.',
    together: 'Đi cùng cửa sổ đang chiếu.',
    alone: 'Không có cửa sổ chiếu nào trả lời. Nút và phím chỉ đổi cảnh ở cửa sổ này.',
    waiting: 'Đang tìm cửa sổ chiếu…',
    open: 'Mở cửa sổ chiếu',
    choose: 'Chưa chọn bộ cảnh.',
    unknown: 'Không tìm thấy bộ cảnh này trên máy.',
    loading: 'Đang mở bộ cảnh…',
    back: 'Các bộ cảnh'
  },
  help: {
    title: 'Cách trình bày',
    description: 'Phím, cửa sổ người nói, lọc khi đang chiếu, bản in và cách dùng khi mất mạng.',
    lead: 'Một bộ cảnh là danh sách trang của bản đồ này, mỗi trang có tiêu đề, lời chú và lời dẫn. Khi chiếu, trang thật đứng trên màn hình: con số nào cũng bấm để mở nguồn.',
    before: 'Trước cuộc họp',
    beforeSteps: [
      'Mở bộ cảnh trên chính máy sẽ chiếu và bấm qua mọi cảnh một lượt.',
      'Giữ trang trong máy để dùng khi mất mạng, hoặc lưu bộ cảnh thành một tệp mang theo.',
      'In bản phát tay: ba cảnh một trang, có lời dẫn và nguồn.'
    ],
    during: 'Khi chiếu',
    duringSteps: [
      'Bấm Bắt đầu, rồi F để mở toàn màn hình. Bút chiếu nào gửi Page Down và Page Up đều dùng được.',
      'Bấm S để mở cửa sổ người nói và kéo nó sang màn hình của mình. Lời dẫn không bao giờ hiện trên màn hình chiếu.',
      'Có người hỏi: bấm L để lọc ngay trong cảnh, bấm con số để mở nguồn, rồi bấm R để về đúng cảnh.',
      'Màn hình cảm ứng: vuốt trái, phải; hoặc chạm vào phần chữ, bên trái là cảnh trước.'
    ],
    keysTitle: 'Các phím',
    keyColumn: 'Phím',
    doesColumn: 'Việc',
    offline: 'Dùng khi mất mạng',
    decks: 'Các bộ cảnh'
  },
  /** What keys do, in the order of the help page. */
  keys: {
    next: 'cảnh sau',
    previous: 'cảnh trước',
    ends: 'cảnh đầu, cảnh cuối',
    scroll: 'cuộn nội dung trong cảnh',
    number: 'tới cảnh mang số đó',
    black: 'màn hình tối; phím bất kỳ để chiếu tiếp',
    fullScreen: 'toàn màn hình',
    filter: 'lọc trực tiếp trong cảnh',
    return: 'về đúng cảnh, bỏ những gì đã lọc',
    speaker: 'mở cửa sổ người nói',
    escape: 'đóng thứ đang mở; rồi rời toàn màn hình; rồi kết thúc',
    keys: 'bảng phím này'
  },
  keyNames: {
    space: 'Dấu cách',
    number: 'số + Enter',
    shiftSpace: 'Shift + Dấu cách'
  }
};
