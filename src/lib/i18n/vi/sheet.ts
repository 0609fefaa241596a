export const sheet = {
  title: 'Bảng của tôi',
  description: 'Bảng của tôi'
};
