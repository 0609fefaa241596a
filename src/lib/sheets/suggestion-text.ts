import type { Bilingual, Lang } from '#lib/domain/vocabulary.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { isInMetres } from './degrees.ts';
import type { OwnProblem } from './own-sheet.ts';

/** What to do about a problem, as one sentence or two. */
export function suggestionText({ replacement, rule, found, column }: OwnProblem, lang: Lang): string {
  if (replacement === '') return lang === 'vi' ? 'Hãy xóa nội dung ô này.' : 'Empty this cell.';
  if (replacement === null) return (isMetres(column, found) ? inMetres : advice(rule, found))[lang];
  const unseen = replacement === found.trim() || replacement.normalize('NFD') === found.trim().normalize('NFD');
  if (lang === 'vi')
    return unseen ? `Viết lại gọn thành “${replacement}”.` : `Có phải là “${replacement}”? Nếu đúng, hãy thay.`;
  return unseen ? `Write it neatly: “${replacement}”.` : `Is “${replacement}” meant? If so, replace it.`;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Seven digits to the north, six to the east. */
const isMetres = (column: string | null, found: string): boolean =>
  (column === 'lat' || column === 'lon') && (isInMetres(found) || isInMetres(found.replace(/^(\d{6})\d/, '$1')));
const inMetres = both(
  'Số này tính bằng mét, có thể là VN-2000. Hãy chuyển sang kinh độ, vĩ độ WGS 84 (EPSG:4326).',
  'This is in metres, perhaps VN-2000. Convert it to longitude and latitude in WGS 84 (EPSG:4326).'
);
const shortList = (values: readonly (string | number)[]): string =>
  values.length <= 8 ? values.join(', ') : `${values.slice(0, 8).join(', ')}, …`;

/** Where only a person can know what is right. */
function advice(rule: Rule, found: string): Bilingual {
  switch (rule.kind) {
    case 'required':
      return both(
        'Ghi giá trị theo nguồn. Nếu nguồn không nêu, hãy bỏ cả dòng.',
        'Fill it in from the source. If the source does not say, leave the row out.'
      );
    case 'type':
      return both(
        'Chỉ ghi giá trị; đơn vị và lời giải thích để ở cột khác.',
        'Write the value alone; unit and explanation belong in other columns.'
      );
    case 'enum':
      return both(`Chọn một trong: ${shortList(rule.allowed)}.`, `Choose one of: ${shortList(rule.allowed)}.`);
    case 'format':
      return both(`Ghi theo dạng ${rule.format}.`, `Write it in the form ${rule.format}.`);
    case 'min-length':
    case 'max-length':
      return both(
        'So lại với nguồn: ô có thể bị cắt, hoặc chứa nhiều hơn một giá trị.',
        'Compare with the source: the cell may be cut off, or hold more than one value.'
      );
    case 'blank-row':
      return both('Bỏ dòng này.', 'Leave the row out.');
    case 'minimum':
    case 'maximum':
    case 'above':
    case 'below':
    case 'percentage':
      return both(
        'So lại với nguồn: dấu thập phân, đơn vị, cột.',
        'Compare with the source: decimal point, unit, column.'
      );
    case 'partial-date':
      return both(
        'Ghi năm-tháng-ngày, ví dụ 2024-07-01; chỉ biết năm thì ghi 2024.',
        'Write year-month-day, such as 2024-07-01; where only the year is known, 2024.'
      );
    case 'address':
      return both('Chép cả địa chỉ từ trình duyệt.', 'Copy the whole address from the browser.');
    case 'encoding':
      return both(
        'Mở tệp gốc và lưu lại theo mã UTF-8, hoặc chọn bảng mã khác khi đọc.',
        'Save the original file as UTF-8, or choose another encoding for reading it.'
      );
    case 'unique':
    case 'primary-key':
    case 'unique-key':
      return both(
        `So với dòng ${rule.firstRow}: cùng một đối tượng thì giữ một dòng, khác thì đặt mã khác.`,
        `Compare with line ${rule.firstRow}: keep one row if both are the same thing, give another id if not.`
      );
    case 'taken':
      return both(
        `So với ${rule.by}: sửa dòng đó bằng mã của nó, hoặc ghi giá trị khác.`,
        `Compare with ${rule.by}: change that row under its own id, or write another value.`
      );
    case 'known-key':
      return both(
        `Chọn mã có trong bảng ${rule.table}, hoặc thêm dòng ấy vào bảng ${rule.table} trước.`,
        `Choose an id that table ${rule.table} has, or add that row to ${rule.table} first.`
      );
    case 'column-missing':
      return both(
        'Chọn cột của bảng tính ứng với cột này, hoặc thêm cột.',
        'Choose which column of the sheet gives it, or add one.'
      );
    case 'column-once':
      return both('Chỉ chọn một trong hai cột.', 'Choose one of the two columns.');
    case 'inside-province':
      return both(
        'So lại vĩ độ, kinh độ và tỉnh: điểm phải nằm trong tỉnh ghi ở dòng này.',
        'Compare latitude, longitude and province: the point must lie in the province of the row.'
      );
    case 'together':
      return both(`Ghi cả ô này, hoặc xóa ${rule.otherColumn}.`, `Fill this cell too, or empty ${rule.otherColumn}.`);
    case 'order':
      return both(
        `Kiểm tra xem có đổi chỗ với ${rule.otherColumn} không.`,
        `See whether it was exchanged with ${rule.otherColumn}.`
      );
    case 'parts-within-total':
      return both(
        'Kiểm tra các phần và tổng với nguồn; có thể một phần đã tính hai lần.',
        'Compare parts and total with the source; a part may have been counted twice.'
      );
    case 'one-main-report':
      return both(
        'Chỉ để một báo cáo là main; các báo cáo khác là alternate, part-of hoặc mention.',
        'Let one report be main; the others are alternate, part-of or mention.'
      );
    case 'counted-once':
    case 'exclusion-named':
      return both(
        'Xem dòng này có thuộc một khoản khác không: nếu có, không tính vào tổng và ghi lý do.',
        'See whether the row is part of another: if so, leave it out of the total and say why.'
      );
    case 'published-row':
      return both(
        `Sửa ở đây, hoặc đề xuất sửa cả ${rule.name}.`,
        `Mend it here, or propose to change ${rule.name} as well.`
      );
    case 'unit-of-indicator':
      return both(
        `Đổi giá trị sang ${rule.unit} rồi ghi lại cả hai ô.`,
        `Convert the figure to ${rule.unit} and write both cells anew.`
      );
    case 'one-of-columns':
      return both(`Chỉ ghi một trong: ${rule.columns.join(', ')}.`, `Fill only one of: ${rule.columns.join(', ')}.`);
    default:
      return found === ''
        ? both('Ghi giá trị theo nguồn.', 'Fill it in from the source.')
        : both('So lại với nguồn rồi sửa.', 'Compare with the source and mend it.');
  }
}
