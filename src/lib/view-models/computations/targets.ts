import type { PageComputation } from './page-computation.ts';

const promises = `SELECT DISTINCT subject_id, indicator_id, scope_en, base_en, extent, measure, as_of, period_start
FROM observations WHERE measure IN ('target', 'plan')`;

/** Computations about targets. */
export const targetComputations = [
  {
    name: 'targets-count',
    meaning: {
      vi: 'Số mục tiêu và số quy hoạch: mỗi đối tượng, chỉ tiêu, phạm vi và mốc thời gian đếm một lần dù nhiều nguồn nêu.',
      en: 'Targets and planned figures: each subject, indicator, scope and date once, however many sources state it.'
    },
    sql: `SELECT count(*) FROM (${promises})`
  },
  {
    name: 'targets-found',
    meaning: {
      vi: 'Số mục tiêu và số quy hoạch khớp với bộ lọc.',
      en: 'Targets and planned figures that match the filters.'
    },
    sql: `SELECT count(*) FROM (${promises})`
  },
  {
    name: 'targets-without-result',
    meaning: {
      vi: 'Số mục tiêu khớp với bộ lọc mà chưa nguồn nào công bố kết quả của cùng đối tượng và chỉ tiêu.',
      en: 'Targets that match the filters and of whose subject and indicator no source publishes a result.'
    },
    sql: `SELECT count(*) FROM (${promises}) p
WHERE NOT EXISTS (
  SELECT 1 FROM observations o
  WHERE o.measure = 'actual' AND o.subject_id = p.subject_id AND o.indicator_id = p.indicator_id
)`
  }
] as const satisfies readonly PageComputation[];
