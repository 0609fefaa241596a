/** Words of targets and results. */
export const targets = {
  title: 'Mục tiêu và kết quả'
};
