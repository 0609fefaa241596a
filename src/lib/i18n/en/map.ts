import { boundaryCredit, coveredNames, coveredProvinces, wordsByView } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  title: 'Interactive map of industrial zones',
  keyboardHint: 'Arrow keys move the map, + and − zoom, Enter selects the zone in the middle, Esc clears the selection',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: wordsByView(
    coveredProvinces.length === 2 ? 'Show both provinces' : 'Show all of it',
    ({ vi }) => `Show all of ${vi}`
  ),
  layers: 'Map layers',
  layerName: {
    communes: 'Commune and ward boundaries',
    rivers: 'Rivers',
    transport: 'Roads and railways (schematic)',
    infrastructure: 'Airports, ports, border gates, stations',
    places: 'Cities and towns',
    halos: 'Halos: place not known exactly',
    boundaries: 'Zone boundaries',
    labels: 'Names'
  },
  formerDistricts: 'District boundaries before 1 July 2025',
  scale: (length: string) => `Scale: ${length}`,
  picture: {
    both: `Map of the industrial zones of ${coveredNames.marked}`,
    province: (province: string) => `Map of the industrial zones of ${province}`,
    zone: (name: string) => `Where ${name} is`,
    mark: (name: string, kind: string, status: string, area: string) => `${name}: ${kind}, ${status}, ${area}`,
    areaNotPublished: 'area not published',
    hiddenNames: (n: string) => `${n} names appear when you zoom in`,
    noRoomForNames: (n: string) => `no room for ${n} names`
  },
  precision: {
    site: 'place known exactly',
    commune: 'place known to the commune',
    district: 'place known to the former district'
  },
  legend: {
    size: 'Symbol size: area, ha',
    larger: 'more',
    haloCommune: 'halo: known to the commune',
    haloDistrict: 'dotted halo: known to the former district',
    expressway: 'expressway',
    railway: 'railway',
    'national-road': 'national road',
    schematic: 'schematic',
    schematicNote: 'Roads and railways are schematic.',
    generalRivers: 'Rivers are generalised.',
    boundaries: 'Boundaries as drawn by the Department of Industry and Trade',
    notCalledProvisional: 'not called provisional',
    provisional: 'provisional, proposed',
    nationalBorder: 'national border',
    beforeJuly2025: 'before 1 July 2025'
  },
  inset: {
    label: `${coveredNames.marked} in Viet Nam, with quần đảo Hoàng Sa and quần đảo Trường Sa`,
    country: 'Việt Nam',
    sea: 'Biển Đông'
  },
  credits: `Boundaries: after the Vietnamese Provinces Database (MIT), generalised · Rivers: GSHHG (LGPL-3) · Places: GeoNames (CC BY 4.0) · Neighbouring countries: Natural Earth${boundaryCredit(
    'Zone boundaries',
    'en'
  )}`
};
