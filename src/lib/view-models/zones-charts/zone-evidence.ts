import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { NamedZoneRow } from '#lib/queries/zone-lines.ts';
import type { CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import { figureOfObservation } from '../figures.ts';
import { sourceRefOf } from '../reading-series.ts';

/** One row to each zone that is counted: its status, and the source that names it. */
export function zoneEvidence(
  zones: readonly ExplorerZone[],
  named: readonly NamedZoneRow[],
  { m, format }: CatalogueSetting,
  marksOf: (zone: ExplorerZone) => readonly string[]
): readonly EvidenceRow[] {
  const sources = new Map(named.map((row) => [row.zone_id, row]));
  return zones.flatMap((zone) => {
    const row = sources.get(zone.zone_id);
    if (row === undefined) return [];
    return [
      {
        key: `zones/${zone.zone_id}`,
        marks: marksOf(zone),
        label: `${zone[`name_${format.lang}`]}: ${m.vocabulary.zoneStatusInline[zone.status]}`,
        figures: [],
        asOf: row.source_published_on,
        source: sourceRefOf(row),
        locator: null,
        remark: zone.parent_zone_id === null ? null : m.catalogue.insideAnother
      }
    ];
  });
}

/** One row to each published reading; the mark is the zone. Older readings and other scopes say what they are. */
export function lineEvidence(
  lines: readonly ObservationLine[],
  { m, format }: CatalogueSetting,
  marksOf: (line: ObservationLine) => readonly string[] = (line) => [line.subject_id],
  labelOf: (line: ObservationLine, lang: Lang) => string = (line, lang) =>
    [
      line[`subject_${lang}`],
      m.vocabulary.observationMeasure[line.measure],
      line[`scope_${lang}`],
      line[`base_${lang}`]
    ]
      .filter((words) => words !== null)
      .join(', ')
): readonly EvidenceRow[] {
  return lines.map((line) => ({
    key: `observations/${line.observation_id}`,
    marks: marksOf(line),
    label: labelOf(line, format.lang),
    figures: [figureOfObservation(line)],
    asOf: line.as_of,
    source: sourceRefOf(line),
    locator: line.locator,
    remark: remarkOf(line, m.catalogue)
  }));
}

function remarkOf(line: ObservationLine, words: CatalogueSetting['m']['catalogue']): string | null {
  if (line.disputed) return words.disputedReading;
  return line.recency > 1 ? words.olderReading : null;
}
