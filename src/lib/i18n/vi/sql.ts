export const sql = {
  title: 'Truy vấn SQL',
  description: 'Truy vấn SQL'
};
