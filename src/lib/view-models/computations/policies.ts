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
    name: 'procedures-count',
    meaning: { vi: 'Số thủ tục được các nguồn nêu tên.', en: 'Procedures that sources name.' },
    sql: 'SELECT count(*) FROM procedures'
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
