/** All layers from the committed outlines and the tables, joined by code and id, never by name. */
import type { Feature, Position } from 'geojson';
import type { CoveredProvince } from '../../src/lib/domain/coverage.ts';
import type { Bilingual } from '../../src/lib/domain/vocabulary.ts';
import type { GeoInputs } from './inputs.ts';
import { feature, GeoProblem, type Layer } from './layer.ts';
import { neighbourCountries, neighbourProvinces } from './neighbours.ts';
import { communes, districts, origins, type LayerName } from './origins.ts';
import { rewind } from './rfc7946.ts';
import { smoothLine } from './smooth-line.ts';
import { boundaryLayer } from './zone-boundary-layer.ts';

interface Named extends Bilingual {
  readonly id: string;
}
type Row = Readonly<Record<string, string>>;

export function makeLayers(inputs: GeoInputs): readonly Layer[] {
  const makers: Readonly<Record<LayerName, () => readonly Feature[]>> = {
    outlines: () => outlines(inputs),
    provinces34: () => provinces(inputs, 'provinces34', 'gso_code'),
    provinces63: () => provinces(inputs, 'provinces63', 'gso_code_before'),
    rivers: () => inputs.outline('rivers').map(inTenthsOfKm),
    coast: () => inputs.outline('coast'),
    places: () => places(inputs),
    airports: () => inputs.outline('airports'),
    infrastructure: () => infrastructure(inputs),
    transport: () => transport(inputs),
    zones: () => zones(inputs),
    neighbours: () => neighbours(inputs)
  };
  return [
    ...unitLayers(inputs),
    ...layerNames().flatMap((name) => {
      const layer = { name, origin: origins[name], features: makers[name]() };
      // Stands where it always stood, before what is drawn over it.
      return name === 'rivers' ? [boundaryLayer(zoneBoundaries(inputs), inputs), layer] : [layer];
    })
  ].map((layer) => ({ ...layer, features: layer.features.map(rewind) }));
}

/** Communes and former districts of the provinces of which there are outlines. */
function unitLayers(inputs: GeoInputs): readonly Layer[] {
  const { provinces } = inputs.coverage;
  const kinds = byColumn(inputs.rows('provinces'), 'province_id');
  const since = provinces.flatMap((province) =>
    province.units['since-2025-07'].map((name) => ({
      name,
      origin: communes(titled(province, kinds)),
      features: units(inputs, name, 'since-2025-07', 'commune')
    }))
  );
  const before = provinces.flatMap((province) =>
    province.units['before-2025-07'].map((name) => ({
      name,
      origin: districts(name, titled(formerNamed(province, name), kinds), province.former.length > 0),
      features: units(inputs, name, 'before-2025-07', 'district')
    }))
  );
  return [...since, ...before];
}

/** A line that is known to 0.4 km, in thousandths of a degree. */
function inTenthsOfKm(line: Feature): Feature {
  const { geometry } = line;
  if (geometry.type !== 'LineString') return line;
  const coordinates = geometry.coordinates.map((place) => place.map((value) => Math.round(value * 1000) / 1000));
  return {
    ...line,
    geometry: { ...geometry, coordinates: coordinates.filter((place, i) => !samePlace(place, coordinates[i - 1])) }
  };
}

const samePlace = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b?.[1];

function layerNames(): readonly LayerName[] {
  return Object.keys(origins).filter((name): name is LayerName => name in origins);
}

function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  return new Map(rows.filter((row) => row[column] !== '').map((row) => [row[column] ?? '', row]));
}

function known(layer: string, id: string, rows: ReadonlyMap<string, Row>, table: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new GeoProblem(layer, id, `no row in ${table}.csv`, 'a code or id of that table');
  return row;
}

function text(layer: string, { properties }: Feature, key: string): string {
  const value: unknown = properties?.[key];
  if (typeof value !== 'string' || value === '') throw new GeoProblem(layer, key, JSON.stringify(value), 'a text');
  return value;
}

/** Communes or districts with the names of administrative_units, found by GSO code. */
/** "tỉnh Thanh Hóa", "Hà Nội". */
function titled({ id, vi, en }: Named, rows: ReadonlyMap<string, Row>): Bilingual {
  return { vi: rows.get(id)?.['kind'] === 'municipality' ? vi : `tỉnh ${vi}`, en };
}

