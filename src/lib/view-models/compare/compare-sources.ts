import type { AnyFigure } from '#lib/domain/figure.ts';
import type { SourceRef } from '../reading.ts';
import { numberGroups, type Comparison } from './comparison.ts';
import type { CompareZone } from './compare-zone.ts';

/** Sources of a comparison, numbered from 1 in the order in which the page first names them. */
export interface NumberedSources {
  readonly list: readonly SourceRef[];
  /** 1 and up; null for a source that the page does not name. */
  numberOf(sourceId: string): number | null;
}

const published = (figure: AnyFigure): readonly string[] => (figure.kind === 'published' ? [figure.sourceId] : []);

export function numberSources(comparison: Comparison, zones: readonly CompareZone[]): NumberedSources {
  const known = new Map(zones.flatMap(sourcesOf).map((source) => [source.id, source]));
  const named = [
    ...zones.map(({ header }) => header.source.id),
    ...numberGroups(comparison).flatMap((group) =>
      group.rows.flatMap((row) => row.cells.flat().flatMap((value) => value.figures.flatMap(published)))
    ),
    ...zones.flatMap(({ investments }) => investments.flatMap(({ main }) => (main === null ? [] : [main.source.id]))),
    ...zones.flatMap(({ header }) => header.sectors.flatMap(({ sources }) => sources.map(({ id }) => id))),
    ...zones.flatMap(({ supports }) => supports.map(({ source }) => source.id)),
    ...zones.flatMap(({ policies }) => policies.map(({ source }) => source.id)),
    ...zones.flatMap(({ contacts }) => contacts.map(({ source }) => source.id))
  ];
  const list = [...new Set(named)].flatMap((id) => known.get(id) ?? []);
  const numbers = new Map(list.map((source, index) => [source.id, index + 1]));
  return { list, numberOf: (sourceId) => numbers.get(sourceId) ?? null };
}

const sourcesOf = (zone: CompareZone): readonly SourceRef[] => [
  zone.header.source,
  ...zone.things.flatMap((thing) => thing.readings.map(({ source }) => source)),
  ...zone.investments.flatMap(({ main }) => (main === null ? [] : [main.source])),
  ...zone.header.sectors.flatMap(({ sources }) => sources),
  ...zone.supports.map(({ source }) => source),
  ...zone.policies.map(({ source }) => source),
  ...zone.contacts.map(({ source }) => source)
];
