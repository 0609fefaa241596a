/** Charts about one thing: a package without that thing has no such chart. */
export interface ChartSubject {
  readonly chart: string;
  readonly table: 'funds' | 'observations';
  /** Cells that a row of the table has to have. */
  readonly cells: Readonly<Record<string, string>>;
}

export const chartSubjects: readonly ChartSubject[] = [
  { chart: 'funds-43-5-parts', table: 'funds', cells: { fund_id: 'th-fund-total-43500' } },
  { chart: 'promotion-tasks-lao-cai', table: 'funds', cells: { fund_id: 'lc-fund-kc-2021-2023' } },
  {
    chart: 'promotion-targets-lao-cai',
    table: 'observations',
    cells: { subject_id: 'lao-cai', indicator_id: 'promotion-jobs-count', measure: 'target' }
  },
  {
    chart: 'hanoi-supporting-enterprises',
    table: 'observations',
    cells: { subject_id: 'ha-noi', indicator_id: 'si-enterprises-count' }
  },
  { chart: 'hanoi-supporting-goals', table: 'observations', cells: { subject_id: 'ha-noi', measure: 'target' } }
];