const formerNamed = (province: CoveredProvince, layer: string): Named =>
  province.former.find(({ id }) => layer === `${id}-districts-2024`) ?? province;

function units(inputs: GeoInputs, layer: string, vintage: string, level: string): readonly Feature[] {
  const rows = byColumn(
    inputs.rows('administrative_units').filter((row) => row['vintage'] === vintage && row['level'] === level),
    'code'
  );
  return inputs.outline(layer).map((outline) => {
    const code = text(layer, outline, 'code');
    const row = known(layer, code, rows, 'administrative_units');
    return feature(outline.geometry, {
      code,
      unit_id: row['unit_id'],
      name_vi: row['name_vi'],
      name_en: row['name_en'],
      name_short: text(layer, outline, 'name_short'),
      kind: row['kind'],
      province_id: row['province_id']
    });
  });
}

function outlines(inputs: GeoInputs): readonly Feature[] {
  const rows = byColumn(inputs.rows('provinces'), 'province_id');
  return inputs.coverage.provinces.flatMap(({ id }) => {
    const row = known('outlines', id, rows, 'provinces');
    const code = row['gso_code'] ?? '';
    return outlineOf(inputs, id, code).map(({ geometry }) => feature(geometry, { code, ...provinceNames(row) }));
  });
}

/** A province's own outline, else its generalised one. */
function outlineOf(inputs: GeoInputs, id: string, code: string): readonly Feature[] {
  const own = inputs.outline(`${id}-outline`);
  return own.length > 0
    ? own
    : inputs.outline('provinces34').filter((each) => text('provinces34', each, 'code') === code);
}

function provinceNames(row: Row): Readonly<Record<string, string | undefined>> {
  return { id: row['province_id'], name_vi: row['name_vi'], name_en: row['name_en'] };
}

/** Which province has the archipelago: the outline of that code carries its Vietnamese name in every language. */
const archipelagos: Readonly<Record<'gso_code' | 'gso_code_before', Readonly<Record<string, string>>>> = {
  gso_code: { '48': 'quần đảo Hoàng Sa', '56': 'quần đảo Trường Sa' },
  gso_code_before: { '48': 'quần đảo Hoàng Sa', '56': 'quần đảo Trường Sa' }
};

function provinces(inputs: GeoInputs, layer: LayerName, column: 'gso_code' | 'gso_code_before'): readonly Feature[] {
  const rows = byColumn(inputs.rows('provinces'), column);
  return inputs.outline(layer).map((outline) => {
    const code = text(layer, outline, 'code');
    const archipelago = archipelagos[column][code];
    return feature(outline.geometry, {
      code,
      ...provinceNames(known(layer, code, rows, 'provinces')),
      ...(archipelago === undefined ? {} : { archipelago })
    });
  });
}

/** Boundaries with kind and status of their zone; a first phase has no zone_id of its own and names the zone it is part of. */
function zoneBoundaries(inputs: GeoInputs): readonly Feature[] {
  const layer = 'zone-boundaries';
  const rows = byColumn(inputs.rows('zones'), 'zone_id');
  // Boundaries of this repository stand beside other packages too, which need not have those zones.
  const drawn = inputs.coverage.provinces.flatMap(({ id }) =>
    inputs
      .outline(`zones-${id}`)
      .filter((outline) => inputs.owns(`zones-${id}`) || rows.has(zoneNamed(layer, outline) ?? ''))
  );
  return drawn.map((outline) => {
    const own = idOrNull(layer, outline, 'zone_id');
    const whole = idOrNull(layer, outline, 'part_of');
    const likely = idOrNull(layer, outline, 'likely_zone_id');
    const joined = zoneNamed(layer, outline);
    if (joined === null)
      throw new GeoProblem(layer, text(layer, outline, 'name_vi'), 'no zone', 'zone_id, part_of or likely_zone_id');
    const row = known(layer, joined, rows, 'zones');
    return feature(outline.geometry, {
      zone_id: own,
      part_of: whole,
      likely_zone_id: likely,
      name_vi: text(layer, outline, 'name_vi'),
      name_en: own === null ? '' : row['name_en'],
      kind: row['kind'],
      // A part is not known to be as far on as its whole.
      status: own === null ? 'planned' : row['status'],
      provisional: outline.properties?.['provisional'] === true,
      published_area_ha: outline.properties?.['published_area_ha'] ?? null,
      computed_area_ha: outline.properties?.['computed_area_ha'] ?? null,
      basis_vi: text(layer, outline, 'basis_vi'),
      source_id: text(layer, outline, 'source_id')
    });
  });
}

