/** Words of the comparison of localities. */
export const localities = {
  title: 'So sánh địa phương'
};
