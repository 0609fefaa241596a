import type { PageComputation } from './page-computation.ts';

/** Computations of a ranking. */
export const rankComputations = [
  {
    name: 'rank-score',
    meaning: {
      vi: 'Điểm xếp hạng của một khu, cụm: bình quân có trọng số của mức đạt từng tiêu chí, mỗi mức từ 0 đến 1, viết theo thang 100 điểm. Mức đạt của một con số đi thẳng từ đầu thang tính 0 đến đầu thang tính 1; đầu thang lấy từ chính các khu, cụm đang xét (giá trị nhỏ nhất, và giá trị mà chín phần mười khu, cụm không vượt quá; khi có mười số trở xuống thì lấy giá trị lớn nhất), trừ khi người xem tự đặt. Tình trạng: hoạt động 1, đang xây dựng 0,5, quy hoạch 0. Ngành: tỷ lệ ngành cần tìm mà khu, cụm có. Tiêu chí chưa có số không bao giờ được tính là 0: nó có thể góp từ 0 đến hết trọng số, nên điểm là một khoảng. Số “hơn”, “ít nhất”, số các nguồn nêu khác nhau và độ lệch của khoảng cách cũng thành khoảng; không lấy bình quân các nguồn.',
      en: 'Score of a zone in a ranking: the weighted mean of how well it meets each criterion, each from 0 to 1, written as points of a hundred. A number runs in a straight line from the end of the scale that counts 0 to the one that counts 1; the ends are those of the zones being ranked (the lowest value, and the one that nine tenths of the zones do not exceed; the highest where ten zones or fewer have one) unless the reader states them. Status: operating 1, under construction 0.5, planned 0. Sectors: the share of those sought that the zone has. A criterion without a figure never counts as 0: it may add anything from 0 to its whole weight, so the score is a range. “Over”, “at least”, readings that disagree and the doubt of a distance give a range too; sources are never averaged.'
    },
    sql: 'SELECT 100 * sum(weight * least_reach) / sum(weight) AS lowest, 100 * sum(weight * most_reach) / sum(weight) AS highest\nFROM criteria -- reach of a number: greatest(0, least(1, (value - zero) / (one - zero))); not published: 0 to 1'
  },
  {
    name: 'rank-part',
    meaning: {
      vi: 'Phần mà một tiêu chí góp vào điểm: trọng số nhân mức đạt, chia cho tổng các trọng số.',
      en: 'What one criterion adds to a score: its weight times its reach, divided by all weights.'
    },
    sql: 'SELECT 100 * weight * least_reach / sum(weight) OVER () AS lowest, 100 * weight * most_reach / sum(weight) OVER () AS highest\nFROM criteria'
  },
  {
    name: 'rank-place',
    meaning: {
      vi: 'Những thứ hạng một khu, cụm có thể đứng: chỉ khu, cụm có điểm thấp nhất vẫn cao hơn điểm cao nhất của nó mới chắc chắn đứng trên.',
      en: 'The places a zone may have: only a zone whose lowest score is above its highest one surely stands before it.'
    },
    sql: 'SELECT 1 + count(*) FILTER (other.lowest > own.highest) AS best,\n  (SELECT count(*) FROM scores) - count(*) FILTER (other.highest < own.lowest) AS worst\nFROM scores AS own, scores AS other WHERE own.zone_id = ?'
  },
  {
    name: 'rank-candidates',
    meaning: {
      vi: 'Số khu, cụm qua các điều kiện bắt buộc của bảng xếp hạng.',
      en: 'Zones that meet the hard conditions of a ranking.'
    },
    sql: 'SELECT count(*) FROM explorer_zones -- with the conditions chosen'
  },
  {
    name: 'rank-known',
    meaning: {
      vi: 'Số khu, cụm đang xét có số công bố (hoặc đo được khoảng cách) cho tiêu chí.',
      en: 'Zones being ranked with a published figure, or a distance that can be measured, for the criterion.'
    },
    sql: 'SELECT count(DISTINCT zone_id) FROM zone_measures WHERE criterion = ? -- among the zones being ranked'
  },
  {
    name: 'zone-supports-may-apply',
    meaning: {
      vi: 'Số mức hỗ trợ mà mọi doanh nghiệp sản xuất đặt tại khu, cụm đều được áp dụng (đầu thấp) và số có thể áp dụng tùy doanh nghiệp (đầu cao), xét tại ngày phát hành số liệu.',
      en: 'Supports that apply to any manufacturer in a zone (lower end) and those that may, depending on the manufacturer (upper end), on the day of the data release.'
    },
    sql: "SELECT count(*) FROM supports\nWHERE province_id IN (?, 'national') -- and no condition on place or date refuses the zone"
  }
] as const satisfies readonly PageComputation[];