const zoneNamed = (layer: string, outline: Feature): string | null =>
  idOrNull(layer, outline, 'zone_id') ??
  idOrNull(layer, outline, 'part_of') ??
  idOrNull(layer, outline, 'likely_zone_id');

function idOrNull(layer: string, outline: Feature, key: string): string | null {
  const value: unknown = outline.properties?.[key];
  return value === null || value === undefined ? null : text(layer, outline, key);
}

/** Administrative seats: Yên Bái is that of Lào Cai since July 2025. */
const seats = new Set(['Thanh Hóa', 'Yên Bái', 'Lào Cai']);

function places(inputs: GeoInputs): readonly Feature[] {
  const covered = new Set(inputs.coverage.provinces.map(({ id }) => id));
  const own = inputs.outline('places').filter((place) => covered.has(text('places', place, 'province')));
  return own.map((place) => {
    const name = text('places', place, 'name').replace(/^(Thị Trấn|Nông Trường) /, '');
    return feature(place.geometry, {
      name_vi: name,
      name_en: withoutMarks(name),
      province_id: text('places', place, 'province'),
      seat: seats.has(name)
    });
  });
}

const withoutMarks = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** null where the table gives no place: a thing without a point is not on the map. */
function point(row: Row): Position | null {
  const { lat, lon } = row;
  if (lat === undefined || lon === undefined || lat === '' || lon === '') return null;
  return [Number(lon), Number(lat)];
}

function infrastructure(inputs: GeoInputs): readonly Feature[] {
  return located(inputs.rows('infrastructure'), (row) => ({
    id: row['infrastructure_id'],
    kind: row['kind'],
    name_vi: row['name_vi'],
    name_en: row['name_en'],
    province_id: row['province_id'],
    status: row['status'],
    precision: row['location_precision']
  }));
}

function zones(inputs: GeoInputs): readonly Feature[] {
  return located(inputs.rows('zones'), (row) => ({
    zone_id: row['zone_id'],
    name_vi: row['name_vi'],
    name_en: row['name_en'],
    kind: row['kind'],
    status: row['status'],
    province_id: row['province_id'],
    parent_zone_id: row['parent_zone_id'] === '' ? null : row['parent_zone_id'],
    precision: row['location_precision']
  }));
}

function located(
  rows: readonly Row[],
  properties: (row: Row) => Readonly<Record<string, unknown>>
): readonly Feature[] {
  return rows.flatMap((row) => {
    const coordinates = point(row);
    return coordinates === null ? [] : [feature({ type: 'Point', coordinates }, properties(row))];
  });
}

function transport(inputs: GeoInputs): readonly Feature[] {
  const routes = new Map<string, Row[]>();
  for (const row of inputs.rows('transport_waypoints')) {
    const id = row['route_id'] ?? '';
    routes.set(id, [...(routes.get(id) ?? []), row]);
  }
  return [...routes].map(([id, rows]) => {
    const inOrder = rows.toSorted((a, b) => Number(a['seq']) - Number(b['seq']));
    const waypoints = inOrder.map(point).filter((each) => each !== null);
    const [first] = inOrder;
    return feature(
      { type: 'LineString', coordinates: smoothLine(waypoints) },
      {
        id,
        mode: first?.['mode'],
        name_vi: first?.['route_name_vi'],
        name_en: first?.['route_name_en'],
        schematic: true
      }
    );
  });
}

function neighbours(inputs: GeoInputs): readonly Feature[] {
  const rows = byColumn(inputs.rows('provinces'), 'gso_code');
  const byId = byColumn(inputs.rows('provinces'), 'province_id');
  const vietnam = inputs.outline('provinces34');
  const nameOf = (code: string): { id: string; vi: string; en: string } => {
    const row = known('neighbours', code, rows, 'provinces');
    return { id: row['province_id'] ?? '', vi: row['name_vi'] ?? '', en: row['name_en'] ?? '' };
  };
  const own = new Set(inputs.coverage.provinces.map(({ id }) => byId.get(id)?.['gso_code'] ?? ''));
  return [
    ...neighbourCountries(inputs.worldAtlas, vietnam),
    ...neighbourProvinces(vietnam, own, inputs.coverage.all, nameOf)
  ];
}
