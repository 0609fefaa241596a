export const templates = {
  title: 'Mẫu bảng',
  description: 'Mẫu bảng'
};
