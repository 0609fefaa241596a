/** Words of the pages with every figure of a province. */
export const provinceFigures = {
  title: 'Số liệu theo tỉnh',
  description:
    'Mọi con số đã công bố của từng tỉnh về cụm, khu công nghiệp, đầu tư, công nghiệp hỗ trợ, khuyến công, kinh tế, kèm ngày và nguồn.',
  lead: 'Mỗi tỉnh một trang, gồm mọi con số mà nguồn đã công bố cho toàn tỉnh, kể cả những số không nằm trong biểu đồ nào. Số của từng khu, cụm đứng ở trang của khu, cụm đó.',
  of: (name: string) => `Số liệu đã công bố: ${name}`,
  ofDescription: (name: string) =>
    `Mọi con số đã công bố cho ${name}, theo lĩnh vực, số mới nhất trước, kèm số cũ, ngày và nguồn.`,
  ofLead:
    'Mỗi chỉ tiêu một bảng: số mới nhất trước, số cũ hơn ở dưới, kèm ngày và nguồn. Số của từng khu, cụm đứng ở trang của khu, cụm đó.',
  find: 'Tìm trong các số liệu này',
  findHint: 'Tên chỉ tiêu, phạm vi, năm hoặc nguồn; gõ không dấu cũng được.',
  none: 'Không có số liệu nào khớp.',
  others: 'Nơi khác:',
  field: {
    clusters: 'Cụm công nghiệp',
    parks: 'Khu công nghiệp, khu kinh tế',
    investment: 'Đầu tư',
    'supporting-industry': 'Công nghiệp hỗ trợ',
    promotion: 'Khuyến công',
    economy: 'Kinh tế',
    labour: 'Lao động',
    procedures: 'Thủ tục hành chính',
    other: 'Số liệu khác'
  }
};
