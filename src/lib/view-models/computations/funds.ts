import type { PageComputation } from './page-computation.ts';

/** Computations about support funds. */
export const fundComputations = [
  {
    name: 'funds-added',
    meaning: {
      vi: 'Số khoản kinh phí được cộng trong phần chọn: một tổng, hoặc các phần của nó khi cần tách.',
      en: 'Amounts of support money that are added in the choice: a total, or its parts where it must be divided.'
    },
    sql: 'SELECT count(*) FROM funds WHERE counts_in_total'
  },
  {
    name: 'funds-found',
    meaning: { vi: 'Số khoản kinh phí khớp với bộ lọc.', en: 'Amounts of support money that match the filters.' },
    sql: 'SELECT count(*) FROM funds'
  }
] as const satisfies readonly PageComputation[];
