import { judgedOn } from '../judged-on.ts';
import { boundariesBy, coveredNames } from '#lib/domain/covered.ts';
import { mergersIn } from '#lib/domain/province-mergers.ts';

/** The page about methods, limits and licence. */
export const about = {
  title: 'Giới thiệu và phương pháp',
  description:
    'Bản đồ công nghiệp gồm những gì, một con số được chọn và trình bày ra sao, điều gì không bao giờ được cộng, giới hạn, giấy phép và cách báo sai sót.',
  lead: `Bản đồ công nghiệp tập hợp những gì đã được công bố về khu kinh tế, khu công nghiệp, cụm công nghiệp, dự án đầu tư và chính sách hỗ trợ của ${coveredNames.vi}${mergersIn((from) => ` (gồm ${from} cũ)`)}. Đây không phải trang của cơ quan nhà nước; mọi con số đều dẫn về nơi đã công bố.`,
  contents: 'Trong trang này',
  needs: {
    title: 'Năm bài báo đặt ra điều gì, xem ở đâu',
    description:
      'Từng điều mà năm bài báo về công nghiệp hỗ trợ và khuyến công nêu ra, nơi trang này trả lời, và phần mà một trang tĩnh không làm được.',
    lead: 'Bộ số liệu này bắt đầu từ năm bài báo về công nghiệp hỗ trợ và khuyến công. Dưới đây là từng điều các bài nêu, diễn đạt lại ngắn gọn, nơi trang này trả lời, và phần còn lại thuộc về ai.',
    none: 'Bộ số liệu của trang này không kèm danh sách những điều cần trả lời.',
    link: 'Năm bài báo đặt ra điều gì, trang này trả lời ở đâu',
    cannotTitle: 'Việc một trang tĩnh không làm',
    cannot: [
      {
        text: 'Không nhận hồ sơ, đăng ký hay nhập số liệu. Hồ sơ nộp tại cơ quan có trách nhiệm; tệp số liệu có thể tự kiểm tra trước khi gửi cho nơi biên soạn.',
        page: 'procedures',
        link: 'Thủ tục và cơ quan có trách nhiệm'
      },
      {
        text: 'Không có tài khoản, tin nhắn hay diễn đàn giữa doanh nghiệp: chỉ nêu nhà đầu tư có trong nguồn công khai và liên hệ công khai của cơ quan.',
        page: 'investments',
        link: 'Dự án và nhà đầu tư'
      },
      {
        text: 'Không biết từng đề án đã được chi trả hay chưa, trừ khi đã công bố. Nơi không có số ghi “chưa công bố”, không ghi số không.',
        page: 'funds',
        link: 'Kinh phí đã chi, dự toán, kế hoạch'
      }
    ],
    toSource: 'mọi con số lấy từ bài này',
    paragraphs: (places: string) => `đoạn ${places}`,
    full: 'trả lời đủ',
    part: 'trả lời một phần',
    seeAt: 'Xem ở'
  },
  parts: [
    {
      id: 'reading',
      title: 'Một con số ở đây là gì',
      paragraphs: [
        'Mỗi con số là một lần công bố: một nguồn nêu một giá trị cho một chỉ tiêu, ở một thời điểm. Bấm vào con số để xem nơi công bố, tên tài liệu, ngày, chỗ trích và mọi số khác của cùng chỉ tiêu.',
        'Từ đi kèm con số là của nguồn và luôn được giữ: hơn, khoảng, dưới, tối đa, ít nhất. Khi nguồn nêu một khoảng, cả hai đầu được ghi. Ngày được giữ đúng mức chi tiết của nguồn: có nguồn chỉ nêu năm.',
        'Không có số thì ghi “chưa công bố”, không ghi số không. Số không là một giá trị thật.'
      ]
    },
    {
      id: 'current',
      title: 'Số hiện hành, số cũ và số khác nhau',
      paragraphs: [
        'Số hiện hành của một chỉ tiêu là số có ngày mới nhất; cùng ngày thì nguồn gốc (văn bản, quy hoạch, thống kê) đứng trước cổng thông tin, cổng thông tin đứng trước báo. Số không ghi ngày không bao giờ là số hiện hành khi đã có số ghi ngày.',
        'Các số của ngày khác là lịch sử của chỉ tiêu và vẫn được giữ.',
        'Khi hai nguồn nêu số khác nhau cho cùng một ngày, hoặc đều không ghi ngày, cả hai đều hiện, nối bằng dấu ngoặc đỏ. Nơi người biên tập đã đối chiếu, nhận xét được ghi bên cạnh; nhận xét không thay con số.'
      ]
    },
    {
      id: 'never-added',
      title: 'Điều không bao giờ được cộng',
      paragraphs: [
        'Các loại số khác nhau không cộng với nhau: đã chi, dự toán và kế hoạch; thực tế, mục tiêu, quy hoạch và ước tính; vốn đăng ký, vốn dự kiến và tổng vốn đầu tư. USD và đồng để riêng.',
        'Mỗi dự án chỉ có một lần công bố vốn được dùng để cộng; các lần công bố khác, phần của dự án, tổng của nhóm dự án và lời nhắc tên đều hiện nhưng không cộng.',
        'Khoản hỗ trợ là một phần của khoản khác, công bố lại, mới là dự thảo hoặc không phải vốn nhà nước không được cộng; lý do ghi ở từng khoản.',
        `Diện tích khu nằm trong một khu khác không cộng với khu đó. Khu đang quy hoạch không cộng với khu đang hoạt động, trừ khi tiêu đề nói rõ.${mergersIn((from, into) => ` Số của ${from} trước tháng 7/2025 không cộng với số của ${into} sau sáp nhập.`, ' Số của tỉnh trước tháng 7/2025 không cộng với số của tỉnh sau sáp nhập.')}`,
        'Tổng có phần “hơn”, hoặc thiếu số của một số khu, được ghi là “ít nhất”, kèm số khu có công bố.'
      ]
    },
    {
      id: 'places',
      title: 'Nơi chốn và mốc 01/07/2025',
      paragraphs: [
        `Từ 01/07/2025 cấp huyện không còn, nhiều xã sáp nhập${mergersIn((from, into) => `, tỉnh ${from} nhập vào ${into}`, ', nhiều tỉnh sáp nhập')}. Khu, cụm và dự án mang tên tỉnh hiện nay và tỉnh cũ nếu có; kinh phí, văn bản và số liệu giữ tên cơ quan như nguồn ghi. Xã mới được suy từ xã cũ theo danh mục chính thức, nơi không có thì theo vị trí.`,
        'Vị trí trên bản đồ có ba mức: đúng khu, rõ đến xã, chỉ rõ đến huyện cũ. Hai mức sau có quầng rộng bằng phần chưa chắc chắn. Cách tìm ra điểm được ghi ở trang của từng khu.',
        `${boundariesBy === undefined ? '' : `Ranh giới của một số khu, cụm theo ${boundariesBy.vi}; nét đứt là ranh giới tạm, ranh giới không nêu gốc thì không gọi là đã duyệt. `}Nơi không có ranh giới, vòng tròn là diện tích đúng, không phải hình dạng.`
      ]
    },
    {
      id: 'status',
      title: 'Tình trạng và hiệu lực',
      paragraphs: [
        `Tình trạng của khu, cụm theo nguồn mới nhất; “chưa rõ” là một câu trả lời. Hiệu lực của văn bản được xét tại ngày ${judgedOn.vi}.`,
        'Tỷ lệ luôn đi kèm cơ sở tính: tỷ lệ lấp đầy có thể tính trên đất công nghiệp, trên đất cho thuê hay trên toàn khu. Tỷ lệ khác cơ sở không so với nhau.'
      ]
    },
    {
      id: 'limits',
      title: 'Giới hạn',
      paragraphs: [
        'Tập tài liệu không đầy đủ. Nhiều khu, cụm chỉ có vài con số; báo chí nêu dự án lớn nhiều hơn dự án nhỏ; phần lớn nguồn mới được đọc một phần và điều đó được ghi ở từng nguồn.',
        'Một số con số được chép lại từ ảnh, từ bản làm việc hoặc qua bản dịch; ghi chú của nguồn nói rõ. Tên tài liệu và chỗ trích phần lớn do người biên tập đặt bằng tiếng Anh.',
        'Đường bộ, đường sắt vẽ theo sơ đồ qua các điểm, không phải tuyến thật. Bản đồ không dùng để xác định ranh giới, chủ quyền đất đai hay đền bù.'
      ]
    }
  ],
  computationsTitle: 'Cách tính từng con số',
  computationsLead:
    'Con số do trang này tính ra mang tên của phép tính. Các quy tắc ở trên được viết thành khung nhìn SQL có tên; cùng một câu lệnh chạy khi dựng trang và trong trình duyệt của bạn.',
  viewsTitle: 'Khung nhìn SQL: quy tắc đọc số liệu',
  explorerTitle: 'Con số của bản đồ và biểu đồ',
  explorerMeaning: 'Câu hỏi khi chưa chọn bộ lọc nào; mỗi bộ lọc thêm một điều kiện.',
  pagesTitle: 'Con số của các trang chữ',
  computation: {
    'area-operating': 'Diện tích khu, cụm đang hoạt động; khu nằm trong khu khác không cộng lần nữa.',
    'area-other': 'Diện tích khu, cụm chưa hoạt động; khu nằm trong khu khác không cộng lần nữa.',
    'area-planned': 'Diện tích mới có số theo quy hoạch; khu nằm trong khu khác không cộng lần nữa.',
    'industrial-land': 'Đất công nghiệp của các khu, cụm có công bố.',
    'occupancy-range': 'Tỷ lệ lấp đầy thấp nhất và cao nhất trong các khu, cụm có công bố.',
    'capital-usd': 'Tổng vốn đầu tư bằng USD của các dự án, theo số được dùng.',
    'capital-vnd': 'Tổng vốn đầu tư bằng đồng của các dự án, theo số được dùng.',
    'support-paid': 'Kinh phí hỗ trợ đã chi, các khoản được phép cộng.',
    'investments-by-sector': 'Biểu đồ dự án theo ngành.',
    'investments-by-year': 'Biểu đồ dự án theo năm.',
    'investments-by-country': 'Biểu đồ dự án theo nước.',
    'investment-size': 'Biểu đồ cỡ dự án.',
    'zones-by-kind': 'Biểu đồ khu, cụm theo loại và tình trạng.',
    'zone-area': 'Biểu đồ diện tích khu, cụm.',
    'zone-occupancy': 'Biểu đồ tỷ lệ lấp đầy.',
    'funds-by-category': 'Biểu đồ kinh phí theo nhóm.'
  },
  sql: 'SQL',
  layersTitle: 'Lớp bản đồ và ghi nguồn',
  layersLead: 'Không có dịch vụ bản đồ của bên thứ ba. Mọi lớp được dựng từ dữ liệu mở và nằm ngay trên trang này.',
  layer: 'Lớp',
  layerOrigin: 'Xuất xứ',
  layerVintage: 'Thời điểm',
  layerAccuracy: 'Độ chính xác',
  layerLicence: 'Giấy phép và ghi nguồn',
  layerFile: 'Tệp',
  licenceTitle: 'Giấy phép',
  licence: [
    'Mã nguồn: giấy phép MIT.',
    'Phần biên soạn (bảng, cách sắp xếp, ghi chú, nhận xét): Creative Commons Ghi công, CC BY 4.0.',
    'Con số thuộc về cơ quan, báo chí đã công bố; khi dùng lại hãy dẫn nguồn của từng con số. Nút “Chép trích dẫn” ở mỗi con số cho sẵn lời dẫn.',
    'Lớp bản đồ có giấy phép riêng, ghi ở bảng bên dưới. Phông chữ Be Vietnam Pro: SIL Open Font License.'
  ],
  errorsTitle: 'Báo sai sót',
  errors: [
    'Thấy một con số sai, hãy gửi cho chúng tôi: địa chỉ trang, con số, nguồn cho thấy số đúng. Số được sửa trong bảng cùng nguồn của nó, không sửa riêng trên trang.',
    'Mã của mỗi dòng không đổi; dòng bị rút vẫn để lại một dòng ghi trong lịch sử phát hành.',
    'Nơi nhận: mục Issues của kho mã nguồn công khai.'
  ],
  reportTitle: 'Bản phát hành này',
  reportRelease: (release: string) => `Bản phát hành ${release}.`,
  reportLead: 'Số dòng đọc từ tệp CSV và số dòng trong tệp Parquet phải bằng nhau, nếu không trang không được dựng.',
  reportTable: 'Bảng',
  reportRowsIn: 'Dòng CSV',
  reportRowsOut: 'Dòng Parquet',
  reportFile: 'Tệp',
  reportNoLink: 'không có địa chỉ trên mạng.',
  reportNoFigure: 'chưa có số liệu nào.',
  privacyTitle: 'Riêng tư',
  privacy:
    'Trang không có máy chủ riêng, không tài khoản, không cookie, không gọi tới nơi nào khác. Trình duyệt chỉ nhớ ngôn ngữ và giao diện bạn chọn.'
};
