/** The reader's own list of zones, choosing zones for comparison, the brief for print and the files for download. */
export const shortlist = {
  title: 'Danh sách của tôi',
  save: 'Lưu',
  saveZone: (zone: string) => `Lưu ${zone} vào danh sách của tôi`,
  compare: 'So sánh',
  compareZone: (zone: string) => `So sánh: chọn ${zone}`,
  tray: {
    label: 'Khu, cụm chọn để so sánh',
    remove: (zone: string) => `Bỏ ${zone} khỏi phần so sánh`,
    go: (count: string) => `So sánh (${count})`,
    more: 'Chọn thêm ít nhất một khu, cụm để so sánh.',
    full: (most: string) =>
      `So sánh được nhiều nhất ${most} khu, cụm một lần. Hãy bỏ bớt một khu, cụm để thêm khu, cụm khác.`,
    clear: 'Bỏ tất cả'
  }
};
