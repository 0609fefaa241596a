/** Everything with a symbol, of one shape for drawing, naming and picking. */
import type { InfrastructureMark, SizeClass, ZoneMark } from '#lib/domain/map-scene.ts';
import type { ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import { zoneSymbol, type Drawing } from '#lib/domain/zone-symbol.ts';
import { infrastructureSymbol, townSymbol } from '../infrastructure-symbols.ts';
import { labelPriority } from '../labels.ts';
import { infrastructureImage, townImage, zoneImage } from './map-images.ts';

/** A town of the layer places. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Seat of a province, now or before July 2025. */
  readonly seat: boolean;
}

/** How a name is set: size and weight follow from it in name-styles.ts, colour in the style sheet. */
export type NameClass = ZoneKind | 'infrastructure' | 'seat' | 'town';

export interface MapThing {
  readonly id: string;
  readonly layer: 'zones' | 'infrastructure' | 'towns';
  readonly lon: number;
  readonly lat: number;
  /** The image the symbol is drawn with, and half its reach in px, casing included. */
  readonly image: string;
  readonly halfX: number;
  readonly halfY: number;
  /** How far the symbol may be moved from its point: km of its halo, px beside a zone on the same point. */
  readonly reachKm: number;
  readonly reachPx: number;
  /** Higher is drawn later, so on top. */
  readonly order: number;
  readonly name: string;
  /** The name is written from this zoom on; the symbol stands there before. */
  readonly namedFromZoom: number;
  readonly nameClass: NameClass;
  readonly priority: number;
  readonly selected: boolean;
  /** A symbol large enough to be told apart from afar: every zone, and infrastructure in a box. */
  readonly boxed: boolean;
}

function reach(drawing: Drawing, scale: number): { readonly halfX: number; readonly halfY: number } {
  return { halfX: drawing.halfX * scale, halfY: drawing.halfY * scale };
}

function zonePriority(kind: ZoneKind, status: ZoneStatus, selected: boolean): number {
  if (selected) return labelPriority.selected;
  if (kind === 'economic-zone' || kind === 'border-economic-zone') return labelPriority.economicZone;
  if (kind === 'industrial-park') return status === 'operating' ? labelPriority.operatingPark : labelPriority.park;
  return status === 'operating' ? labelPriority.operatingCluster : labelPriority.cluster;
}

/** Small symbols lie on large ones, zones on infrastructure, and the selected one on all. */
const drawOrder = (size: SizeClass, selected: boolean): number => (selected ? 100 : 10 - size);

export function zoneThing(zone: ZoneMark, selected: boolean, scale: number): MapThing {
  const drawing = zoneSymbol(zone.kind, zone.status, zone.sizeClass, { selected, scale });
  return {
    id: zone.id,
    layer: 'zones',
    lon: zone.lon,
    lat: zone.lat,
    image: zoneImage(zone.kind, zone.status, zone.sizeClass, selected),
    ...reach(drawing, 1),
    reachKm: zone.haloKm ?? 0,
    reachPx: 0,
    order: drawOrder(zone.sizeClass, selected),
    name: zone.shortName,
    namedFromZoom: 0,
    nameClass: zone.kind,
    priority: zonePriority(zone.kind, zone.status, selected),
    selected,
    boxed: true
  };
}

/** Boxes give way to a zone on the same point; a station, interchange or town stays where it is. */
const boxReachPx = 22;

/** Stations and interchanges are drawn and named only where the map has room for them. */
export const smallPointsFromZoom = 7.5;
const smallNamesFromZoom = 9;

export function infrastructureThing(mark: InfrastructureMark, scale: number): MapThing {
  const drawing = infrastructureSymbol(mark.kind, mark.status);
  const boxed = drawing.halfX > 5;
  return {
    id: mark.id,
    layer: 'infrastructure',
    lon: mark.lon,
    lat: mark.lat,
    image: infrastructureImage(mark.kind, mark.status),
    ...reach(drawing, scale),
    reachKm: 0,
    reachPx: boxed ? boxReachPx * scale : 0,
    order: boxed ? 2 : 1,
    name: mark.name,
    namedFromZoom: boxed ? 0 : smallNamesFromZoom,
    nameClass: 'infrastructure',
    priority: boxed ? labelPriority.infrastructure : labelPriority.town,
    selected: false,
    boxed
  };
}

export function townThing(town: Town, scale: number): MapThing {
  return {
    id: town.id,
    layer: 'towns',
    lon: town.lon,
    lat: town.lat,
    image: townImage(town.seat),
    ...reach(townSymbol(town.seat), scale),
    reachKm: 0,
    reachPx: 0,
    order: town.seat ? 1 : 0,
    name: town.name,
    namedFromZoom: 0,
    nameClass: town.seat ? 'seat' : 'town',
    priority: town.seat ? labelPriority.provincialTown : labelPriority.town,
    selected: false,
    boxed: false
  };
}
