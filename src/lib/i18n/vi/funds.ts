/** Words of the funds page and its charts. */
export const funds = {
  title: 'Kinh phí hỗ trợ'
};
