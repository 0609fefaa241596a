import type { Run } from '#lib/domain/sql.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { exchangeRates } from '#lib/queries/exchange-rates.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { mapInfrastructure } from '#lib/queries/map-things.ts';
import { ask } from '#lib/queries/query.ts';
import { askPlaces } from '#lib/queries/places.ts';
import { askSearchRows } from '#lib/queries/search-rows.ts';
import { askSourcePage } from '#lib/queries/source-page.ts';
import { zoneAuthorities } from '#lib/queries/zone-authorities.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';

/** Rows of a source's page and its file of figures; null where there is no such source. */
export const sourcePageRows = askedOnce(askSourcePage, 16);

const mapThings = askedOnce((run: Run) => ({
  zones: ask(run, explorerZones, undefined),
  infrastructure: ask(run, mapInfrastructure, undefined)
}));

/** All that may stand on a small map. */
export const allMapThings = (run: Run) => mapThings(run, 'all');

const distanceEnds = askedOnce((run: Run) => ({
  zones: ask(run, explorerZones, undefined),
  infrastructure: ask(run, infrastructurePoints, undefined)
}));

/** Both ends of every straight line: all zones, and all ports, airports, gates, stations, interchanges and cities. */
export const allDistanceEnds = (run: Run) => distanceEnds(run, 'all');

const places = askedOnce(askPlaces);

/** Communes and districts before and since July 2025, which became which, and the zones in each. */
export const allPlaces = (run: Run) => places(run, 'all');

const supportTables = askedOnce((run: Run) => ({ ...askSupportRules(run), ...askSupportPlaces(run) }));

/** All support rules with their conditions, and the places that they name. */
export const supportRows = (run: Run) => supportTables(run, 'all');

const rates = askedOnce((run: Run) => ask(run, exchangeRates, undefined));

/** Every published exchange rate of the dong to the dollar. */
export const allExchangeRates = (run: Run) => rates(run, 'all');

const search = askedOnce((run: Run) => {
  const rows = askSearchRows(run);
  const named = rows.investments.length;
  const all = Number(run('SELECT count(*)::INTEGER AS n FROM investments')[0]?.['n'] ?? named);
  return { rows, projects: { named, all } };
});

/** Rows of everything that search finds by name, and of how many projects those are that it knows. */
export const allSearchRows = (run: Run) => search(run, 'all');

const authorities = askedOnce((run: Run) => ask(run, zoneAuthorities, undefined));

/** The offices responsible for each zone. */
export const allZoneAuthorities = (run: Run) => authorities(run, 'all');
