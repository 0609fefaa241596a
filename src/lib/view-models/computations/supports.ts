import type { PageComputation } from './page-computation.ts';

/** Computations about support rules. */
export const supportComputations = [
  {
    name: 'support-rules-count',
    meaning: { vi: 'Số quy định hỗ trợ trong tập số liệu.', en: 'Support rules in the data.' },
    sql: 'SELECT count(*) FROM supports'
  },
  {
    name: 'support-applies',
    meaning: {
      vi: 'Số quy định mà mọi điều kiện đối chiếu được đều thỏa mãn với tình huống đã chọn.',
      en: 'Support rules of which every comparable condition holds in the situation chosen.'
    },
    sql: "SELECT s.support_id, c.kind, c.values, c.value_min, c.value_max\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id\n  AND c.kind NOT IN ('item', 'combining', 'to-check')"
  },
  {
    name: 'support-undecided',
    meaning: {
      vi: 'Số quy định còn thiếu thông tin để quyết định với tình huống đã chọn.',
      en: 'Support rules that lack a fact in the situation chosen.'
    },
    sql: "SELECT s.support_id, c.kind, c.values, c.value_min, c.value_max\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id\n  AND c.kind NOT IN ('item', 'combining', 'to-check')"
  },
  {
    name: 'support-refused',
    meaning: {
      vi: 'Số quy định không áp dụng với tình huống đã chọn.',
      en: 'Support rules that do not apply in the situation chosen.'
    },
    sql: 'SELECT s.support_id, s.province_id, s.period_start, s.period_end, s.status, c.kind, c.values\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id'
  },
  {
    name: 'support-validity',
    meaning: {
      vi: 'Số quy định hỗ trợ theo hiệu lực vào ngày phát hành số liệu.',
      en: 'Support rules by what is in force on the day of the data release.'
    },
    sql: 'SELECT status, period_start, period_end, count(*) FROM supports GROUP BY status, period_start, period_end'
  },
  {
    name: 'support-items',
    meaning: {
      vi: 'Số quy định còn hiệu lực cùng chi cho một nội dung.',
      en: 'Support rules in force that pay for the same item.'
    },
    sql: "SELECT unnest(values) AS item, count(DISTINCT support_id) FROM support_conditions\nWHERE kind = 'item' GROUP BY item"
  },
  {
    name: 'zone-supports',
    meaning: {
      vi: 'Số quy định hỗ trợ có thể áp dụng tại khu, cụm của trang vào ngày phát hành số liệu.',
      en: 'Support rules that may apply in the zone of the page on the day of the data release.'
    },
    sql: "SELECT s.support_id FROM supports s, zones z\nWHERE z.zone_id = ? AND s.province_id IN ('national', z.province_id)"
  }
] as const satisfies readonly PageComputation[];
