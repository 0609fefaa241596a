import { unreachable } from '#lib/domain/vocabulary.ts';
import type { FieldType } from './descriptor.ts';
import { slipsText } from './header-slips.ts';
import type { Rule } from './problem.ts';

const types: Readonly<Record<FieldType, string>> = {
  string: 'chữ',
  number: 'số, dấu thập phân là dấu chấm, không ngăn cách hàng nghìn',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  year: 'năm gồm bốn chữ số',
  list: 'danh sách',
  date: 'ngày ghi dạng 2024-07-01',
  time: 'giờ ghi dạng 15:00:00',
  datetime: 'ngày và giờ ghi dạng 2024-07-01T15:00:00',
  yearmonth: 'tháng ghi dạng 2024-07',
  duration: 'khoảng thời gian theo ISO 8601, ví dụ P1Y6M',
  geopoint: 'điểm ghi dạng “kinh độ, vĩ độ”',
  geojson: 'đối tượng GeoJSON',
  object: 'đối tượng JSON',
  array: 'danh sách JSON',
  any: 'chữ bất kỳ'
};

/** What was expected, in Vietnamese, as a clause after the place. */
export function ruleTextVi(rule: Rule): string {
  switch (rule.kind) {
    case 'descriptor':
      return `theo đặc tả Data Package 2.0: ${rule.expected}`;
    case 'file-present':
      return 'thiếu tệp này';
    case 'no-byte-order-mark':
      return 'tệp phải là UTF-8 không có dấu thứ tự byte (BOM)';
    case 'encoding':
      return 'có ký tự hỏng: hãy lưu lại tệp theo mã UTF-8';
    case 'quotes':
      return 'dấu ngoặc kép không khép hoặc đặt sai: cả ô phải nằm giữa hai dấu ", dấu " trong ô viết thành ""';
    case 'header':
      return `${slipsText(rule.slips, 'vi')}dòng đầu phải ghi đúng thứ tự các cột ${rule.columns.join(',')}`;
    case 'cell-count':
      return `dòng phải có ${rule.columns} ô${rule.cells === undefined ? '' : `, ở đây có ${rule.cells}`}`;
    case 'blank-row':
      return 'dòng trống: hãy xóa dòng này';
    case 'required':
      return 'không được để trống';
    case 'type':
      return `phải là ${types[rule.type]}`;
    case 'format':
      return `phải là ${types[rule.type]}, theo dạng ${rule.format}`;
    case 'above':
      return `phải lớn hơn ${rule.limit}`;
    case 'below':
      return `phải nhỏ hơn ${rule.limit}`;
    case 'min-length':
      return `quá ngắn: ${rule.length}, ít nhất phải ${rule.limit}`;
    case 'max-length':
      return `quá dài: ${rule.length}, nhiều nhất ${rule.limit}`;
    case 'unique-key':
      return `trùng với dòng ${rule.firstRow}: ${rule.columns.join(', ')} cùng nhau phải là duy nhất`;
    case 'enum':
      return `chỉ được là một trong: ${rule.allowed.join(', ')}`;
    case 'minimum':
      return `không được nhỏ hơn ${rule.limit}`;
    case 'maximum':
      return `không được lớn hơn ${rule.limit}`;
    case 'pattern':
      return `phải theo mẫu ${rule.pattern}`;
    case 'partial-date':
      return 'phải là năm, tháng hoặc ngày có thật: 2024, 2024-07 hoặc 2024-07-01';
    case 'address':
      return 'phải là địa chỉ web bắt đầu bằng http:// hoặc https://';
    case 'no-outer-space':
      return 'có khoảng trắng thừa ở đầu hoặc cuối ô';
    case 'composed-letters':
      return 'dấu tiếng Việt phải viết dạng dựng sẵn (Unicode NFC)';
    case 'list-members':
      return 'mỗi mục của danh sách phải có chữ, không có khoảng trắng quanh và không lặp lại';
    case 'unique':
      return `trùng với dòng ${rule.firstRow}: mỗi giá trị của cột này chỉ được xuất hiện một lần`;
    case 'primary-key':
      return `trùng khóa với dòng ${rule.firstRow}: ${rule.columns.join(', ')} cùng nhau phải là duy nhất`;
    case 'known-key':
      return `không có trong cột ${rule.column} của bảng ${rule.table}`;
    case 'known-country':
      return 'phải là mã nước hai chữ cái theo ISO 3166';
    case 'order':
      return `trái thứ tự với ${rule.otherColumn} = ${rule.other}: đầu khoảng không được vượt cuối khoảng`;
    case 'together':
      return `phải ghi cùng với ${rule.otherColumn}, hoặc để trống cả hai`;
    case 'no-cycle':
      return `vòng lặp cấp trên: ${rule.path.join(' → ')}`;
    case 'no-parent':
      return 'đơn vị này thuộc thẳng tỉnh, phải để trống';
    case 'parent-kind':
      return `cấp trên phải thuộc loại: ${rule.allowed.join(', ')}`;
    case 'agrees':
      return `phải giống ${rule.with}: ${rule.expected}`;
    case 'inside-province':
      return `điểm nằm ngoài ${rule.province} ${rule.outsideKm} km (cho phép ${rule.toleranceKm} km)`;
    case 'unit-of-indicator':
      return `chỉ tiêu này có đơn vị ${rule.unit}`;
    case 'subject-of-indicator':
      return `chỉ tiêu này chỉ dùng cho: ${rule.allowed.join(', ')}`;
    case 'percentage':
      return 'tỷ lệ phần trăm phải từ 0 đến 100';
    case 'one-main-report':
      return rule.rows.length === 0
        ? 'dự án có nêu vốn mà không có báo cáo chính nào trong investment_reports (main; với nhóm dự án: group-total)'
        : `mỗi dự án chỉ được có một báo cáo chính, ở đây có ${rule.rows.length}: dòng ${rule.rows.join(', ')}`;
    case 'role-of-kind':
      return `vai trò không hợp với loại dự án: chỉ được là ${rule.allowed.join(', ')}`;
    case 'capital-of-role':
      return rule.present
        ? `báo cáo vai trò ${rule.role} phải có số vốn, tính chất và loại số liệu`
        : `báo cáo vai trò ${rule.role} không được có số vốn`;
    case 'parts-within-total':
      return `các phần cộng lại được ${rule.sum}, lớn hơn tổng ${rule.total}`;
    case 'exclusion-named':
      return 'không tính vào tổng thì phải ghi lý do ở cột này';
    case 'counted-once':
      return `phải là false để không cộng hai lần: ${rule.because}`;
    case 'one-of-columns':
      return `phải ghi đúng một trong các cột ${rule.columns.join(', ')}, ở đây ghi ${rule.count}`;
    case 'column-missing':
      return 'chưa có cột nào ghi, mà dòng mới thì phải có';
    case 'column-once':
      return `đã lấy từ cột ${rule.other}`;
    case 'taken':
      return `đã thuộc về dòng đã công bố ${rule.by}`;
    case 'published-row':
      return `ở dòng đã công bố ${rule.name}: ${ruleTextVi(rule.rule)}`;
    case 'manifest':
      return `trong tệp mô tả bản phát hành: ${rule.expected}`;
    case 'release-before':
      return rule.expected === null
        ? 'bản phát hành đầu tiên không có bản nào trước nó'
        : `phải là bản phát hành ngay trước: ${rule.expected}`;
    case 'release-row':
      return rule.there ? 'không phải là dòng của bản phát hành trước' : 'đã là dòng của bản phát hành trước';
    case 'release-file':
      return 'không bảng nào của bản phát hành này có tệp này';
    case 'release-digest':
      return `các dòng dựng lại không phải là ${rule.rows} dòng đã phát hành (SHA-256)`;
    case 'release-raised':
      return `các bảng khác bản phát hành ${rule.newest}: nâng số phiên bản rồi chạy npm run release`;
    default:
      return unreachable(rule);
  }
}
