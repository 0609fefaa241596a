import type { Messages } from '../messages.ts';

export const templates: Messages['templates'] = {
  title: 'Templates, and how to add a province',
  description:
    'Blank Excel workbooks for every table: drop-down lists, units, examples, a guide in Vietnamese and English; the steps that bring a province to the site.',
  lead: 'Take a template, fill in a province’s figures, drop the file on the page My own sheet to check it. Templates are made from the schema of the data, so the names of columns always fit.',

  wholeTitle: 'One workbook for a province',
  whole:
    'Every table that a new province needs, in the order in which they are filled in. An id written on one sheet is offered on the others.',
  takeWhole: 'Take the workbook of a province (XLSX)',
  tablesTitle: 'Single tables',
  step: {
    first: 'First: sources, zones, figures',
    projects: 'Projects and sectors',
    place: 'Infrastructure and authorities',
    money: 'Policies and money',
    units: 'Boundaries before and since 1 July 2025',
    readings: 'Where sources disagree'
  },
  takeOne: 'Take the XLSX',
  dictionary: 'Dictionary of columns',

  inside: 'What is in a template',
  insideLines: [
    'Three rows on top: the title of each column, what it requires and its unit, an example from a published row. Row 4 holds the names that programs read: leave it. Fill in from row 5.',
    'Drop-down lists for kinds, status, sectors, indicators, provinces. Ids of tables that a province fills in itself (zones, sources, projects) are offered; others may be written.',
    'Ids and days are kept as text, so that Excel neither turns 2024-07 into a date nor drops a leading 0.',
    'The sheet Guide explains each column in both languages; the sheet Lists says what each id means.'
  ],

  guideTitle: 'From tables to a province’s site',
  guideLead:
    'This site is built from a folder of data (a Data Package). Another folder with the same schema gives the site of another province; no program is changed.',
  guideSteps: [
    {
      title: 'Sources first, then figures',
      text: 'Fill in sources, then zones and observations: every figure leads to a source. These three tables are enough for a map and a list.'
    },
    {
      title: 'Ids are given once',
      text: 'An id has small letters without marks, digits and hyphens, and begins with initials of the province: nb-kcn-gian-khau. It never changes, as addresses and links rest on it.'
    },
    {
      title: 'Check each table',
      text: 'Drop the file on the page My own sheet. Problems are told with row and column; when all is well take the CSV and name it as the table.'
    },
    {
      title: 'Make it a folder',
      text: 'Copy datapackage.json and the four shared tables (provinces, sectors, indicators, fund_categories) of these data; change name, titles and date. A table without rows keeps its line of names.'
    },
    {
      title: 'Outlines, where there are any',
      text: 'A folder geo holds outlines of the province, its communes, former districts and zones. Without it maps use the generalised outlines of the 34 provinces and have fewer layers.'
    },
    { title: 'Check the folder, build the site, publish it', text: 'The commands below need Node.js 20 or newer.' }
  ],
  commands: 'Commands',
  copyCommands: 'Copy the commands',
  guideMore: 'In full: docs/ADDING-A-PROVINCE.md in the source code.',

  file: {
    required: 'required',
    optional: 'may be empty',
    dateForm: '2024, 2024-07 or 2024-07-01',
    several: (delimiter) => `several values, with ${delimiter} between them`,
    fromList: 'from the list',
    example: (text) => `E.g.: ${text}`,
    exampleSource: (source) => `Ví dụ là một dòng đã công bố, nguồn · The example is a published row, from: ${source}`,
    guideSheet: 'Guide · Hướng dẫn',
    meaningSheet: 'Lists · Danh mục',
    guideTitle: 'How to fill in · Hướng dẫn điền',
    rules: [
      '1. Fill in from row 5, one record a row; leave row 4 as it is. · Điền từ dòng 5, mỗi dòng một bản ghi; không sửa dòng 4.',
      '2. Yellow columns with * are required. Leave empty what is not known; never write 0 for it. · Cột tô vàng có dấu * là bắt buộc. Không rõ thì để trống, không ghi 0.',
      '3. Write days as 2024-07-01; 2024-07 or 2024 where only the month or year is known. · Ngày ghi 2024-07-01; chỉ rõ tháng thì 2024-07, chỉ rõ năm thì 2024.',
      '4. Numbers without units and without signs between thousands. · Số không kèm đơn vị, không kèm dấu ngăn hàng nghìn.',
      '5. Every figure needs a source of the table sources. · Mỗi con số cần một nguồn trong bảng sources.',
      '6. The row of examples is only to look at; programs read from row 4 on. · Dòng VD chỉ để xem; chương trình đọc từ dòng 4 trở xuống.'
    ],
    guideHead: [
      'Column · Cột',
      'Tên tiếng Việt',
      'Ý nghĩa',
      'English title',
      'Meaning',
      'Requirement · Yêu cầu',
      'Allowed values · Giá trị được dùng',
      'Example · Ví dụ'
    ],
    listHead: ['List · Danh sách', 'Id · Mã', 'Tiếng Việt', 'English'],
    errors: {
      title: 'This value does not fit',
      list: 'Choose a value of the list.',
      otherId: 'This id is not in the list. Keep it if it is written in its own table.',
      date: 'Write year, year-month or year-month-day: 2024, 2024-07, 2024-07-01.',
      unique: 'Another row has this id.',
      number: 'Write a number without its unit.',
      atLeast: (least) => `Write a number of ${least} or more, without its unit.`,
      between: (least, most) => `Write a number from ${least} to ${most}.`
    }
  }
};
