/** Addresses and parameters as the page for editors lists them; a test holds them against docs/EMBEDDING.md and the routes. */
import type { Messages } from '#lib/i18n/messages.ts';

import { coveredIds } from '#lib/domain/covered.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';

type AddressName = keyof Messages['editors']['addresses'];
type ParameterName = keyof Messages['editors']['parameters'];

/** Under the root of the site; `<…>` is replaced. */
export const frameAddresses: Readonly<Record<AddressName, string>> = {
  chart: '/vi/embed/<chart>/',
  chartPinned: '/vi/embed/<chart>/<release>/',
  chartLive: '/vi/embed/<chart>/live/',
  zone: '/vi/embed/zone/<zone>/',
  zonePinned: '/vi/embed/zone/<zone>/<release>/',
  map: '/vi/embed/map/',
  mapView: '/vi/embed/map/<view>/',
  embedScript: '/embed.js',
  svg: '/charts/<chart>.vi.svg',
  png: '/charts/<chart>.vi.png',
  large: '/charts/<chart>.vi.2400.png',
  csv: '/charts/<chart>.vi.csv',
  json: '/charts/<chart>.vi.json',
  zoneFiles: '/zones/<zone>.vi.<form>',
  mapFiles: '/maps/<view>.vi.<form>',
  oembed: '/oembed/<chart>.vi.json'
};

export const addressNames = [
  'chart',
  'chartPinned',
  'chartLive',
  'zone',
  'zonePinned',
  'map',
  'mapView',
  'embedScript',
  'svg',
  'png',
  'large',
  'csv',
  'json',
  'zoneFiles',
  'mapFiles',
  'oembed'
] as const satisfies readonly AddressName[];

/** The same address for the other language. */
export const inLanguage = (address: string, lang: Lang): string =>
  address.replace('/vi/', `/${lang}/`).replace('.vi.', `.${lang}.`);

export const parameterNames = [
  'theme',
  'interactive',
  'search',
  'lock',
  'release',
  'id',
  'state'
] as const satisfies readonly ParameterName[];

/** Values are examples where they are not all of them. */
export const frameParameters: Readonly<Record<ParameterName, { readonly name: string; readonly values: string }>> = {
  theme: { name: 'theme', values: 'auto, light, dark' },
  interactive: { name: 'interactive', values: '0, 1' },
  search: { name: 'search', values: '1' },
  lock: { name: 'lock', values: '1' },
  release: { name: 'release', values: '2026.11.1' },
  id: { name: 'id', values: 'f-1' },
  state: { name: '…', values: `province=${coveredIds.at(-1) ?? ''}, year=2020..2025` }
};
