import { unreachable, type Lang } from '#lib/domain/vocabulary.ts';
import type { OtherFormat, SheetFailure } from './own-sheet.ts';
import { countText, formatName } from './told-names.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why a file was not read, and what can be done. */
export function failureText(failure: SheetFailure, lang: Lang): string {
  return wordsOf(failure, lang)[lang];
}

const megabytes = (bytes: number, lang: Lang): string => countText(Math.ceil(bytes / 1_000_000), lang);

function wordsOf(failure: SheetFailure, lang: Lang): Words {
  switch (failure.kind) {
    case 'empty':
      return { vi: 'Tệp không có dữ liệu.', en: 'The file holds no data.' };
    case 'too-large':
      return {
        vi: `Tệp quá lớn: ${megabytes(failure.bytes, lang)} MB, trong khi trình duyệt chỉ đọc đến ${megabytes(failure.limit, lang)} MB. Hãy chia nhỏ tệp.`,
        en: `The file is too large: ${megabytes(failure.bytes, lang)} MB, while at most ${megabytes(failure.limit, lang)} MB are read in the browser. Split it into parts.`
      };
    case 'unknown-format':
      return {
        vi: 'Không nhận ra loại tệp. Ở đây đọc được CSV, XLSX, GeoJSON và Parquet.',
        en: 'The kind of file is unknown. CSV, XLSX, GeoJSON and Parquet can be read here.'
      };
    case 'other-format':
      return others[failure.format];
    case 'old-excel':
      return {
        vi: 'Đây là tệp Excel đời cũ (.xls). Hãy mở trong Excel hoặc LibreOffice và lưu lại dạng .xlsx.',
        en: 'This is a workbook of an old Excel (.xls). Open it in Excel or LibreOffice and save it as .xlsx.'
      };
    case 'encrypted':
      return {
        vi: 'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Excel rồi mở lại.',
        en: 'The workbook has a password and cannot be read. Remove the password in Excel and open it again.'
      };
    case 'damaged':
      return {
        vi: `Tệp ${formatName(failure.format)} bị hỏng hoặc không đúng định dạng (${failure.detail}).`,
        en: `The ${formatName(failure.format)} file is damaged or malformed (${failure.detail}).`
      };
    case 'no-columns':
      return {
        vi: 'Không tìm thấy cột nào ở dòng đã chọn làm dòng tên cột.',
        en: 'There are no columns in the line that was chosen for their names.'
      };
    default:
      return unreachable(failure);
  }
}

const others: Readonly<Record<OtherFormat, Words>> = {
  topojson: {
    vi: 'Đây là tệp TopoJSON. Hãy chuyển sang GeoJSON rồi mở lại.',
    en: 'This is TopoJSON. Convert it to GeoJSON and open it again.'
  },
  'geojson-lines': {
    vi: 'Mỗi dòng của tệp là một đối tượng JSON (NDJSON). Hãy gộp thành một FeatureCollection GeoJSON.',
    en: 'Each line of the file is a JSON object (NDJSON). Join them to one GeoJSON FeatureCollection.'
  },
  json: {
    vi: 'Đây là JSON nhưng không phải GeoJSON. Hãy lưu dữ liệu dạng CSV, XLSX hoặc GeoJSON.',
    en: 'This is JSON, but no GeoJSON. Save the data as CSV, XLSX or GeoJSON.'
  },
  xlsb: {
    vi: 'Đây là tệp Excel nhị phân (.xlsb). Hãy lưu lại dạng .xlsx.',
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx.'
  },
  ods: {
    vi: 'Đây là bảng tính OpenDocument (.ods). Hãy lưu lại dạng .xlsx hoặc CSV.',
    en: 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV.'
  },
  word: {
    vi: 'Đây là tệp văn bản Word. Hãy chép bảng sang Excel và lưu dạng .xlsx.',
    en: 'This is a Word document. Copy its table to Excel and save it as .xlsx.'
  },
  zip: {
    vi: 'Đây là tệp nén ZIP. Hãy giải nén và mở từng tệp.',
    en: 'This is a ZIP archive. Unpack it and open one of its files.'
  },
  gzip: {
    vi: 'Đây là tệp nén GZIP. Hãy giải nén rồi mở lại.',
    en: 'This is a GZIP archive. Unpack it and open the file in it.'
  },
  pdf: {
    vi: 'Đây là tệp PDF. Hãy chép bảng sang Excel và lưu dạng .xlsx hoặc CSV.',
    en: 'This is a PDF. Copy its table to Excel and save it as .xlsx or CSV.'
  },
  html: {
    vi: 'Đây là trang web (HTML), đôi khi được đặt đuôi .xls. Hãy mở trong Excel và lưu lại dạng .xlsx.',
    en: 'This is a web page (HTML), sometimes named .xls. Open it in Excel and save it as .xlsx.'
  },
  xml: {
    vi: 'Đây là tệp XML. Hãy lưu dữ liệu dạng CSV, XLSX hoặc GeoJSON.',
    en: 'This is an XML file. Save the data as CSV, XLSX or GeoJSON.'
  },
  picture: {
    vi: 'Đây là tệp ảnh, không có bảng dữ liệu.',
    en: 'This is a picture and holds no table.'
  }
};
