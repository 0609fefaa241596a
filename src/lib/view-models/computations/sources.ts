import type { PageComputation } from './page-computation.ts';

/** Computations about the evidence. */
export const sourceComputations = [
  {
    name: 'sources-count',
    meaning: { vi: 'Số nguồn trong tập tài liệu.', en: 'Sources in the collection.' },
    sql: 'SELECT count(*) FROM sources'
  },
  {
    name: 'figures-count',
    meaning: { vi: 'Số con số đã công bố trong mọi bảng.', en: 'Published figures in all tables.' },
    sql: 'SELECT count(*) FROM source_figures'
  },
  {
    name: 'source-figures',
    meaning: { vi: 'Số con số lấy từ nguồn của dòng.', en: 'Figures taken from the source of the row.' },
    sql: 'SELECT count(*) FROM source_figures WHERE source_id = ?'
  },
  {
    name: 'sources-without-link',
    meaning: { vi: 'Số nguồn không có địa chỉ trên mạng.', en: 'Sources without a web address.' },
    sql: 'SELECT count(*) FROM sources WHERE url IS NULL'
  },
  {
    name: 'table-rows',
    meaning: { vi: 'Số dòng của bảng.', en: 'Rows of the table.' },
    sql: 'SELECT count(*) FROM observations -- and every other table'
  },
  {
    name: 'release-rows',
    meaning: {
      vi: 'Số bảng của một bản phát hành, số dòng của một bảng hay của mọi bảng; bản cũ được dựng lại từ data/releases.',
      en: 'Tables of a release, rows of one table or of all of them; older releases are restored from data/releases.'
    },
    sql: 'SELECT count(*) FROM observations -- and every other table, as it was in the release'
  }
] as const satisfies readonly PageComputation[];
