import type { Run } from '#lib/domain/sql.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { mapInfrastructure } from '#lib/queries/map-things.ts';
import { ask } from '#lib/queries/query.ts';
import { askSourcePage } from '#lib/queries/source-page.ts';
import { askZonePage } from '#lib/queries/zone-page.ts';
import { askedOnce } from './asked-once.server.ts';

/** Rows of a zone's page and its CSV file; null where there is no such zone. */
export const zonePageRows = askedOnce(askZonePage);

/** Rows of a source's page and its file of figures; null where there is no such source. */
export const sourcePageRows = askedOnce(askSourcePage);

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
