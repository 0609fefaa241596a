import type { NamedView } from './view.ts';

/** Investments and funds: what may be added, within one measure and one currency. */
export const moneyViews: readonly NamedView[] = [
  {
    name: 'investment_main_reports',
    tables: ['investment_reports'],
    meaning: {
      vi: 'Báo cáo vốn chính của mỗi dự án; báo cáo khác của cùng dự án (số khác, một phần, tổng nhóm, chỉ nhắc tên) được nêu nhưng không cộng.',
      en: 'The one main capital report of each investment; other reports of it (another figure, a part, a group total, a mention) are shown and never added.'
    },
    sql: `
  SELECT * FROM investment_reports WHERE role = 'main'`
  },
  {
    name: 'countable_investments',
    tables: ['investments', 'investment_reports'],
    meaning: {
      vi: 'Dự án (không phải tổng của một nhóm) có báo cáo chính nêu vốn: chỉ những dự án này được cộng.',
      en: 'Projects (not totals of a group) whose main report names capital: only these are ever added.'
    },
    sql: `
  SELECT i.*, r.report_id, r.capital_usd_m, r.capital_vnd_bn, r.qualifier, r.measure, r.as_of, r.source_id
  FROM investments i JOIN investment_main_reports r ON r.investment_id = i.investment_id
  WHERE i.kind = 'project' AND (r.capital_usd_m IS NOT NULL OR r.capital_vnd_bn IS NOT NULL)`
  },
  {
    name: 'investment_totals',
    tables: ['investments', 'investment_reports'],
    meaning: {
      vi: 'Tổng vốn dự án theo tỉnh hiện nay, loại số và loại tiền như nguồn ghi; hai loại số hoặc hai loại tiền không cộng với nhau.',
      en: 'Capital of projects by present province, measure and currency as reported; two measures or two currencies are never added.'
    },
    sql: `
  SELECT province_id, measure, unit, round(sum(amount), 6) AS amount, CAST(count(*) AS INTEGER) AS projects,
    bool_or(qualifier IN ('over', 'at-least')) AS is_floor
  FROM (
    SELECT province_id, measure, qualifier, 'USD m' AS unit, capital_usd_m AS amount FROM countable_investments
    UNION ALL
    SELECT province_id, measure, qualifier, 'VND bn' AS unit, capital_vnd_bn AS amount FROM countable_investments
  ) WHERE amount IS NOT NULL
  GROUP BY province_id, measure, unit`
  },
  {
    name: 'fund_totals',
    tables: ['funds'],
    meaning: {
      vi: 'Tổng kinh phí theo cơ quan thực hiện như nguồn ghi và theo loại số (đã chi, giao dự toán, dự kiến); không cộng phần đã nằm trong dòng khác, báo cáo thứ hai, dự thảo và tiền ngoài ngân sách.',
      en: 'Support money by the authority the source names and by measure (disbursed, budgeted, planned); parts of another row, second reports, drafts and money that is not public are left out.'
    },
    sql: `
  SELECT province_id, measure, round(sum(amount_vnd_m), 6) AS amount_vnd_m, CAST(count(*) AS INTEGER) AS funds,
    bool_or(qualifier IN ('over', 'at-least')) AS is_floor
  FROM funds WHERE counts_in_total
  GROUP BY province_id, measure`
  }
];
