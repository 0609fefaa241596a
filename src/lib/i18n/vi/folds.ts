/** Words of what is folded away on long pages: rows beyond the first, groups of charts, tables. Counts come as text. */
export const folds = {
  contents: 'Trong trang này',
  moreRows: (n: string) => `Xem thêm ${n} dòng`,
  fewerRows: 'Thu gọn bảng',
  charts: (n: string | null) => (n === null ? 'Xem biểu đồ' : `Xem ${n} biểu đồ`),
  table: (rows: string) => `Xem bảng, ${rows}`,
  list: (n: string) => `Xem danh sách, ${n} mục`,
  moreItems: (n: string) => `Xem thêm ${n} mục`,
  morePairs: (n: string) => `Xem thêm ${n} cặp`
};
