import { judgedOn } from '../judged-on.ts';

/** Câu hỏi mẫu của trang truy vấn SQL, và điều cần biết khi đọc câu trả lời. */
export const sqlExamples = {
  'largest-zones': {
    question: 'Những khu, cụm đang hoạt động nào có diện tích lớn nhất?',
    note: 'Số liệu hiện hành của từng khu. Không cộng diện tích khu nằm trong khu kinh tế với diện tích khu kinh tế đó.'
  },
  'room-to-lease': {
    question: 'Khu, cụm nào còn nhiều đất trống, theo tỷ lệ lấp đầy đã công bố?',
    note: 'Các tỷ lệ tính trên nền khác nhau (cột base): đất công nghiệp, đất cho thuê hoặc toàn khu. Chỉ so sánh khi cùng nền.'
  },
  'near-port': {
    question: 'Những khu, cụm nào cách một cảng biển đang hoạt động không quá 40 km theo đường thẳng?',
    note: 'Đường thẳng trên mặt cầu, không phải đường bộ. Vị trí ghi commune hoặc district chỉ là tâm xã, huyện.'
  },
  'no-occupancy': {
    question: 'Khu, cụm đang hoạt động nào chưa có tỷ lệ lấp đầy được công bố?',
    note: 'Chưa công bố không có nghĩa là bằng 0.'
  },
  'occupancy-history': {
    question: 'Tỷ lệ lấp đầy của các khu, cụm có nhiều lần công bố đã thay đổi thế nào?',
    note: 'Mỗi dòng là một lần công bố với nguồn riêng. Khi nền (cột base) khác nhau, hai số không so sánh được.'
  },
  'capital-totals': {
    question: 'Tổng vốn đầu tư của các dự án ở mỗi tỉnh, theo loại vốn và loại tiền?',
    note: 'Không cộng hai loại vốn hay hai loại tiền với nhau. is_floor là đúng: tổng chỉ là mức ít nhất.'
  },
  countries: {
    question: 'Dự án đến từ những nước nào, và bao nhiêu dự án có số vốn bằng USD?',
    note: 'Chỉ tính dự án có một nước và có tổng mức đầu tư được cộng. Số vốn là mức ít nhất: không phải dự án nào cũng có số bằng USD.'
  },
  'projects-a-year': {
    question: 'Mỗi năm có bao nhiêu dự án trong bảng?',
    note: 'Bảng chỉ có các dự án mà nguồn nêu tên và năm; không phải toàn bộ dự án của tỉnh.'
  },
  'support-money': {
    question: 'Tiền hỗ trợ đã chi ở hai tỉnh theo nhóm hỗ trợ là bao nhiêu?',
    note: 'Chỉ cộng tiền đã chi; không cộng với dự toán và kế hoạch. Các dòng nằm trong dòng khác đã được bỏ ra.'
  },
  disputed: {
    question: 'Số liệu nào bị các nguồn ghi khác nhau?',
    note: 'Mỗi số giữ nguyên với nguồn của nó. Cùng một điều, cùng ngày hoặc đều không ghi ngày.'
  },
  policies: {
    question: 'Những chính sách hỗ trợ nào còn hiệu lực, và chính sách nào hết hiệu lực trước?',
    note: `Hiệu lực được xem xét tại ngày ${judgedOn.vi}. Ô trống ở effective_to: nguồn không ghi ngày hết hiệu lực.`
  },
  'weight-of-sources': {
    question: 'Số liệu của bản đồ này dựa nhiều nhất vào những nơi công bố nào?',
    note: 'Đếm số dòng số liệu, không phải độ quan trọng của chúng.'
  },
  infrastructure: {
    question: 'Cảng, sân bay, cửa khẩu, ga và nút giao nằm ở đâu?',
    note: 'Cột location_precision cho biết vị trí là tại chỗ hay chỉ là tâm xã, huyện.'
  }
};
