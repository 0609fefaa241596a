import type { Field } from '#lib/tables/descriptor.ts';

/** What sheets write for values that the tables have a code for. Marks and letter size do not count. */
const words: Readonly<Record<string, readonly string[]>> = {
  'economic-zone': ['khu kinh tế', 'KKT'],
  'border-economic-zone': ['khu kinh tế cửa khẩu', 'KKTCK', 'border-gate economic zone'],
  'industrial-park': ['khu công nghiệp', 'KCN', 'khu CN'],
  'industrial-cluster': ['cụm công nghiệp', 'CCN', 'cụm CN'],
  operating: ['đang hoạt động', 'hoạt động', 'đã hoạt động', 'đi vào hoạt động', 'in operation', 'active'],
  building: ['đang xây dựng', 'xây dựng', 'đang đầu tư', 'đang triển khai', 'under construction'],
  planned: ['quy hoạch', 'trong quy hoạch', 'dự kiến', 'kế hoạch', 'planning'],
  approved: ['đã phê duyệt', 'đã chấp thuận', 'đã cấp phép', 'licensed'],
  calling: ['kêu gọi đầu tư', 'đang kêu gọi', 'mời gọi đầu tư'],
  stalled: ['chậm tiến độ', 'dừng', 'tạm dừng', 'suspended'],
  unknown: ['không rõ', 'chưa rõ', 'không có thông tin', 'n/a'],
  project: ['dự án', 'đề án'],
  group: ['nhóm dự án', 'nhóm'],
  exact: ['đúng', 'chính xác', 'bằng'],
  about: ['khoảng', 'xấp xỉ', 'ước', '~', 'approximately'],
  over: ['hơn', 'trên', '>', 'more than'],
  nearly: ['gần', 'gần bằng', 'suýt soát', 'almost', 'close to'],
  under: ['dưới', 'chưa đến', '<', 'less than'],
  'up-to': ['tối đa', 'không quá', 'đến', 'max', 'maximum'],
  'at-least': ['tối thiểu', 'ít nhất', 'từ', 'min', 'minimum'],
  actual: ['thực tế', 'thực hiện'],
  target: ['chỉ tiêu', 'mục tiêu'],
  estimate: ['ước tính', 'ước thực hiện'],
  disbursed: ['đã giải ngân', 'giải ngân', 'đã chi', 'paid'],
  budgeted: ['dự toán', 'được giao', 'đã giao'],
  national: ['trung ương', 'quốc gia', 'central'],
  provincial: ['tỉnh', 'địa phương', 'cấp tỉnh'],
  site: ['đúng vị trí', 'tại chỗ'],
  commune: ['xã', 'phường', 'trung tâm xã'],
  district: ['huyện', 'quận', 'trung tâm huyện'],
  'in-force': ['còn hiệu lực', 'đang có hiệu lực', 'in force'],
  expired: ['hết hiệu lực']
};

/** A code, its words here, and those of the column's description where that explains its values ("law: văn bản pháp luật; …"). */
export function namesOfValue(field: Field, value: string): readonly string[] {
  return [value, ...(words[value] ?? []), ...described(field.description, value)];
}

function described(description: string, value: string): readonly string[] {
  return description.split(/; ?| \| |\bvi: |\ben: /).flatMap((part) => {
    const [code, meaning] = part.trim().split(': ');
    return code === value && meaning !== undefined ? [meaning] : [];
  });
}

const yes = ['có', 'x', 'đúng', 'yes', 'y', 'true', 't', '1', '1.0', 'được', '✓', '✔', '☑'];
const no = ['không', 'sai', 'no', 'n', 'false', 'f', '0', '0.0', 'ko', 'k', '✗', '☐'];

/** Yes and no as sheets write them; null where it is neither. */
export function yesOrNo(text: string): 'true' | 'false' | null {
  const word = text.trim().normalize('NFC').toLowerCase();
  if (yes.includes(word)) return 'true';
  return no.includes(word) ? 'false' : null;
}
