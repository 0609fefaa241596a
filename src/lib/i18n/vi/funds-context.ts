/** What an article of 2016 tells of Thanh Hóa, apart from figures of today. */
export const fundsContext = {
  region: 'Bối cảnh năm 2016 của Thanh Hóa',
  lead: 'Số và lời của một bài báo năm 2016 về khuyến công Thanh Hóa, để riêng với số hiện nay. Về những điều này, tập số liệu chưa có số mới hơn.',
  asOf: (year: string) => `năm ${year}`,
  paragraphs: (from: number, to: number) => (from === to ? `đoạn ${from}` : `đoạn ${from}–${to}`),
  says: {
    processing: 'Chế biến mới ở mức sơ chế.',
    machines: 'Cơ sở xây mới cần có máy móc hiện đại.',
    size: 'Quy mô của vùng miền núi: bản in của bài bị cắt ở chữ “almost 7,”, phần sau không còn. Vì vậy trang này không ghi thành con số.'
  }
};
