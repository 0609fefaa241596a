import type { PageComputation } from './page-computation.ts';

/** Computations about instruments and procedures. */
export const policyComputations = [
  {
    name: 'policies-count',
    meaning: { vi: 'Số văn bản trong thư viện.', en: 'Instruments in the library.' },
    sql: 'SELECT count(*) FROM policies'
  },
  {
    name: 'policies-found',
    meaning: { vi: 'Số văn bản khớp với ô tìm và bộ lọc.', en: 'Instruments that match the search and the filters.' },
    sql: 'SELECT count(*) FROM policies'
  },
  {
    name: 'policies-without-kinds',
    meaning: {
      vi: 'Số văn bản khớp các bộ lọc khác mà tập số liệu chưa có quy định hỗ trợ nào đọc từ đó.',
      en: 'Instruments that match the other filters and of which the data has no support rule.'
    },
    sql: 'SELECT count(*) FROM policies p WHERE NOT EXISTS (SELECT 1 FROM supports s WHERE s.policy_id = p.policy_id)'
  },
  {
    name: 'policy-maxima',
    meaning: {
      vi: 'Số cụm công nghiệp mà mức tối đa Nhà nước có thể chi cho hạ tầng được tính từ quy định của văn bản.',
      en: 'Clusters whose maximum of State money for infrastructure is worked out from a rule of the instrument.'
    },
    sql: "SELECT count(DISTINCT subject_id) FROM observations WHERE indicator_id = 'infrastructure-investment-vnd-bn'"
  },
  {
    name: 'policies-in-force',
    meaning: {
      vi: 'Số văn bản có hiệu lực, chưa rõ hoặc không có hiệu lực vào ngày đã chọn (ở đây là ngày phát hành số liệu), theo ngày và tình trạng các nguồn công bố.',
      en: 'Instruments in force, not known to be, or not in force on the chosen day (here that of the data), by the dates and the status that sources publish.'
    },
    sql: `WITH days AS (
  SELECT policy_id, status, DATE '2026-11-23' AS day,
    CAST(left(coalesce(effective_from, issued_on) || '-01-01', 10) AS DATE) AS begins,
    CASE length(effective_to) WHEN 4 THEN CAST(effective_to || '-12-31' AS DATE)
      WHEN 7 THEN last_day(CAST(effective_to || '-01' AS DATE)) ELSE CAST(effective_to AS DATE) - 1 END AS ends
  FROM policies
)
SELECT CASE
    WHEN status IN ('planned', 'expired', 'replaced') OR begins > day OR ends < day THEN 'no'
    WHEN status = 'in-force' OR (begins IS NOT NULL AND ends IS NOT NULL) THEN 'yes' ELSE 'unknown' END AS in_force, count(*)
FROM days GROUP BY in_force`
  },
  {
    name: 'procedures-count',
    meaning: { vi: 'Số thủ tục được các nguồn nêu tên.', en: 'Procedures that sources name.' },
    sql: 'SELECT count(*) FROM procedures'
  },
  {
    name: 'procedures-named',
    meaning: {
      vi: 'Số thủ tục theo luồng xanh của Thanh Hóa mà các nguồn nêu tên.',
      en: 'Procedures in the green lane of Thanh Hóa that sources name.'
    },
    sql: "SELECT count(*) FROM procedures WHERE policy_id = 'th-pol-cv11362'"
  },
  {
    name: 'procedure-cut',
    meaning: {
      vi: 'Phần trăm thời gian cắt giảm của một thủ tục: (thời hạn theo quy định − thời hạn rút ngắn) chia thời hạn theo quy định.',
      en: 'Percentage of time cut of a procedure: (statutory − shortened) divided by statutory days.'
    },
    sql: 'SELECT procedure_id, 100 * (statutory_days - shortened_days) / statutory_days FROM procedures\nWHERE statutory_days > 0 AND shortened_days IS NOT NULL'
  }
] as const satisfies readonly PageComputation[];
