import { exampleIds } from '#lib/domain/province-mergers.ts';

/** The page for editors who take a chart to their own site. */
export const editors = {
  title: 'Cho tòa soạn',
  description:
    'Cách lấy biểu đồ, thẻ khu công nghiệp và bản đồ cho bài viết: khung nhúng, ảnh, số liệu, lời dẫn, ghim bản phát hành, địa chỉ và tham số.',
  lead: 'Mọi biểu đồ, thẻ của từng khu, cụm và bản đồ đều lấy được cho bài viết: khung nhúng, ảnh, số liệu kèm nguồn. Không cần xin phép, không cần tài khoản; chỉ cần dẫn nguồn.',
  contents: 'Trong trang này',

  stepsTitle: 'Lấy một biểu đồ',
  steps: [
    'Mở trang của biểu đồ trong danh mục, hoặc một bảng tổng hợp rồi chọn bộ lọc cho đúng điều bài viết nói.',
    'Bấm “Nhúng”. Chọn ngôn ngữ, màu nền, hình tĩnh hay tương tác, luôn mới nhất hay ghim ở bản đang xem. Khung thật hiện ngay bên cạnh ở bề rộng 320, 600 và 900 px.',
    'Chép một trong ba đoạn mã và dán vào bài, ở chế độ sửa HTML của hệ thống xuất bản.',
    'Đọc lại nguồn ghi dưới hình. Khi bài viết nêu lại con số, hãy dẫn nơi đã công bố con số đó.'
  ],
  catalogue: 'Danh mục biểu đồ',
  exampleTitle: 'Một khung thật',
  exampleLead: 'Khung dưới đây có đúng địa chỉ trong đoạn mã ở sau nó, và tự chỉnh chiều cao như trên trang của bạn.',

  formsTitle: 'Nên lấy dạng nào',
  formsLead: 'Mọi dạng đều nói cùng một kết quả, cùng nguồn, và ghi bản phát hành.',
  formColumns: { form: 'Dạng', good: 'Hợp với', know: 'Cần biết' },
  forms: [
    {
      form: 'Khung tự chỉnh chiều cao',
      good: 'Bài trên web, khi hệ thống cho đặt script.',
      know: 'Đúng chiều cao ở mọi bề rộng; bảng, nguồn mở được ngay trong khung.'
    },
    {
      form: 'Chỉ khung',
      good: 'Hệ thống bỏ script nhưng giữ iframe.',
      know: 'Chiều cao cố định. Không có script khung vẫn đủ hình, bảng và nguồn.'
    },
    {
      form: 'Ảnh có liên kết',
      good: 'Bản tin, thư, nơi không nhận iframe.',
      know: 'Văn bản thay thế của ảnh là câu kết quả; ảnh dẫn về trang có bảng số liệu.'
    },
    {
      form: 'SVG',
      good: 'In báo, chỉnh sửa trong phần mềm đồ họa.',
      know: 'Chữ là chữ thật, sửa và tìm được.'
    },
    {
      form: 'PNG 1200 × 630 và PNG rộng 2400',
      good: 'Mạng xã hội; bài viết và in khổ lớn.',
      know: 'Nền sáng, có tên, nguồn và bản phát hành trong ảnh.'
    },
    {
      form: 'CSV',
      good: 'Tự vẽ lại, đối chiếu, tính thêm.',
      know: 'UTF-8, dấu thập phân là dấu chấm, ngày theo ISO; số giữ đơn vị của bảng gốc.'
    },
    {
      form: 'JSON',
      good: 'Chương trình đọc.',
      know: 'Câu kết quả, bảng, từng dòng nguồn, câu lệnh SQL, bản phát hành, lời dẫn.'
    }
  ],

  heightTitle: 'Chiều cao của khung',
  heightParagraphs: [
    'Tệp embed.js nghe chiều cao mà khung báo và đặt cho đúng khung đó. Nó chỉ nghe chính cửa sổ của khung và đúng nguồn gốc của địa chỉ khung, không đọc gì khác trên trang của bạn. Mỗi trang chỉ cần đặt một lần, cho mọi khung có thuộc tính data-industry-atlas.',
    'Trang đã dùng pym.js thì không cần embed.js: khung cũng báo chiều cao theo cách của pym.',
    'Trang AMP dùng amp-iframe có thuộc tính resizable: khung cũng báo chiều cao theo cách của AMP. AMP không cho khung ở đầu trang, trừ khi có hình giữ chỗ.',
    'Không dùng cách nào thì chiều cao là số trong đoạn mã. Hộp “Nhúng” đo chiều cao thật ở bề rộng bạn chọn; chọn 320 px thì điện thoại xem được trọn.'
  ],
  heightCode: { own: 'Cách của trang này', pym: 'Với pym.js', amp: 'Với AMP' },

  releasesTitle: 'Ghim hay luôn mới',
  releasesParagraphs: [
    'Mỗi lần số liệu đổi là một bản phát hành có mã riêng, ví dụ 2026.11.1. Khung không ghim theo bản mới nhất và ghi rõ đang theo bản nào: hợp với trang giới thiệu, hồ sơ cập nhật.',
    'Khung ghim giữ nguyên con số của bản đã chọn: hợp với bài báo, vì câu chữ của bài không lệch khỏi hình. Khi có bản mới hơn, khung nói điều đó, nói số của chính hình này có đổi không, và dẫn tới bản mới.',
    'Khung đang lọc hoặc tương tác luôn tính trên bản mới nhất, nên không ghim được.',
    'Ảnh, CSV và JSON ở địa chỉ không đổi luôn là của bản mới nhất; muốn giữ một ảnh, hãy tải về và đăng ở trang của bạn.'
  ],
  changes: 'Mỗi bản phát hành đổi những gì',

  citeTitle: 'Dẫn nguồn và giấy phép',
  citeParagraphs: [
    'Nêu nơi công bố trước, rồi “qua Bản đồ công nghiệp” kèm bản phát hành và địa chỉ. Trang của từng biểu đồ và từng khu có sẵn lời dẫn để chép; mỗi con số bấm vào cũng có lời dẫn của riêng nó.',
    'Phần biên soạn theo giấy phép Creative Commons Ghi công, CC BY 4.0: được dùng lại, sửa, in, kể cả cho mục đích thương mại, miễn là dẫn nguồn và nói rõ nếu đã sửa.',
    'Con số thuộc về cơ quan, báo chí đã công bố: hãy dẫn nguồn của con số khi dùng lại. Lớp bản đồ có ghi nguồn riêng, đã nằm trong khung và ảnh bản đồ.'
  ],
  licence: 'Giấy phép đầy đủ',

  doesTitle: 'Khung làm gì, không làm gì',
  does: [
    'Đọc được khi tắt script: hình vẽ, bảng số liệu, nguồn, thời điểm, giấy phép đều có sẵn trong HTML.',
    'Không cookie, không nhớ gì về người đọc, không gọi tới nơi nào khác ngoài trang này.',
    'In được: hình, bảng và nguồn ra giấy như trên màn hình.',
    'Khung tĩnh không tải dữ liệu. Khung tương tác chỉ khởi động bộ máy tính khi có bộ lọc.',
    'Khung không đọc và không sửa được trang của bạn; lời nhắn duy nhất nó gửi ra là chiều cao.',
    'Liên kết trong khung mở ở thẻ mới.'
  ],

  lookTitle: 'Màu nền và người đọc khuyết tật',
  lookParagraphs: [
    'Màu nền theo máy của người đọc, hoặc luôn sáng, luôn tối. Nếu trang của bạn chỉ có nền sáng, hãy chọn luôn sáng.',
    'Khung ghi ngôn ngữ của mình; tiêu đề là câu kết quả; mỗi hình có bảng cùng số liệu; loại và tình trạng được phân biệt bằng hình dạng, không chỉ bằng màu; mọi thứ dùng được bằng bàn phím. Thuộc tính title trong đoạn mã là tên khung cho trình đọc màn hình: xin giữ lại.',
    'Khung đọc tốt từ bề rộng 280 px.'
  ],

  cmsTitle: 'Với hệ thống xuất bản',
  cms: [
    {
      name: 'WordPress',
      text: 'Quản trị viên và biên tập viên dán đoạn mã vào khối “HTML tùy chỉnh”. Tài khoản không có quyền unfiltered_html, và trang thuộc mạng nhiều site (trừ quản trị mạng), bị bỏ iframe: khi đó hãy dán địa chỉ trang biểu đồ trên một dòng riêng, WordPress hỏi tệp oEmbed và tự đặt khung, hoặc dùng ảnh có liên kết.'
    },
    {
      name: 'Hệ thống có oEmbed',
      text: 'Dán địa chỉ trang biểu đồ. Trang nêu tệp oEmbed của mình trong phần đầu HTML.'
    },
    {
      name: 'Hệ thống bỏ script',
      text: 'Dùng “Chỉ khung”. Đoạn mã chỉ có figure, iframe và một liên kết.'
    },
    {
      name: 'Hệ thống bỏ iframe',
      text: 'Dùng “Ảnh có liên kết”, hoặc tải PNG, SVG và đăng như ảnh của bạn.'
    },
    {
      name: 'Chính sách nội dung (CSP) của trang bạn',
      text: 'Cho phép tên miền của trang này ở frame-src; thêm ở script-src nếu dùng embed.js; thêm ở img-src nếu dùng ảnh.'
    }
  ],

  addressesTitle: 'Địa chỉ',
  addressesLead:
    'Thay vi bằng en để có tiếng Anh. Chữ trong ngoặc nhọn là phần thay vào. Địa chỉ đã công bố không đổi; nếu phải đổi, địa chỉ cũ vẫn dẫn tới đúng chỗ.',
  addressColumns: { address: 'Địa chỉ', meaning: 'Là gì' },
  addresses: {
    chart: 'khung của một biểu đồ',
    chartPinned: 'khung ghim ở một bản phát hành',
    chartLive: 'khung tương tác hoặc đang lọc; khung tĩnh tự chuyển tới đây khi tham số yêu cầu',
    zone: 'thẻ của một khu, cụm',
    zonePinned: 'thẻ ghim ở một bản phát hành',
    map: 'bản đồ toàn bộ',
    mapView: `bản đồ một tỉnh: ${exampleIds}`,
    embedScript: 'script chỉnh chiều cao, dành cho trang của bạn',
    svg: 'hình SVG của biểu đồ',
    png: 'ảnh 1200 × 630',
    large: 'ảnh rộng 2400',
    csv: 'bảng số liệu',
    json: 'bảng, nguồn, câu lệnh, lời dẫn',
    zoneFiles: 'các dạng của thẻ: svg, png, 2400.png, csv, json',
    mapFiles: `các dạng của bản đồ: both, ${exampleIds}`,
    oembed: 'tệp oEmbed của một biểu đồ'
  },
  parametersTitle: 'Tham số của khung',
  parametersLead:
    'Viết sau dấu hỏi ở cuối địa chỉ khung. Tham số không ghi thì theo mặc định; tham số lạ được giữ nguyên, không gây lỗi.',
  parameterColumns: { name: 'Tham số', values: 'Giá trị', meaning: 'Nghĩa' },
  parameters: {
    theme: 'màu nền; mặc định auto: theo máy của người đọc',
    interactive: '1: bấm được và đổi được bộ lọc; 0: chỉ xem, kể cả khi có bộ lọc',
    search: '1: có ô tìm trong bảng',
    lock: '1: người đọc không đổi được bộ lọc đã đặt',
    release: 'dẫn tới khung ghim ở bản đó',
    id: 'tên khung tự xưng trong lời nhắn chiều cao; chữ, số, dấu chấm, gạch, tối đa 80 ký tự',
    state: 'trạng thái xem, cùng tên với địa chỉ của trang: province, kind, status, sector, country, year, capital, q…'
  },
  everything:
    'Bản đầy đủ cho lập trình viên, gồm mọi tham số, lời nhắn và lời hứa, là tệp docs/EMBEDDING.md của kho mã nguồn.'
};
