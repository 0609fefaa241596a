import type { ProvinceStep } from '#lib/domain/province-tables.ts';

/** Blank workbooks for a province's steward, and the way from them to a site. */
export const templates = {
  title: 'Mẫu bảng và cách thêm một tỉnh',
  description:
    'Mẫu Excel trống cho từng bảng số liệu: danh sách chọn, đơn vị, ví dụ, hướng dẫn bằng tiếng Việt và tiếng Anh; các bước đưa một tỉnh lên trang.',
  lead: 'Tải mẫu, điền số liệu của tỉnh, thả tệp vào trang Bảng của tôi để kiểm tra. Mẫu được tạo từ lược đồ của bộ số liệu, nên tên cột luôn khớp.',

  wholeTitle: 'Một sổ cho cả tỉnh',
  whole: 'Mọi bảng mà một tỉnh mới cần, theo thứ tự điền. Mã đã ghi ở trang này được chọn lại ở trang khác.',
  takeWhole: 'Tải sổ cho cả tỉnh (XLSX)',
  tablesTitle: 'Từng bảng',
  step: {
    first: 'Trước hết: nguồn, khu cụm, số liệu',
    projects: 'Dự án và ngành',
    place: 'Hạ tầng và cơ quan quản lý',
    money: 'Chính sách và kinh phí',
    units: 'Địa giới trước và sau 01/07/2025',
    readings: 'Chỗ các nguồn nêu khác nhau'
  } satisfies Record<ProvinceStep, string>,
  takeOne: 'Tải mẫu XLSX',
  dictionary: 'Từ điển cột',

  inside: 'Trong mỗi mẫu có gì',
  insideLines: [
    'Ba dòng đầu: tên cột bằng tiếng Việt, yêu cầu và đơn vị, ví dụ lấy từ một dòng đã công bố. Dòng 4 là tên cột cho máy đọc, không sửa. Điền từ dòng 5.',
    'Danh sách chọn cho loại, tình trạng, ngành, chỉ tiêu, tỉnh. Mã của bảng do tỉnh lập (khu, nguồn, dự án) được gợi ý, vẫn ghi được mã khác.',
    'Mã và ngày để dạng văn bản, nên Excel không đổi 2024-07 thành ngày và không bỏ số 0 ở đầu.',
    'Trang Hướng dẫn giải thích từng cột bằng hai thứ tiếng; trang Danh mục nói mỗi mã nghĩa là gì.'
  ],

  guideTitle: 'Từ bảng số liệu đến trang của tỉnh',
  guideLead:
    'Trang này dựng từ một thư mục số liệu (Data Package). Thư mục khác, cùng lược đồ, cho ra trang của tỉnh khác; không phải sửa chương trình.',
  guideSteps: [
    {
      title: 'Nguồn trước, số sau',
      text: 'Điền sources rồi mới đến zones và observations: mỗi con số dẫn về một nguồn. Chỉ ba bảng này đã đủ để có bản đồ và danh sách.'
    },
    {
      title: 'Đặt mã một lần',
      text: 'Mã gồm chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ viết tắt của tỉnh: nb-kcn-gian-khau. Mã không bao giờ đổi, vì địa chỉ trang và liên kết dựa vào đó.'
    },
    {
      title: 'Kiểm tra từng bảng',
      text: 'Thả tệp vào trang Bảng của tôi. Lỗi được chỉ đúng dòng, đúng cột; sửa xong tải CSV về, đặt tên như tên bảng.'
    },
    {
      title: 'Gộp thành thư mục',
      text: 'Chép datapackage.json và bốn bảng dùng chung (provinces, sectors, indicators, fund_categories) của bộ số liệu này; sửa tên, tiêu đề, ngày. Bảng chưa có số liệu thì để dòng tên cột.'
    },
    {
      title: 'Ranh giới, nếu có',
      text: 'Thư mục geo chứa ranh giới tỉnh, xã, huyện cũ và khu, cụm. Không có thì bản đồ dùng ranh giới khái quát của 34 tỉnh, thành phố và có ít lớp hơn.'
    },
    {
      title: 'Kiểm tra cả thư mục, dựng trang, đưa lên mạng',
      text: 'Các lệnh dưới đây chạy trên máy có Node.js 20 trở lên.'
    }
  ],
  commands: 'Lệnh',
  copyCommands: 'Chép các lệnh',
  guideMore: 'Tài liệu đầy đủ: docs/ADDING-A-PROVINCE.md trong mã nguồn.',

  /** Inside the workbooks. */
  file: {
    required: 'bắt buộc',
    optional: 'có thể để trống',
    dateForm: '2024, 2024-07 hoặc 2024-07-01',
    several: (delimiter: string) => `nhiều giá trị, cách nhau bằng ${delimiter}`,
    fromList: 'chọn trong danh sách',
    example: (text: string) => `VD: ${text}`,
    exampleSource: (source: string) =>
      `Ví dụ là một dòng đã công bố, nguồn · The example is a published row, from: ${source}`,
    guideSheet: 'Hướng dẫn · Guide',
    meaningSheet: 'Danh mục · Lists',
    guideTitle: 'Hướng dẫn điền · How to fill in',
    rules: [
      '1. Điền từ dòng 5, mỗi dòng một bản ghi; không sửa dòng 4. · Fill in from row 5, one record a row; leave row 4 as it is.',
      '2. Cột tô vàng có dấu * là bắt buộc. Không rõ thì để trống, không ghi 0. · Yellow columns with * are required. Leave empty what is not known; never write 0 for it.',
      '3. Ngày ghi 2024-07-01; chỉ rõ tháng thì 2024-07, chỉ rõ năm thì 2024. · Write days as 2024-07-01; 2024-07 or 2024 where only the month or year is known.',
      '4. Số không kèm đơn vị, không kèm dấu ngăn hàng nghìn. · Numbers without units and without signs between thousands.',
      '5. Mỗi con số cần một nguồn trong bảng sources. · Every figure needs a source of the table sources.',
      '6. Dòng VD chỉ để xem; chương trình đọc từ dòng 4 trở xuống. · The row of examples is only to look at; programs read from row 4 on.'
    ],
    guideHead: [
      'Cột · Column',
      'Tên tiếng Việt',
      'Ý nghĩa',
      'English title',
      'Meaning',
      'Yêu cầu · Requirement',
      'Giá trị được dùng · Allowed values',
      'Ví dụ · Example'
    ],
    listHead: ['Danh sách · List', 'Mã · Id', 'Tiếng Việt', 'English'],
    errors: {
      title: 'Giá trị chưa đúng',
      list: 'Hãy chọn một giá trị trong danh sách.',
      otherId: 'Mã này chưa có trong danh sách. Vẫn giữ nếu đã ghi mã trong bảng của nó.',
      date: 'Ghi năm, năm-tháng hoặc năm-tháng-ngày: 2024, 2024-07, 2024-07-01.',
      unique: 'Mã này đã có ở dòng khác.',
      number: 'Hãy ghi một con số, không kèm đơn vị.',
      atLeast: (least: string) => `Hãy ghi một con số từ ${least} trở lên, không kèm đơn vị.`,
      between: (least: string, most: string) => `Hãy ghi một con số từ ${least} đến ${most}.`
    }
  }
};
