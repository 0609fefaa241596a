/** The filters of the explorer's view as conditions on each table, so that choosing in one chart narrows all others. */
import { coveredIds, formerProvinces } from '#lib/domain/covered.ts';
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import { filterNames, type ExplorerView, type FilterName, type Range } from '#lib/domain/explorer-view.ts';
import type { Filter } from '#lib/domain/question.ts';
import { unreachable, type ProvinceChoice } from '#lib/domain/vocabulary.ts';

/** Zones that the search text and the place find, worked out once for both answerers; null where nothing is asked. */
export interface FoundZones {
  readonly q: readonly string[] | null;
  readonly near: readonly string[] | null;
}
export const nothingFound: FoundZones = { q: null, near: null };

const isOpen = (range: Range): boolean => range.from === null && range.to === null;

/** Whether a filter narrows anything in this view. */
export function isActive(view: ExplorerView, name: FilterName): boolean {
  switch (name) {
    case 'year':
    case 'area':
    case 'occupancy':
    case 'capital':
      return !isOpen(view[name]);
    case 'q':
      return view.q.trim() !== '';
    case 'near':
      return view.near !== null;
    case 'within':
      // Says how near; without a place it narrows nothing, and with one it is counted with that.
      return false;
    default:
      return view[name].length > 0;
  }
}

/** The filters in force, in the order of the address. */
export const activeFilters = (view: ExplorerView): readonly FilterName[] =>
  filterNames.filter((name) => isActive(view, name));

/** Asks about zones alone: investments follow by the zone they stand in. */
const zoneOnly: readonly FilterName[] = ['kind', 'status', 'investor', 'wastewater', 'area', 'occupancy', 'near', 'q'];
/** Asks about investments alone: zones follow by the investments in them. */
const investmentOnly: readonly FilterName[] = ['country', 'year', 'capital'];

/** The provinces of the atlas: support funds of other places are in the tables for comparison only. */
const atlasProvinces: Filter = {
  kind: 'one-of',
  column: 'present_province_id',
  values: coveredIds
};

/**
 * The conditions a table's rows must meet in this view. `except` names filters to leave out, as a chart does with its own
 * dimension; they are then left out of related tables too.
 */
export function filtersFor(
  view: ExplorerView,
  table: ExplorerTable,
  except: FilterName | readonly FilterName[] = [],
  found: FoundZones = nothingFound
): readonly Filter[] {
  const left: readonly FilterName[] = typeof except === 'string' ? [except] : except;
  const active = activeFilters(view).filter((name) => !left.includes(name));
  const conditions = (names: readonly FilterName[], of: ExplorerTable): readonly Filter[] =>
    names.filter((name) => active.includes(name)).flatMap((name) => condition(view, name, of, found));
  switch (table) {
    case 'explorer_zones': {
      const hosted = conditions(investmentOnly, 'explorer_investments');
      const matching = [...hosted, ...conditions(['sector'], 'explorer_investments')];
      return [
        ...conditions(['province', 'sector', ...zoneOnly], table),
        ...(hosted.length === 0 ? [] : [sameZone('explorer_investments', matching)])
      ];
    }
    case 'explorer_investments': {
      const hosts = conditions(zoneOnly, 'explorer_zones');
      return [
        ...conditions(['province', 'sector', ...investmentOnly], table),
        ...(hosts.length === 0 ? [] : [sameZone('explorer_zones', hosts)])
      ];
    }
    case 'explorer_funds':
      return [atlasProvinces, ...conditions(['province', 'category'], table)];
    default:
      return unreachable(table);
  }
}

const sameZone = (from: ExplorerTable, where: readonly Filter[]): Filter => ({
  kind: 'related',
  not: false,
  column: 'zone_id',
  from,
  relatedColumn: 'zone_id',
  where
});

const oneOf = (column: string, values: readonly string[]): Filter => ({ kind: 'one-of', column, values });
const anyOf = (column: string, values: readonly string[]): Filter => ({ kind: 'any-of', column, values });
const within = (column: string, range: Range): Filter => ({ kind: 'range', column, ...range });

function condition(view: ExplorerView, name: FilterName, table: ExplorerTable, found: FoundZones): readonly Filter[] {
  switch (name) {
    case 'province':
      return [provinceCondition(view.province, table)];
    case 'kind':
    case 'status':
    case 'investor':
    case 'wastewater':
      return [oneOf(name, view[name])];
    case 'sector':
      return [table === 'explorer_zones' ? anyOf('sectors', view.sector) : oneOf('sector_id', view.sector)];
    case 'country':
      return [anyOf('countries', view.country)];
    case 'category':
      return [oneOf('category_id', view.category)];
    case 'year':
      return [within('year', view.year)];
    case 'area':
      return [within('area_ha', view.area)];
    case 'occupancy':
      return [within('occupancy_pct', view.occupancy)];
    case 'capital':
      return [within('capital_usd_m', view.capital)];
    case 'q':
      return found.q === null ? [] : [oneOf('zone_id', found.q)];
    case 'near':
      return found.near === null ? [] : [oneOf('zone_id', found.near)];
    case 'within':
      return [];
    default:
      return unreachable(name);
  }
}

/** Present provinces by the present column, former ones by the former; a fund's former province is the authority that it names. */
function provinceCondition(choices: readonly ProvinceChoice[], table: ExplorerTable): Filter {
  const [present, former] =
    table === 'explorer_funds' ? ['present_province_id', 'province_id'] : ['province_id', 'former_province_id'];
  return {
    kind: 'any',
    filters: choices.map((choice) => {
      const before = formerProvinces.find((each) => each.choice === choice);
      return before === undefined ? oneOf(present, [choice]) : oneOf(former, [before.id]);
    })
  };
}
