export const data = {
  title: 'Tải dữ liệu',
  description: 'Tải dữ liệu'
};
