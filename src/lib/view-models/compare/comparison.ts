import type { DistanceKind } from '#lib/domain/distance.ts';
import type { ZoneStatus } from '#lib/domain/vocabulary.ts';
import { capitalRows, type CapitalKind } from './capital-rows.ts';
import { figureGroupRules, figureGroups, type FigureGroupId } from './compare-groups.ts';
import type { FigureRow, WordsRow } from './compare-row.ts';
import type { CompareZone } from './compare-zone.ts';
import { distanceRows } from './distance-rows.ts';
import { indicatorRow } from './figure-rows.ts';
import {
  identityRows,
  policiesRow,
  sectorsRow,
  type CompareWords,
  type IdentityRowId,
  type WordsRowId
} from './words-rows.ts';
import { compareSupports, type ComparedSupports } from './project-supports.ts';

export interface FigureGroup {
  readonly id: FigureGroupId | 'straight' | 'capital';
  readonly rows: readonly FigureRow[];
  /** Names of what nobody publishes for any of the zones. */
  readonly missing: readonly string[];
  /** Names of what only one of the zones publishes, where that is no row, with the column. */
  readonly lone: readonly { readonly label: string; readonly column: number }[];
}

/** Zones side by side: rows in groups, each column in the order of the zones. */
export interface Comparison {
  readonly identity: readonly WordsRow<IdentityRowId>[];
  readonly land: FigureGroup;
  readonly cost: FigureGroup;
  readonly straight: FigureGroup;
  readonly road: FigureGroup;
  readonly utilities: FigureGroup;
  readonly activity: FigureGroup;
  readonly capital: FigureGroup;
  readonly supports: ComparedSupports;
  readonly sectors: WordsRow<WordsRowId>;
  readonly policies: WordsRow<WordsRowId>;
}

export interface ComparisonWords extends CompareWords {
  /** Names of the indicators that are asked of every zone, by id. */
  readonly indicators: Readonly<Record<string, string>>;
  distance(kind: DistanceKind): string;
  /** What is said of a place that is not in operation. */
  ahead(status: ZoneStatus): string;
  capital(kind: CapitalKind): string;
}

export function makeComparison(zones: readonly CompareZone[], words: ComparisonWords): Comparison {
  const groups = indicatorGroups(zones, words.indicators);
  return {
    identity: identityRows(zones, words),
    ...groups,
    straight: foldMissing('straight', distanceRows(zones, words.distance, words.ahead)),
    capital: foldMissing('capital', capitalRows(zones, words.capital)),
    supports: compareSupports(zones.map((zone) => zone.supports)),
    sectors: sectorsRow(zones),
    policies: policiesRow(zones)
  };
}

const isEmpty = (row: FigureRow): boolean => row.cells.every((cell) => cell.length === 0);

function foldMissing(id: FigureGroup['id'], rows: readonly FigureRow[]): FigureGroup {
  return {
    id,
    rows: rows.filter((row) => !isEmpty(row)),
    missing: rows.filter(isEmpty).map((row) => row.label),
    lone: []
  };
}

function indicatorGroups(
  zones: readonly CompareZone[],
  names: ComparisonWords['indicators']
): Readonly<Record<FigureGroupId, FigureGroup>> {
  const asked = new Set(figureGroups.flatMap((id) => figureGroupRules[id].always));
  const groupOf = (id: FigureGroupId): FigureGroup => {
    const rule = figureGroupRules[id];
    const row = (indicatorId: string, label: string): FigureRow =>
      indicatorRow(indicatorId, label, zones, { wholeOnly: !rule.parts });
    const always = foldMissing(
      id,
      rule.always.map((indicatorId) =>
        row(indicatorId, nameOf(indicatorId, zones) ?? names[indicatorId] ?? indicatorId)
      )
    );
    const others = othersOf(zones, id, asked).map(([indicatorId, label]) => row(indicatorId, label));
    const filled = (other: FigureRow): number => other.cells.filter((cell) => cell.length > 0).length;
    return {
      ...always,
      rows: [...always.rows, ...others.filter((other) => filled(other) >= rule.rowsFrom)],
      lone: others
        .filter((other) => filled(other) === 1 && rule.rowsFrom > 1)
        .map(({ label, cells }) => ({ label, column: cells.findIndex((cell) => cell.length > 0) }))
    };
  };
  return {
    land: groupOf('land'),
    cost: groupOf('cost'),
    road: groupOf('road'),
    utilities: groupOf('utilities'),
    activity: groupOf('activity')
  };
}

const nameOf = (indicatorId: string, zones: readonly CompareZone[]): string | undefined =>
  zones.flatMap((zone) => zone.things).find((thing) => thing.indicatorId === indicatorId)?.indicator;

/** Indicators of a group that no group asks of all zones, in the order in which the zones' pages show them. */
function othersOf(
  zones: readonly CompareZone[],
  id: FigureGroupId,
  asked: ReadonlySet<string>
): readonly (readonly [string, string])[] {
  const { headings, parts } = figureGroupRules[id];
  const found = new Map<string, string>();
  for (const thing of zones.flatMap((zone) => zone.things)) {
    if (!headings.includes(thing.heading) || asked.has(thing.indicatorId)) continue;
    if (parts || thing.scope === null) found.set(thing.indicatorId, thing.indicator);
  }
  return [...found];
}

/** The groups of number rows in the order of the page. */
export const numberGroups = (comparison: Comparison): readonly FigureGroup[] => [
  comparison.land,
  comparison.cost,
  comparison.straight,
  comparison.road,
  comparison.utilities,
  comparison.activity,
  comparison.capital
];
