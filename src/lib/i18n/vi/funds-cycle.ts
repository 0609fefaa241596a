/** The steps that money for industrial promotion goes through in a year. */
export const fundsCycle = {
  region: 'Các bước từ đăng ký đến chi trả',
  yearOne: 'Năm trước',
  yearTwo: 'Năm sau',
  example: 'Lào Cai cũ',
  steps: {
    register: {
      name: 'Đăng ký',
      says: 'Cơ sở đăng ký đề án trước một năm. Nhiều cơ sở đủ điều kiện nhưng không thành đề án.'
    },
    appraise: {
      name: 'Thẩm định',
      says: 'Thẩm định trước khi mua máy, nên số tiền lúc này chưa chính xác.'
    },
    budget: {
      name: 'Giao dự toán',
      says: (issued: string, used: string) => `Kế hoạch ban hành ngày ${issued} cho năm ${used}.`
    },
    carry: {
      name: 'Thực hiện',
      says: 'Đề án làm vào năm sau. Có doanh nghiệp vay vốn làm trước.'
    },
    invoice: {
      name: 'Hóa đơn',
      says: 'Hóa đơn phải theo quy định của năm ngân sách; làm sớm thì hóa đơn không đạt.'
    },
    pay: { name: 'Chi trả', says: 'Ngày chi của từng đề án: chưa công bố.' }
  },
  registered: 'Số đề án đăng ký',
  appraised: 'Số đề án được thẩm định',
  budgeted: (year: string) => `Dự toán năm ${year}`,
  ofWhich: 'trong đó kinh phí khuyến công',
  others: 'còn lại là nguồn khác',
  carried: 'Đề án đã thực hiện',
  invoiced: 'Số tiền bị loại vì hóa đơn',
  paid: (period: string) => `Đã chi ${period}`,
  lagTitle: 'Ngày ban hành văn bản và thời gian dùng tiền',
  lagLead:
    'Ngày ban hành văn bản và thời gian dùng tiền là hai mốc có nguồn. Năm đăng ký và ngày chi thì không nguồn nào công bố.',
  issuedColumn: 'Văn bản ban hành',
  usedColumn: 'Thời gian dùng tiền',
  registeredColumn: 'Năm đăng ký',
  paidColumn: 'Ngày chi'
};
