import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { SourceFields } from '#lib/queries/source-fields.ts';
import { figureOfObservation } from './figures.ts';
import { byRecency, byThing, measuredOf } from './measured.ts';
import {
  indicatorGroups,
  type IndicatorGroup,
  type IndicatorGroupId,
  type Reading,
  type ReadingSeries,
  type SourceRef
} from './reading.ts';

/** Groups of the data by the heading under which a page shows them; indicators that say how full a zone is stand apart. */
const groupHeadings: Readonly<Record<string, IndicatorGroupId>> = {
  land: 'land',
  cost: 'price',
  infrastructure: 'utilities',
  distance: 'distance',
  investment: 'investment',
  labour: 'labour'
};
const indicatorHeadings: Readonly<Record<string, IndicatorGroupId>> = {
  'occupancy-pct': 'occupancy',
  'leased-ha': 'occupancy',
  'available-ha': 'occupancy',
  'undeveloped-ha': 'occupancy'
};

function headingOf(line: Pick<ObservationLine, 'indicator_id' | 'indicator_group'>): IndicatorGroupId {
  return indicatorHeadings[line.indicator_id] ?? groupHeadings[line.indicator_group] ?? 'other';
}

/** Every reading under a heading; headings without any are left out. */
export function indicatorGroupsOf(lines: readonly ObservationLine[], lang: Lang): readonly IndicatorGroup[] {
  return indicatorGroups
    .map((id) => ({
      id,
      series: seriesOf(
        lines.filter((line) => headingOf(line) === id),
        lang
      )
    }))
    .filter((group) => group.series.length > 0);
}

/** One series for each thing, in the order in which the things come. */
export function seriesOf(lines: readonly ObservationLine[], lang: Lang): readonly ReadingSeries[] {
  const taken = new Map<string, number>();
  return byThing(lines).flatMap((thing) => {
    const readings = byRecency(thing);
    const [first] = readings;
    if (first === undefined) return [];
    const name = `${first.indicator_id}--${first.measure}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return [
      {
        key: times === 1 ? name : `${name}--${times}`,
        indicatorId: first.indicator_id,
        indicator: first[`indicator_${lang}`],
        description: first[`description_${lang}`],
        unit: first.unit,
        measure: first.measure,
        scope: first[`scope_${lang}`],
        base: first[`base_${lang}`],
        extent: first.extent,
        measured: measuredOf(readings),
        readings: readings.map((line) => readingOf(line, lang))
      }
    ];
  });
}

function readingOf(line: ObservationLine, lang: Lang): Reading {
  return {
    figure: figureOfObservation(line),
    source: sourceRefOf(line),
    locator: line.locator,
    note: line[`note_${lang}`],
    periodStart: line.period_start,
    current: line.recency === 1,
    disputed: line.disputed
  };
}

export function sourceRefOf(row: SourceFields): SourceRef {
  return {
    id: row.source_id,
    title: row.source_title,
    publisher: row.source_publisher,
    kind: row.source_kind,
    publishedOn: row.source_published_on
  };
}
