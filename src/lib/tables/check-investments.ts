import { unreachable } from '#lib/domain/vocabulary.ts';
import type { InvestmentReportsRow, InvestmentsRow } from '#lib/domain/rows.ts';
import type { CheckedTables, NumberedRow } from './checked-tables.ts';
import { groupBy } from './group-by.ts';
import type { Problem } from './problem.ts';

type Report = NumberedRow<'investment_reports'>;
type Role = InvestmentReportsRow['role'];

const rolesOfKind: Readonly<Record<InvestmentsRow['kind'], readonly Role[]>> = {
  project: ['main', 'alternate', 'part-of', 'mention'],
  group: ['group-total', 'mention']
};

/** The capital of a project is added up once: one of its reports is the main one, unless none of them names a capital. */
export function checkInvestments(tables: CheckedTables): readonly Problem[] {
  return [...mainReports(tables), ...rolesFit(tables), ...capitalFits(tables), ...placeOfZone(tables)];
}

function mainReports(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('investment_reports', 'report_id', 'investment_id', 'role')) return [];
  if (!tables.trusts('investments', 'investment_id', 'kind')) return [];
  const reports = groupBy(tables.rows('investment_reports'), ({ cells }) => cells.investment_id);
  return tables.rows('investments').flatMap(({ row, cells }) => {
    const own = reports.get(cells.investment_id) ?? [];
    const wanted: Role = cells.kind === 'group' ? 'group-total' : 'main';
    const main = own.filter((report) => report.cells.role === wanted);
    if (main.length === 1) return [];
    const rule = { kind: 'one-main-report', rows: main.map((report) => report.row) } as const;
    if (main.length > 1)
      return main.slice(1).map((report) => tables.problem('investment_reports', report.row, 'role', rule));
    const onlyMentions = own.length > 0 && own.every((report) => report.cells.role === 'mention');
    return onlyMentions ? [] : [tables.problem('investments', row, 'investment_id', rule)];
  });
}

function rolesFit(tables: CheckedTables): readonly Problem[] {
  const kinds = new Map(tables.rows('investments').map(({ cells }) => [cells.investment_id, cells.kind]));
  return tables.rows('investment_reports').flatMap(({ row, cells }) => {
    const kind = kinds.get(cells.investment_id) ?? null;
    if (kind === null || cells.role === null || rolesOfKind[kind].includes(cells.role)) return [];
    return [tables.problem('investment_reports', row, 'role', { kind: 'role-of-kind', allowed: rolesOfKind[kind] })];
  });
}

/** A mention names no capital; every other report names one, with its qualifier and measure. */
function capitalFits(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('investment_reports', 'capital_usd_m', 'capital_vnd_bn', 'qualifier', 'measure')) return [];
  return tables.rows('investment_reports').flatMap((report) => {
    const { role } = report.cells;
    const column = role === null ? null : misfit(report, role);
    if (role === null || column === null) return [];
    return [
      tables.problem('investment_reports', report.row, column, {
        kind: 'capital-of-role',
        role,
        present: role !== 'mention'
      })
    ];
  });
}

function misfit({ cells }: Report, role: Role): keyof InvestmentReportsRow | null {
  const capital =
    cells.capital_usd_m !== null ? 'capital_usd_m' : cells.capital_vnd_bn !== null ? 'capital_vnd_bn' : null;
  switch (role) {
    case 'mention':
      return capital;
    case 'main':
    case 'alternate':
    case 'part-of':
    case 'group-total':
      if (capital === null) return 'capital_usd_m';
      if (cells.qualifier === null) return 'qualifier';
      return cells.measure === null ? 'measure' : null;
    default:
      return unreachable(role);
  }
}

function placeOfZone(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('zones', 'zone_id', 'province_id', 'former_province_id')) return [];
  const zones = new Map(tables.rows('zones').map(({ cells }) => [cells.zone_id, cells]));
  return tables.rows('investments').flatMap(({ row, cells }) => {
    const zone = cells.zone_id === null ? undefined : zones.get(cells.zone_id);
    if (zone === undefined) return [];
    return (['province_id', 'former_province_id'] as const)
      .filter((column) => tables.trusts('investments', column) && cells[column] !== zone[column])
      .map((column) => {
        const expected = zone[column] ?? '';
        return tables.problem('investments', row, column, {
          kind: 'agrees',
          with: `zones/${zone.zone_id ?? ''}/${column}`,
          expected
        });
      });
  });
}
