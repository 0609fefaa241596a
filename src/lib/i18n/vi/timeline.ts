/** Words of the timeline of instruments. */
export const timeline = {
  title: 'Chính sách theo thời gian'
};
