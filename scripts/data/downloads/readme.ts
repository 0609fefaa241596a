import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PackageAbout } from './package-about.ts';
import type { WrittenTable } from './table-sheets.ts';

const words = {
  vi: {
    release: 'Bản phát hành',
    licence: 'Giấy phép',
    files: 'Trong gói này',
    descriptor: 'datapackage.json: lược đồ và từ điển của mọi bảng (Data Package 2.0, Table Schema)',
    dictionary: 'dictionary.csv: từ điển của mọi cột bằng tiếng Việt và tiếng Anh',
    reading: [
      'CSV: UTF-8, RFC 4180, dấu phẩy giữa các ô, dấu chấm thập phân, ngày theo ISO 8601 (có thể chỉ có năm hoặc năm và tháng).',
      'Ô trống là chưa có số liệu, không phải số không. Danh sách trong một ô cách nhau bằng dấu chấm phẩy.',
      'Ô mà bảng tính có thể chạy như công thức có dấu nháy đơn ở trước.',
      'Đừng cộng các loại số khác nhau (measure); đọc mô tả của cột trước khi cộng.'
    ],
    how: 'Cách đọc',
    rows: 'dòng'
  },
  en: {
    release: 'Release',
    licence: 'Licence',
    files: 'In this package',
    descriptor: 'datapackage.json: schema and dictionary of all tables (Data Package 2.0, Table Schema)',
    dictionary: 'dictionary.csv: dictionary of all columns in Vietnamese and English',
    reading: [
      'CSV: UTF-8, RFC 4180, comma, decimal point, ISO 8601 dates, which may be a year or a year and a month only.',
      'An empty cell is not known; it is not zero. Lists in a cell are separated by semicolons.',
      'Cells that a spreadsheet would run as a formula have an apostrophe before them.',
      'Never add different measures; read the description of a column before you add it up.'
    ],
    how: 'How to read it',
    rows: 'rows'
  }
} as const satisfies Record<Lang, unknown>;

function part(about: PackageAbout, tables: readonly WrittenTable[], lang: Lang): readonly string[] {
  const say = words[lang];
  return [
    `# ${about.titles[lang]}`,
    '',
    about.descriptions[lang],
    '',
    `${say.release} ${about.version} (${about.created}). ${say.licence}: ${about.licence}. ${about.rights[lang]}`,
    '',
    `## ${say.files}`,
    '',
    `- ${say.descriptor}`,
    `- ${say.dictionary}`,
    ...tables.map(({ schema, count }) => `- ${schema.path}: ${schema.titles[lang]} (${count} ${say.rows})`),
    '',
    `## ${say.how}`,
    '',
    ...say.reading.map((line) => `- ${line}`),
    ''
  ];
}

/** README.md of the package, Vietnamese first. */
export const readmeText = (about: PackageAbout, tables: readonly WrittenTable[]): string =>
  (['vi', 'en'] as const).flatMap((lang) => part(about, tables, lang)).join('\n');
