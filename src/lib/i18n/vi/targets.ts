/** Words of targets and results. */
export const targets = {
  title: 'Mục tiêu và kết quả',
  marks: {
    leftOut: (count: number) => `${count} số không đủ chỗ ghi trên hình, xem trong bảng.`
  }
};
