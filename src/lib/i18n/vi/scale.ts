/** Words of the explorer of a package with more investments than a page can carry; other packages do not load them. */
export const scale = {
  /** Under the list in a zone's card. */
  largestListed: (listed: string, all: string) =>
    `Danh sách chỉ có ${listed} dự án lớn nhất trong ${all} dự án đã công bố tại đây.`
};
