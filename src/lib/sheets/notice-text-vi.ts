import { unreachable } from '#lib/domain/vocabulary.ts';
import type { SheetNotice } from './own-sheet.ts';
import { countText, encodingName, listText, writingName } from './told-names.ts';

const count = (of: number): string => countText(of, 'vi');
const list = (of: readonly (string | number)[]): string => listText(of, 'vi');
const sign = (decimal: '.' | ','): string => (decimal === ',' ? 'dấu phẩy' : 'dấu chấm');

/** What was done with the file, in Vietnamese. */
export function noticeTextVi(notice: SheetNotice): string {
  switch (notice.kind) {
    case 'converted':
      return `Chữ trong tệp theo bảng mã ${encodingName(notice.encoding, 'vi')}; đã chuyển sang Unicode (UTF-8).`;
    case 'encoding-unsure':
      return `Chưa chắc bảng mã là ${encodingName(notice.encoding, 'vi')}. Hãy xem chữ có dấu; nếu sai, hãy chọn bảng mã khác.`;
    case 'cells-converted':
      return `${count(notice.cells)} ô viết bằng ${encodingName(notice.encoding, 'vi')}; đã chuyển sang Unicode.`;
    case 'not-converted':
      return `Chữ viết theo ${writingName(notice.writing, 'vi')}, ở đây chưa chuyển được. Hãy chuyển sang Unicode rồi mở lại tệp.`;
    case 'undecodable':
      return `${count(notice.cells)} ô có ký tự không đọc được, hiện là “\uFFFD”. Hãy thử bảng mã khác hoặc sửa từng ô.`;
    case 'decimal-converted':
      return `${count(notice.cells)} số đã viết lại với dấu chấm thập phân, không ngăn cách hàng nghìn.`;
    case 'decimal-by-others':
      return `Cột ${list(notice.columns)} có số đọc được hai cách, như 1.234. Các cột khác dùng ${sign(notice.decimal)} thập phân nên cột này cũng đọc như vậy; nếu sai, hãy chọn dấu khác.`;
    case 'decimal-unsure':
      return `Cột ${list(notice.columns)} có số đọc được hai cách: 1.234 là hơn một nghìn hay hơn một đơn vị? Số được giữ nguyên; hãy chọn dấu thập phân.`;
    case 'dates-converted':
      return `${count(notice.cells)} ngày đã viết lại theo dạng năm-tháng-ngày: 2024-12-31.`;
    case 'dates-unsure':
      return `Cột ${list(notice.columns)} có ngày không rõ số nào là ngày, số nào là tháng, như 03/04/2024. Ngày được giữ nguyên.`;
    case 'composed':
      return `${count(notice.cells)} ô có dấu tiếng Việt viết rời (Unicode tổ hợp); đã chuyển sang dạng dựng sẵn.`;
    case 'lines-above-header':
      return `Đã bỏ qua ${count(notice.lines)} dòng phía trên dòng tên cột.`;
    case 'column-numbers':
      return `Đã bỏ qua dòng ${notice.row}, dòng đánh số thứ tự cột: (1), (2), (3).`;
    case 'names-joined':
      return `Tên cột nằm trên hai dòng; dòng ${notice.row} đã được ghép vào tên cột.`;
    case 'sum-rows':
      return `Dòng ${list(notice.rows)} có vẻ là dòng cộng. Nếu đúng, hãy xóa để không tính hai lần.`;
    case 'empty-rows':
      return `Đã bỏ qua ${count(notice.rows)} dòng trống.`;
    case 'empty-columns':
      return `Đã bỏ qua ${count(notice.columns)} cột trống.`;
    case 'unnamed-columns':
      return `Có cột chưa có tên; tạm gọi là ${list(notice.columns)}.`;
    case 'repeated-columns':
      return `Có tên cột bị lặp; các cột sau tạm gọi là ${list(notice.columns)}.`;
    case 'other-sheets':
      return `Tệp còn trang tính khác chưa đọc: ${list(notice.sheets)}.`;
    case 'formulas':
      return `${count(notice.cells)} ô là công thức; đã lấy kết quả lưu trong tệp.`;
    case 'cell-errors':
      return `Có lỗi của bảng tính như #N/A ở dòng ${list(notice.rows)}; được giữ nguyên để sửa.`;
    case 'percent-cells':
      return `Cột ${list(notice.columns)} hiện theo phần trăm nhưng tệp lưu tỷ lệ: 12% là 0.12. Số được giữ như tệp lưu.`;
    case 'merged':
      return `Có ${count(notice.ranges)} vùng ô gộp: giá trị chỉ nằm ở ô đầu của mỗi vùng, các ô còn lại để trống.`;
    case 'ragged':
      return `Dòng ${list(notice.rows)} không có đủ ô hoặc thừa ô so với dòng tên cột. Ô thiếu để trống, ô thừa được giữ ở cột riêng.`;
    case 'broken-quotes':
      return `Dấu ngoặc kép ở dòng ${list(notice.rows)} không khép hoặc đặt sai; các dòng này được đọc nguyên văn.`;
    case 'geometry-kept-as-point':
      return `${count(notice.features)} đối tượng là đường hoặc vùng; chỉ giữ một điểm của mỗi đối tượng.`;
    case 'without-geometry':
      return `${count(notice.features)} đối tượng không có vị trí.`;
    case 'other-crs':
      return `Tệp ghi hệ tọa độ ${notice.name}, không phải WGS 84. Tọa độ được giữ nguyên; hãy chuyển sang WGS 84 (EPSG:4326) trước khi dùng.`;
    case 'swapped-coordinates':
      return `${count(notice.features)} điểm có vẻ viết vĩ độ trước kinh độ; GeoJSON viết kinh độ trước. Tọa độ được giữ nguyên.`;
    case 'metre-coordinates':
      return `Tọa độ của ${count(notice.features)} điểm tính bằng mét, có thể là VN-2000, nên ghi vào cột x và y. Hãy chuyển sang kinh độ, vĩ độ WGS 84.`;
    default:
      return unreachable(notice);
  }
}
