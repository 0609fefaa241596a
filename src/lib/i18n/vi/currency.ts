/** Telling sums in the other currency as well. */
export const currency = {
  label: 'Quy đổi số tiền sang',
  name: { usd: 'USD', vnd: 'đồng' },
  fullName: { usd: 'Quy đổi số tiền sang đô la Mỹ', vnd: 'Quy đổi số tiền sang đồng Việt Nam' },
  calculated: 'quy đổi',
  /** Stands before a converted sum for screen readers. */
  calculatedIs: 'số tính toán, quy đổi',
  at: (base: string, date: string) => `Quy đổi theo ${base} ngày ${date}:`,
  by: 'theo',
  notice: 'Số quy đổi là số tính toán, làm tròn; số gốc do nguồn công bố đứng trước.',
  noRate: 'Chưa có tỷ giá nào được công bố trong tập tài liệu nên không quy đổi được.',
  rateOf: (base: string) => `Tỷ giá: ${base}`,
  computedFrom: 'Nhân hoặc chia số công bố với tỷ giá của ngày ghi ở đây'
};
