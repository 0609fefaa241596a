/** The shapes under a map on paper: read from static/geo when somebody may print, made into a drawing when somebody does. */
import type { FeatureCollection } from 'geojson';
import { coveredProvinces } from '#lib/domain/covered.ts';
import type { SwitchableLayer } from '#lib/domain/map-scene.ts';
import type { Lang, Vintage } from '#lib/domain/vocabulary.ts';
import type { Box } from '../label-geometry.ts';
import { makeGround } from '../ground/ground.ts';
import { makeSvgBackground, type GroundSource } from '../ground/make-background.ts';
import { fitBounds } from '../project.ts';
import type { SvgBackground } from '../svg-background.ts';
import type { PaperFrame } from './paper-frame.ts';

const shapes = ['neighbours', 'outlines', 'rivers', 'transport', 'zone-boundaries', 'places', 'zones'] as const;
type Shape = (typeof shapes)[number];

/** Files of the units inside the provinces. */
const unitFiles = (units: Vintage): readonly string[] => coveredProvinces.flatMap((province) => province.units[units]);
/** Units are drawn from this scale on; below, they would be a grey net. */
const unitsFromPxPerKm: Readonly<Record<Vintage, number>> = { 'since-2025-07': 2.4, 'before-2025-07': 1.2 };

export interface PaperShapes {
  readonly collections: Readonly<Record<Shape, FeatureCollection>>;
  /** Empty where the scale is too small for them. */
  readonly units: readonly FeatureCollection[];
}

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}

/** Whether the units are wanted at the scale of the frame. */
export function wantsUnits(frame: PaperFrame, units: Vintage): boolean {
  const projection = fitBounds(frame.bounds, frame.width, frame.height, frame.padding);
  return projection.pxPerKm((frame.bounds[1] + frame.bounds[3]) / 2) >= unitsFromPxPerKm[units];
}

/** Reads what a map on paper is drawn from; files that the live map has read come from the browser's cache. */
export class PaperShapeFiles {
  readonly #address: (path: string) => string;
  readonly #read = new Map<string, Promise<FeatureCollection>>();

  constructor(address: (path: string) => string) {
    this.#address = address;
  }

  async load(units: Vintage | null): Promise<PaperShapes> {
    const [read, ofUnits] = await Promise.all([
      Promise.all(shapes.map((name) => this.#file(name))),
      Promise.all((units === null ? [] : unitFiles(units)).map((name) => this.#file(name)))
    ]);
    const [neighbours, outlines, rivers, transport, boundaries, places, zones] = read;
    if (!neighbours || !outlines || !rivers || !transport || !boundaries || !places || !zones)
      throw new Error('a layer of the map is missing');
    return {
      collections: { neighbours, outlines, rivers, transport, 'zone-boundaries': boundaries, places, zones },
      units: ofUnits
    };
  }

  #file(name: string): Promise<FeatureCollection> {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const reading = this.#fetch(this.#address(`geo/${name}.geojson`));
    this.#read.set(name, reading);
    reading.catch(() => this.#read.delete(name));
    return reading;
  }

  async #fetch(url: string): Promise<FeatureCollection> {
    const answer = await fetch(url);
    const value: unknown = answer.ok ? await answer.json() : null;
    if (!isCollection(value)) throw new Error(`${url} is not a GeoJSON feature collection`);
    return value;
  }
}

/** Joined once for the shapes read, since joining takes as long as drawing. */
const joined = new WeakMap<PaperShapes, GroundSource>();

function sourceOf(read: PaperShapes): GroundSource {
  const known = joined.get(read);
  if (known !== undefined) return known;
  const { collections } = read;
  const source: GroundSource = {
    ground: makeGround({
      neighbours: [collections.neighbours],
      outlines: [collections.outlines],
      communes: read.units,
      rivers: [collections.rivers],
      transport: [collections.transport],
      boundaries: [collections['zone-boundaries']]
    }),
    places: collections.places,
    zones: collections.zones
  };
  joined.set(read, source);
  return source;
}

/** The ground of the frame with the layers that are switched on. */
export function paperBackground(
  read: PaperShapes,
  frame: PaperFrame,
  options: {
    readonly lang: Lang;
    readonly obstacles: readonly Box[];
    readonly hidden: ReadonlySet<SwitchableLayer>;
    readonly units: Vintage;
  }
): SvgBackground {
  const { lang, obstacles, hidden, units } = options;
  const projection = fitBounds(frame.bounds, frame.width, frame.height, frame.padding);
  const pxPerKm = projection.pxPerKm((frame.bounds[1] + frame.bounds[3]) / 2);
  const unitsFrom = unitsFromPxPerKm[units];
  const request = { ...frame, lang, obstacles, towns: pxPerKm >= 2.4 ? 'all' : 'seats', unitsFrom } as const;
  const drawn = makeSvgBackground(request, sourceOf(read));
  const on = <Part>(layer: SwitchableLayer, part: Part, off: Part): Part => (hidden.has(layer) ? off : part);
  return {
    ...drawn,
    units: on('communes', drawn.units, ''),
    rivers: on('rivers', drawn.rivers, ''),
    transport: on('transport', drawn.transport, []),
    boundaries: on('boundaries', drawn.boundaries, []),
    towns: on('places', drawn.towns, []),
    names: on(
      'labels',
      drawn.names.filter(({ kind }) => kind !== 'river' || !hidden.has('rivers')),
      []
    )
  };
}
