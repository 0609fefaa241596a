import type { PageComputation } from './page-computation.ts';

/** Computations about the catalogue of charts. */
export const chartComputations = [
  {
    name: 'charts-found',
    meaning: {
      vi: 'Số biểu đồ của danh mục khớp với ô tìm; danh mục là một danh sách trong mã nguồn, không phải một bảng.',
      en: 'Charts of the catalogue that match the search; the catalogue is a list in the code, not a table.'
    },
    sql: 'SELECT count(*) FROM catalogue -- the list of charts'
  }
] as const satisfies readonly PageComputation[];
