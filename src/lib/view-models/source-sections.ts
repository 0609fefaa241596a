import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { ReportLine } from '#lib/queries/report-line.ts';
import type { SourceFundRow } from '#lib/queries/source-funds.ts';
import type { SourcePageRows } from '#lib/queries/source-page.ts';
import type { SourceProcedureRow, SourceSupportRow } from '#lib/queries/source-rules.ts';
import { listed } from '#lib/domain/row-limits.ts';
import { byKey } from './charts/bar-rows.ts';
import { columnNames, perNames } from './column-names.ts';
import {
  figureOfFund,
  figureOfObservation,
  figureOfProcedure,
  figureOfReport,
  figureOfSupport,
  fundColumns,
  procedureColumns,
  reportColumns,
  supportColumns,
  type SupportColumn
} from './figures.ts';
import { otherReports, reportsDisagree } from './report-comparison.ts';
import type { FigureSubject, SourceFigureLine, SourceFigureSection, SubjectFigures } from './source-page.ts';

/** The sections as a page lists them: of too many subjects the first. */
export const listedSections = (sections: readonly SourceFigureSection[]): readonly SourceFigureSection[] =>
  sections.map((section) => ({ ...section, subjects: listed(section.subjects).rows }));

/** Every number taken from the source, by what it is about; sections without any are left out. */
export function sourceSections(rows: SourcePageRows, lang: Lang): readonly SourceFigureSection[] {
  const own = rows.observations.filter((line) => line.source_id === rows.source.source_id);
  const about = (type: ObservationLine['subject_type']): readonly Entry[] =>
    own.filter((line) => line.subject_type === type).map((line) => observationEntry(line, rows.observations, lang));
  const ofInvestment = byKey(rows.reports, (report) => report.investment_id);
  const reports = rows.reports
    .filter((report) => report.source_id === rows.source.source_id)
    .flatMap((report) => reportEntries(report, ofInvestment.get(report.investment_id) ?? [], lang));
  const sections = [
    { id: 'zones', entries: about('zone') },
    { id: 'provinces', entries: about('province') },
    { id: 'investments', entries: [...reports, ...about('investment')] },
    { id: 'funds', entries: rows.funds.flatMap((fund) => fundEntries(fund, lang)) },
    { id: 'supports', entries: rows.supports.flatMap((support) => supportEntries(support, lang)) },
    { id: 'procedures', entries: rows.procedures.flatMap((procedure) => procedureEntries(procedure, lang)) }
  ] as const;
  return sections
    .filter((section) => section.entries.length > 0)
    .map(({ id, entries }) => {
      const subjects = bySubject(entries);
      return { id, all: subjects.length, subjects };
    });
}

interface Entry {
  readonly subject: FigureSubject;
  readonly line: SourceFigureLine;
}

function bySubject(entries: readonly Entry[]): readonly SubjectFigures[] {
  const subjects = new Map<string, FigureSubject>(entries.map(({ subject }) => [subject.id, subject]));
  const own = byKey(entries, ({ subject }) => subject.id);
  return [...subjects.values()].map((subject) => ({
    subject,
    lines: (own.get(subject.id) ?? []).map((entry) => entry.line)
  }));
}

const bare = {
  measure: null,
  scope: null,
  base: null,
  extent: null,
  periodStart: null,
  note: null,
  others: 0,
  disputed: false
} as const;

function observationEntry(line: ObservationLine, all: readonly ObservationLine[], lang: Lang): Entry {
  return {
    subject: { kind: line.subject_type, id: line.subject_id, name: line[`subject_${lang}`] },
    line: {
      label: line[`indicator_${lang}`],
      figure: figureOfObservation(line),
      measure: line.measure,
      scope: line[`scope_${lang}`],
      base: line[`base_${lang}`],
      extent: line.extent,
      periodStart: line.period_start,
      locator: line.locator,
      note: line[`note_${lang}`],
      others: all.filter((other) => other.thing === line.thing).length - 1,
      disputed: line.disputed
    }
  };
}

/** A line for each currency; one without a figure where the report names no capital. */
function reportEntries(report: ReportLine, all: readonly ReportLine[], lang: Lang): readonly Entry[] {
  const subject: FigureSubject = { kind: 'investment', id: report.investment_id, name: report[`investment_${lang}`] };
  const common = { ...bare, measure: report.measure, locator: report.locator, note: report.name_as_reported };
  const columns = reportColumns.filter((column) => report[column] !== null);
  if (columns.length === 0) return [{ subject, line: { ...common, label: report.name_as_reported, figure: null } }];
  return columns.map((column) => {
    const others = otherReports(report, column, all);
    return {
      subject,
      line: {
        ...common,
        label: columnNames.investment_reports[column][lang],
        figure: figureOfReport(report, column),
        others: others.length,
        disputed: others.some((other) => reportsDisagree(report, other, column))
      }
    };
  });
}

function fundEntries(fund: SourceFundRow, lang: Lang): readonly Entry[] {
  return fundColumns
    .filter((column) => fund[column] !== null)
    .map((column) => ({
      subject: { kind: 'fund', id: fund.fund_id, name: fund[`programme_${lang}`] },
      line: {
        ...bare,
        label: columnNames.funds[column][lang],
        figure: figureOfFund(fund, column),
        measure: fund.measure,
        periodStart: fund.period_start,
        locator: fund.locator
      }
    }));
}

/** A line for each number of the rule; one without a figure where the rule states none. */
function supportEntries(support: SourceSupportRow, lang: Lang): readonly Entry[] {
  const subject: FigureSubject = {
    kind: 'support',
    id: support.support_id,
    name: `${support[`programme_${lang}`]}: ${support[`beneficiary_${lang}`]}`
  };
  const rule = support[`rule_${lang}`];
  const common = { ...bare, locator: support.locator, note: rule };
  const columns = supportColumns.filter((column) => support[column] !== null);
  if (columns.length === 0) return [{ subject, line: { ...common, label: rule, note: null, figure: null } }];
  return columns.map((column) => ({
    subject,
    line: {
      ...common,
      label: columnNames.supports[column][lang],
      base: perOf(support, column)?.[lang] ?? null,
      figure: figureOfSupport(support, column)
    }
  }));
}

/** What an amount or a ceiling is counted for; null for rates and terms. */
export function perOf(support: SourceSupportRow, column: SupportColumn): { vi: string; en: string } | null {
  if (column === 'amount_vnd_m' && support.amount_per !== null) return perNames[support.amount_per];
  if (column === 'ceiling_vnd_m' && support.ceiling_per !== null) return perNames[support.ceiling_per];
  return null;
}

function procedureEntries(procedure: SourceProcedureRow, lang: Lang): readonly Entry[] {
  return procedureColumns
    .filter((column) => procedure[column] !== null)
    .map((column) => ({
      subject: { kind: 'procedure', id: procedure.procedure_id, name: procedure[`name_${lang}`] },
      line: {
        ...bare,
        label: columnNames.procedures[column][lang],
        figure: figureOfProcedure(procedure, column),
        locator: procedure.locator
      }
    }));
}
