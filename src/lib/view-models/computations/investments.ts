import type { PageComputation } from './page-computation.ts';

/** Computations about investments. */
export const investmentComputations = [
  {
    name: 'investments-count',
    meaning: {
      vi: 'Số dự án, không kể các tổng của nhóm dự án.',
      en: 'Projects, without totals of groups of projects.'
    },
    sql: `SELECT count(*) FROM investments WHERE kind = 'project'`
  },
  {
    name: 'investments-found',
    meaning: {
      vi: 'Số dự án khớp với bộ lọc, không kể các tổng của nhóm dự án.',
      en: 'Projects that match the filters, without totals of groups of projects.'
    },
    sql: `SELECT count(*) FROM investments WHERE kind = 'project'`
  },
  {
    name: 'investments-capital',
    meaning: {
      vi: 'Vốn của các dự án khớp với bộ lọc, theo số được dùng của mỗi dự án; tổng vốn và vốn dự kiến, đô la và đồng đứng riêng.',
      en: 'Capital of the projects that match the filters, by the reading used of each; total investment and planned capital, dollars and dong apart.'
    },
    sql: `SELECT r.measure, count(r.capital_usd_m), sum(r.capital_usd_m), count(r.capital_vnd_bn), sum(r.capital_vnd_bn)
FROM investments i
JOIN investment_reports r ON r.investment_id = i.investment_id AND r.role = 'main'
WHERE i.kind = 'project'
GROUP BY r.measure ORDER BY r.measure DESC`
  }
] as const satisfies readonly PageComputation[];
