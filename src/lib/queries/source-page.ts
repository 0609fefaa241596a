import type { Run } from '#lib/domain/sql.ts';
import { sourceConflicts, type ConflictLine } from './conflict-lines.ts';
import { sourceObservations, type ObservationLine } from './observation-line.ts';
import { ask, askOne } from './query.ts';
import { sourceReports, type ReportLine } from './report-line.ts';
import { sourceFunds, type SourceFundRow } from './source-funds.ts';
import { sourcePolicies, type SourcePolicyRow } from './source-policies.ts';
import { sourceProcedures, sourceSupports, type SourceProcedureRow, type SourceSupportRow } from './source-rules.ts';
import { sourceById, type SourceRow } from './sources-table.ts';
import { sourceUses, type SourceUseRow } from './source-uses.ts';

/** All numbers taken from one source, with the other readings of the same things. */
export interface SourceFigureRows {
  readonly source: SourceRow;
  /** Those of the source and, of the same things, those of other sources. */
  readonly observations: readonly ObservationLine[];
  /** Those of the source and, of the same investments, those of other sources. */
  readonly reports: readonly ReportLine[];
  readonly funds: readonly SourceFundRow[];
  readonly supports: readonly SourceSupportRow[];
  readonly procedures: readonly SourceProcedureRow[];
  readonly conflicts: readonly ConflictLine[];
}

/** All rows that the page of one source rests on. */
export interface SourcePageRows extends SourceFigureRows {
  readonly policies: readonly SourcePolicyRow[];
  readonly uses: readonly SourceUseRow[];
}

/** The rows of /figures/<source>.json; null where there is no such source. */
export function askSourceFigures(run: Run, sourceId: string): SourceFigureRows | null {
  const source = askOne(run, sourceById, sourceId);
  if (source === null) return null;
  return {
    source,
    observations: ask(run, sourceObservations, sourceId),
    reports: ask(run, sourceReports, sourceId),
    funds: ask(run, sourceFunds, sourceId),
    supports: ask(run, sourceSupports, sourceId),
    procedures: ask(run, sourceProcedures, sourceId),
    conflicts: ask(run, sourceConflicts, sourceId)
  };
}

/** The rows of one source's page; null where there is no such source. */
export function askSourcePage(run: Run, sourceId: string): SourcePageRows | null {
  const figures = askSourceFigures(run, sourceId);
  if (figures === null) return null;
  return {
    ...figures,
    policies: ask(run, sourcePolicies, sourceId),
    uses: ask(run, sourceUses, sourceId)
  };
}
