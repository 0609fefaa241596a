import type { Bilingual } from '#lib/domain/vocabulary.ts';
import type { FundColumn, ProcedureColumn, ReportColumn, SupportColumn } from './figures.ts';

/** What the columns that hold figures are called: the titles of the descriptor (a test holds the two equal). */
export const columnNames: {
  readonly investment_reports: Readonly<Record<ReportColumn, Bilingual>>;
  readonly funds: Readonly<Record<FundColumn, Bilingual>>;
  readonly supports: Readonly<Record<SupportColumn, Bilingual>>;
  readonly procedures: Readonly<Record<ProcedureColumn, Bilingual>>;
} = {
  investment_reports: {
    capital_usd_m: { vi: 'Vốn (triệu USD)', en: 'Capital (USD million)' },
    capital_vnd_bn: { vi: 'Vốn (tỷ đồng)', en: 'Capital (VND billion)' }
  },
  funds: {
    amount_vnd_m: { vi: 'Số tiền', en: 'Amount' },
    projects_count: { vi: 'Số đề án', en: 'Projects' }
  },
  supports: {
    rate_pct: { vi: 'Tỷ lệ hỗ trợ', en: 'Rate' },
    amount_vnd_m: { vi: 'Mức hỗ trợ', en: 'Amount' },
    ceiling_vnd_m: { vi: 'Mức trần', en: 'Ceiling' },
    term_years: { vi: 'Thời hạn', en: 'Term' }
  },
  procedures: {
    statutory_days: { vi: 'Thời hạn theo quy định', en: 'Statutory days' },
    shortened_days: { vi: 'Thời hạn rút ngắn', en: 'Shortened days' }
  }
};

/** What an amount or a ceiling of a support rule is counted for. */
export const perNames: Readonly<
  Record<'ha' | 'worker' | 'cluster' | 'project' | 'enterprise' | 'model' | 'loan', Bilingual>
> = {
  ha: { vi: 'mỗi ha', en: 'per hectare' },
  worker: { vi: 'mỗi lao động', en: 'per worker' },
  cluster: { vi: 'mỗi cụm công nghiệp', en: 'per industrial cluster' },
  project: { vi: 'mỗi dự án, đề án', en: 'per project' },
  enterprise: { vi: 'mỗi doanh nghiệp', en: 'per enterprise' },
  model: { vi: 'mỗi mô hình', en: 'per model' },
  loan: { vi: 'mức vay được hỗ trợ lãi', en: 'loan whose interest is supported' }
};
