import { coveredNames, wordsByView } from '#lib/domain/covered.ts';
import type { live as vi } from '../vi/live.ts';

export const live: typeof vi = {
  filters: 'Filter the chart',
  more: 'More filters',
  clear: 'Clear all filters',
  any: 'All',
  usual: 'As usual',
  from: 'from',
  to: 'to',
  within: 'Within (km)',
  day: 'In force on',
  searchHint: 'Accents are not needed.',
  filteredBy: 'Filtered:',
  lookedAt: 'Shown by:',
  shownOf: {
    zones: (shown, all) => `${shown} of ${all} zones`,
    projects: (shown, all) => `${shown} of ${all} projects`,
    funds: (shown, all) => `${shown} of ${all} items`,
    instruments: (shown, all) => `${shown} of ${all} instruments`,
    targets: (shown, all) => `${shown} of ${all} targets`,
    rules: (shown, all) => `${shown} of ${all} rules`
  },
  waiting: 'Loading the filter. The picture below is not yet filtered: it shows all data.',
  failed: 'This browser could not apply the filter. The picture below is not filtered: it shows all data.',
  retry: 'Try again',
  refused: (label, found) => `There is no “${found}” in “${label}”: nothing is filtered by it.`,
  ignored: (names) => `This chart cannot be filtered by ${names}: that part of the address is not applied.`,
  noFilter: 'This chart has no filters. The picture below shows all data.',
  marks: 'Figures behind the mark',
  closeRows: 'Close',
  searchTable: 'Search the table',
  found: (rows, all) => `${rows} of ${all} rows`,
  mapName: wordsByView(
    `Industrial zones on the map of ${coveredNames.marked}`,
    ({ vi }) => `Industrial zones on the map of ${vi}`
  ),
  mapPlace: wordsByView(coveredNames.marked, ({ vi }) => vi),
  mapLive: 'Live map',
  mapLoading: 'Loading the live map…',
  mapFailed: 'The live map could not be opened. The still map is complete.',
  mapPress: 'Press a symbol to see which zone it is.',
  mapZone: (name) => `Page of ${name}`,
  explorer: 'Open the full map'
};
