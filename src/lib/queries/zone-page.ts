import type { Run } from '#lib/domain/sql.ts';
import { zoneConflicts, type ConflictLine } from './conflict-lines.ts';
import { factIndicatorNames, type IndicatorName } from './fact-indicators.ts';
import { zoneObservations, type ObservationLine } from './observation-line.ts';
import { ask, askOne } from './query.ts';
import { zoneReports, type ReportLine } from './report-line.ts';
import { sourceRef } from './source-ref.ts';
import type { SourceFields } from './source-fields.ts';
import { zoneHeader, type ZoneHeaderRow } from './zone-header.ts';
import { zoneInvestments, type ZoneInvestmentRow } from './zone-investments.ts';
import { zonePolicies, type ZonePolicyRow } from './zone-policies.ts';
import { zoneRelatives, type ZoneRelativeRow } from './zone-relatives.ts';
import { zoneSectors, type ZoneSectorRow } from './zone-sectors.ts';

/** All rows that the page of one zone rests on. */
export interface ZonePageRows {
  readonly header: ZoneHeaderRow;
  readonly locationSource: SourceFields | null;
  readonly developerSource: SourceFields | null;
  readonly sectors: readonly ZoneSectorRow[];
  readonly relatives: readonly ZoneRelativeRow[];
  readonly factNames: readonly IndicatorName[];
  readonly observations: readonly ObservationLine[];
  readonly investments: readonly ZoneInvestmentRow[];
  readonly reports: readonly ReportLine[];
  readonly policies: readonly ZonePolicyRow[];
  readonly conflicts: readonly ConflictLine[];
}

/** The rows of one zone's page; null where there is no such zone. */
export function askZonePage(run: Run, zoneId: string): ZonePageRows | null {
  const header = askOne(run, zoneHeader, zoneId);
  if (header === null) return null;
  return {
    header,
    locationSource: header.location_source_id === null ? null : askOne(run, sourceRef, header.location_source_id),
    developerSource: header.developer_source_id === null ? null : askOne(run, sourceRef, header.developer_source_id),
    sectors: ask(run, zoneSectors, zoneId),
    relatives: ask(run, zoneRelatives, zoneId),
    factNames: ask(run, factIndicatorNames, undefined),
    observations: ask(run, zoneObservations, zoneId),
    investments: ask(run, zoneInvestments, zoneId),
    reports: ask(run, zoneReports, zoneId),
    policies: ask(run, zonePolicies, zoneId),
    conflicts: ask(run, zoneConflicts, zoneId)
  };
}
