import type { Figure, FigureProvenance, OtherReading, SourceFigures } from '#lib/domain/figure.ts';
import type { Bilingual } from '#lib/domain/vocabulary.ts';
import type { ConflictLine } from '#lib/queries/conflict-lines.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { ReportLine } from '#lib/queries/report-line.ts';
import type { SourceFields } from '#lib/queries/source-fields.ts';
import type { SourceFundRow } from '#lib/queries/source-funds.ts';
import type { SourceFigureRows } from '#lib/queries/source-page.ts';
import type { SourceProcedureRow, SourceSupportRow } from '#lib/queries/source-rules.ts';
import { byKey } from './charts/bar-rows.ts';
import { columnNames } from './column-names.ts';
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
  type ReportColumn
} from './figures.ts';
import { sourceLineOf } from './make-source-page.ts';
import { byRecency, disagree } from './measured.ts';
import { otherReports, reportsDisagree } from './report-comparison.ts';
import { perOf } from './source-sections.ts';

/** What the file /figures/<source>.json holds: everything taken from one source, with the other readings of the same thing. */
export function makeSourceFigures(rows: SourceFigureRows): SourceFigures {
  const sourceId = rows.source.source_id;
  const own = <Row extends { readonly source_id: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter((row) => row.source_id === sourceId);
  const ofInvestment = byKey(rows.reports, (report) => report.investment_id);
  const provenances = [
    ...own(rows.observations).map((line) => ofObservation(line, rows)),
    ...own(rows.reports).flatMap((report) =>
      reportColumns.flatMap((column) => ofReport(report, column, ofInvestment.get(report.investment_id) ?? []))
    ),
    ...rows.funds.flatMap(ofFund),
    ...rows.supports.flatMap(ofSupport),
    ...rows.procedures.flatMap(ofProcedure)
  ];
  return {
    source: sourceLineOf(rows.source),
    figures: Object.fromEntries(
      provenances.map((provenance) => [
        provenance.figure.ref,
        { ...provenance, conflicts: conflictsOf(provenance.figure, rows.conflicts) }
      ])
    )
  };
}

const plain = { measure: null, scope: null, base: null, locator: null, note: null, others: [], conflicts: [] } as const;

function ofObservation(line: ObservationLine, { observations }: SourceFigureRows): FigureProvenance {
  const others = byRecency(observations).filter(
    (other) => other.thing === line.thing && other.observation_id !== line.observation_id
  );
  return {
    figure: figureOfObservation(line),
    subject: { vi: line.subject_vi, en: line.subject_en },
    indicator: { vi: line.indicator_vi, en: line.indicator_en },
    measure: line.measure,
    scope: both(line.scope_vi, line.scope_en),
    base: both(line.base_vi, line.base_en),
    locator: line.locator,
    note: line.note_vi === null && line.note_en === null ? null : { vi: line.note_vi, en: line.note_en },
    others: others.map((other) => otherReading(other, figureOfObservation(other), disagree(line, other))),
    conflicts: []
  };
}

function ofReport(
  report: ReportLine,
  column: ReportColumn,
  reports: readonly ReportLine[]
): readonly FigureProvenance[] {
  const figure = figureOfReport(report, column);
  if (figure === null) return [];
  const others = otherReports(report, column, reports).flatMap((other) => {
    const reading = figureOfReport(other, column);
    return reading === null ? [] : [otherReading(other, reading, reportsDisagree(report, other, column))];
  });
  return [
    {
      ...plain,
      figure,
      subject: { vi: report.investment_vi, en: report.investment_en },
      indicator: columnNames.investment_reports[column],
      measure: report.measure,
      locator: report.locator,
      note: { vi: report.name_as_reported, en: report.name_as_reported },
      others
    }
  ];
}

function ofFund(fund: SourceFundRow): readonly FigureProvenance[] {
  return fundColumns.flatMap((column) => {
    const figure = figureOfFund(fund, column);
    if (figure === null) return [];
    const subject = { vi: fund.programme_vi, en: fund.programme_en };
    const indicator = columnNames.funds[column];
    return [{ ...plain, figure, subject, indicator, measure: fund.measure, locator: fund.locator }];
  });
}

function ofSupport(support: SourceSupportRow): readonly FigureProvenance[] {
  return supportColumns.flatMap((column) => {
    const figure = figureOfSupport(support, column);
    if (figure === null) return [];
    return [
      {
        ...plain,
        figure,
        subject: { vi: support.programme_vi, en: support.programme_en },
        indicator: columnNames.supports[column],
        scope: { vi: support.beneficiary_vi, en: support.beneficiary_en },
        base: perOf(support, column),
        locator: support.locator,
        note: { vi: support.rule_vi, en: support.rule_en }
      }
    ];
  });
}

function ofProcedure(procedure: SourceProcedureRow): readonly FigureProvenance[] {
  return procedureColumns.flatMap((column) => {
    const figure = figureOfProcedure(procedure, column);
    if (figure === null) return [];
    const subject = { vi: procedure.name_vi, en: procedure.name_en };
    return [{ ...plain, figure, subject, indicator: columnNames.procedures[column], locator: procedure.locator }];
  });
}

function otherReading(
  row: SourceFields & { readonly locator: string | null },
  figure: Figure,
  disagrees: boolean
): OtherReading {
  const source = {
    id: row.source_id,
    title: row.source_title,
    publisher: row.source_publisher,
    kind: row.source_kind
  };
  return { figure, source, locator: row.locator, disagrees };
}

/** Editors' readings of disputes that are about the row of the figure. */
function conflictsOf(figure: Figure, conflicts: readonly ConflictLine[]): readonly Bilingual[] {
  return conflicts
    .filter(({ record }) => record !== null && (figure.ref === record || figure.ref.startsWith(`${record}/`)))
    .map((line) => ({ vi: line.reading_vi, en: line.reading_en }));
}

/** A text of both languages; null where the table has none. */
function both(vi: string | null, en: string | null): Bilingual | null {
  return vi === null || en === null ? null : { vi, en };
}
