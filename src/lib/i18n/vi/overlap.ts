/** Words of the overlap of programmes. */
export const overlap = {
  title: 'Chính sách chồng nhau'
};
