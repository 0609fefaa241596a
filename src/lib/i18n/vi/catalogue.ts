/** Words around every chart of the catalogue. */
export const catalogue = {
  title: 'Biểu đồ',
  description: 'Danh mục biểu đồ: câu hỏi mỗi biểu đồ trả lời, bảng số liệu, nguồn, câu lệnh SQL và tệp tải về.',
  table: 'Bảng số liệu',
  tableOf: (title: string) => `Bảng số liệu: ${title}`,
  noFigure: 'chưa công bố',
  openChart: 'Trang của biểu đồ',
  noRows: 'Không có dòng nào khớp với lựa chọn.'
};
