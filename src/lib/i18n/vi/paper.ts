/** Words of paper: printing a view, handouts, the frozen copy for the minutes, the file to carry. */
export const paper = {
  title: 'In trang này'
};
