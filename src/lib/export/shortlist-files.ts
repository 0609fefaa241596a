import { isZoneId, longestNote, type ShortlistEntry } from '#lib/domain/shortlist.ts';
import { today } from '#lib/domain/today.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { csvText } from '#lib/view-models/csv-text.ts';
import { figuresOf } from '#lib/view-models/zone-brief.ts';
import { geoJsonText } from './geojson.ts';
import { readCsv, unguarded } from './read-csv.ts';
import type { Sheet } from './sheet.ts';
import { cited, sourcesOf, zoneCells, type ListedZone } from './shortlist-rows.ts';

/** Names of sheets and of the columns that people read, in the language of the page. */
export type ExportWords = Messages['shortlist']['sheets'];

/** Where things of the site stand, with the site's own address. */
export interface ExportLinks {
  zone(zoneId: string): string;
  source(sourceId: string): string;
}

/** One row a zone; empty list, empty text. */
export function shortlistCsv(zones: readonly ListedZone[]): string {
  const rows = zones.map(zoneCells);
  const head = rows[0]?.map(([name]) => name) ?? ['zone_id', 'note', 'added_on'];
  return csvText(
    head,
    rows.map((row) => row.map(([, cell]) => cell))
  );
}

export function shortlistGeoJson(zones: readonly ListedZone[]): string {
  return geoJsonText(
    zones.map((zone) => ({
      id: zone.brief.zone.id,
      location: zone.brief.zone.location,
      properties: Object.fromEntries(zoneCells(zone).filter(([name]) => name !== 'latitude' && name !== 'longitude'))
    }))
  );
}

/** Zones, every figure with its source, straight lines, and the sources: for a workbook. */
export function shortlistSheets(
  zones: readonly ListedZone[],
  links: ExportLinks,
  words: ExportWords
): readonly Sheet[] {
  return [
    zonesSheet(zones, links, words),
    figuresSheet(zones, words),
    linesSheet(zones, words),
    sourcesSheet(zones, links, words)
  ];
}

function zonesSheet(zones: readonly ListedZone[], links: ExportLinks, words: ExportWords): Sheet {
  const rows = zones.map((zone) => [...zoneCells(zone), ['page', links.zone(zone.brief.zone.id)] as const]);
  const head = rows[0]?.map(([name]) => name) ?? ['zone_id'];
  return { name: words.zones, head, rows: rows.map((row) => row.map(([, cell]) => cell)) };
}

function figuresSheet(zones: readonly ListedZone[], words: ExportWords): Sheet {
  const rows = zones.flatMap(({ brief }) => {
    const name = (sourceId: string): string => cited(brief.sources.find((source) => source.id === sourceId));
    const facts = brief.facts.flatMap((fact) =>
      figuresOf(fact).map((figure) => ({ figure, label: fact.indicator, measure: fact.measure ?? '' }))
    );
    const sums = brief.totals.flatMap((total) =>
      total.figures.map((figure) => ({ figure, label: words.capital, measure: total.measure }))
    );
    return [...facts, ...sums].map(({ figure, label, measure }) => [
      brief.zone.id,
      label,
      figure.value,
      figure.valueMax,
      figure.qualifier,
      figure.unit,
      measure,
      figure.asOf,
      name(figure.sourceId),
      brief.locators[figure.ref] ?? null,
      figure.sourceId,
      figure.ref
    ]);
  });
  return { name: words.figures, head: words.figureColumns, rows };
}

function linesSheet(zones: readonly ListedZone[], words: ExportWords): Sheet {
  const rows = zones.flatMap(({ brief }) =>
    brief.distances.rows.flatMap(({ kind, place, line }) =>
      place === null || line === null
        ? []
        : [[brief.zone.id, kind, place.name, place.status, ...[line.km, line.lowKm, line.highKm].map(tenths)]]
    )
  );
  return { name: words.lines, head: words.lineColumns, rows };
}

const tenths = (km: number): number => Math.round(km * 10) / 10;

function sourcesSheet(zones: readonly ListedZone[], links: ExportLinks, words: ExportWords): Sheet {
  return {
    name: words.sources,
    head: words.sourceColumns,
    rows: sourcesOf(zones).map((source) => [
      source.id,
      source.publisher,
      source.title,
      source.publishedOn,
      source.kind,
      links.source(source.id)
    ])
  };
}

/** The list in a file written by shortlistCsv, also when a spreadsheet has saved it since; null where it is no such file. */
export function entriesOfCsv(text: string): readonly ShortlistEntry[] | null {
  const [head, ...rows] = readCsv(text) ?? [];
  const [zone, note, added] = ['zone_id', 'note', 'added_on'].map((name) => head?.indexOf(name) ?? -1);
  if (zone === undefined || zone < 0) return null;
  const cell = (row: readonly string[], column: number | undefined): string => unguarded(row[column ?? -1] ?? '');
  return rows
    .filter((row) => isZoneId(cell(row, zone)))
    .map((row) => ({
      zone: cell(row, zone),
      note: cell(row, note).slice(0, longestNote),
      added: /^\d{4}-\d{2}-\d{2}$/.test(cell(row, added)) ? cell(row, added) : today()
    }));
}
