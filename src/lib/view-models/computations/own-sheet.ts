import type { PageComputation } from './page-computation.ts';

/** Computations of the page where a visitor's own sheet stands beside what is published. */
export const ownSheetComputations = [
  {
    name: 'published-rows-alike',
    meaning: {
      vi: 'Số dòng đã công bố của một bảng theo giá trị của một cột, đặt cạnh bảng riêng của người xem; không bao giờ cộng với bảng riêng đó.',
      en: 'Published rows of a table by the value of a column, set beside a visitor’s own sheet; never added to it.'
    },
    sql: 'SELECT <column>, count(*) FROM <table> GROUP BY 1'
  }
] as const satisfies readonly PageComputation[];
