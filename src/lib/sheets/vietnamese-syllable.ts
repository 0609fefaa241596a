/** Whether a word can be a syllable of Vietnamese: by this, text read in the wrong character set is told from text read in the right one. */

const onset =
  '(?:b|c(?![ieêy])|ch|d|đ|g|gh(?=[ieê])|gi|h|kh?|l|m|n|ng(?![ieê])|ngh(?=[ieê])|nh|ph?|qu|r|s|th?|tr|v|x)?';
const open =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uây|uê|uêu|ui|uôi|uơ|uy|uya|uyu|ưa|ưi|ươi|ươu|ưu|ya|yêu';
const closed = '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|yê)(?:ch?|m|n[gh]?|p|t)';
const syllable = new RegExp(`^${onset}(?:${open}|${closed})$`);
const endsWithStop = /(?:c|ch|p|t)$/;

/** The five tones as combining marks; ngang has none. Before c, ch, p and t only sắc and nặng can stand. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const tonesNotBeforeStop = /[\u0300\u0303\u0309]/;

export function isVietnameseSyllable(word: string): boolean {
  const letters = word.normalize('NFC');
  const lower = letters.toLowerCase();
  const rest = letters.slice(1);
  if (rest !== lower.slice(1) && letters !== letters.toUpperCase()) return false;
  const parts = lower.normalize('NFD');
  const found = parts.match(tones);
  if (found !== null && found.length > 1) return false;
  const toneless = parts.replace(tones, '').normalize('NFC');
  if (!syllable.test(toneless)) return false;
  return !(endsWithStop.test(toneless) && tonesNotBeforeStop.test(parts));
}

/** Pieces between spaces and ASCII signs that hold a letter or sign beyond ASCII: only these tell character sets apart. */
export const wordsBeyondAscii = (text: string): readonly string[] =>
  (text.match(/[A-Za-z\u0080-\uFFFF]+/g) ?? []).filter((word) => /[^\0-\x7F]/.test(word));

/** Signs that stand in Vietnamese text beside its words. */
const signs = /^[\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022°±²³×½§₫·]+$/;
const signsAround =
  /^[\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022]+|[\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022°²³]+$/g;

/** Marked words and abbreviations that sheets of the state are full of: they decide where a text makes syllables in two character sets. */
const common = new Set(
  (
    'xã huyện công nghiệp sơn yên cụm thành năm số thị phường định hóa hoá hỗ trợ đầu tư quyết và phố tỉnh án sản dự của đông hà hoạch ' +
    'đến văn vốn đồng nguồn tầng nhà nghị xuất các phú tân từ không hải tỷ tỉ lục phụ mục nước nhân một dân đất sở bảo máy giới đoạn ' +
    'bắc trình có được khuyến triển nội chính cơ ưu động tế cấp hợp thời nông phẩm vị đơn chế triệu diện ủy uỷ đường bàn chương đã ' +
    'quốc lý nhất mới địa thuê giá bằng miền tại hưng tích trường liệu chủ phí xây điều mức kế điểm lập nghệ dựng hòa với là sách ' +
    'hạn tháng ở ngành thuộc hoặc đại cầu hội dụng việt phủ quản như biến ký thống tạo đăng về liên lệ khẩu tính đa còn thái chưa ' +
    'tên thường mở phần đổi hiện rộng độ đô hữu mã tổng chú tiền giấy gỗ vật sắt thép kỹ thuật lịch số loại mặt bệnh viện học chợ nđ qđ hđnd cđ đ'
  ).split(' ')
);

/** How many of these words are among the most common ones. */
export const commonWords = (words: readonly string[]): number =>
  words.filter((word) => common.has(word.toLowerCase())).length;

/** Of the words beyond ASCII, how many are syllables. */
export function vietnameseFit(words: readonly string[]): { readonly judged: number; readonly fitting: number } {
  const judged = words.filter((word) => !signs.test(word));
  const fitting = judged.filter((word) =>
    word
      .replace(signsAround, '')
      .split(/[\u00A0\u2013\u2014]/)
      .every((part) => /^[A-Za-z]*$/.test(part) || isVietnameseSyllable(part) || common.has(part.toLowerCase()))
  );
  return { judged: judged.length, fitting: fitting.length };
}
