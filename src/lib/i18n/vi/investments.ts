/** Words of the investments page and its charts. */
export const investments = {
  title: 'Đầu tư'
};
