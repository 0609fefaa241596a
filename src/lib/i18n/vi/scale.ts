/** Words of the explorer of a package with more investments than a page can carry; other packages do not load them. */
export const scale = {
  /** Under the list in a zone's card. */
  largestListed: (listed: string, all: string) =>
    `Danh sách chỉ có ${listed} dự án lớn nhất trong ${all} dự án đã công bố tại đây.`,
  /** On the page of search and in its dialog. */
  searchKnows: (named: string, all: string) =>
    `Trong ${all} dự án và nhóm dự án, ô tìm chỉ biết tên ${named} mục có vốn lớn nhất (tính riêng theo đô la và theo đồng). Dự án khác có trong bảng dữ liệu và ở trang SQL.`,
  /** In the popover of a sum over more rows than can be listed. */
  restsOn: (count: string) =>
    `Tính từ ${count} dự án, nhiều quá nên không liệt kê ở đây; câu SQL dưới đây cho ra cùng kết quả ở trang SQL.`
};
