/** The whole map as one value: sources and layers from bottom to top. Only what differs from the last one is changed. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { coveredProvinces } from '#lib/domain/covered.ts';
import { switchableLayers, type SwitchableLayer } from '#lib/domain/map-scene.ts';
import type { Vintage } from '#lib/domain/vocabulary.ts';
import type { Halos } from '../halos.ts';
import type { MapTokens } from '../map-tokens.ts';
import { boundaryLayers, trueAreaLayers } from './boundaries.ts';
import { haloLayers } from './halos.ts';
import { borderLayers, landLayers } from './land.ts';
import { reachLayers } from './reach.ts';
import { riverLayers } from './rivers.ts';
import { dataSource, fileSource, type GeoFile, type GeoSource } from './sources.ts';
import type { GeoStyle } from './style-changes.ts';
import { symbolLayers } from './symbols.ts';
import { transportLayers } from './transport.ts';
import { unitLayers } from './units.ts';

/** Shapes at hand: those that follow the view and the small ones that names have to keep clear of. */
export interface ShownShapes {
  readonly neighbours: FeatureCollection;
  readonly outlines: FeatureCollection;
  /** The outlines as lines with the property `national`. */
  readonly borders: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly transport: FeatureCollection;
  readonly halos: Halos;
  readonly trueAreas: FeatureCollection;
  readonly boundaries: FeatureCollection;
  /** Those of clusters: their line carries beads and a park's does not, so that they are told apart without colour. */
  readonly beadedBoundaries: FeatureCollection;
  /** Circles of a search by distance. */
  readonly reach: FeatureCollection;
  readonly towns: FeatureCollection;
  readonly infrastructure: FeatureCollection;
  readonly zones: FeatureCollection;
}

export interface AtlasStyle {
  readonly tokens: MapTokens;
  readonly shapes: ShownShapes;
  /** Layers switched off. */
  readonly hidden: ReadonlySet<SwitchableLayer>;
  readonly units: Vintage;
  /** Zone whose boundary is drawn as chosen. */
  readonly selected: string | null;
  /** Provinces whose units are wanted now: their files are large, so they are read only where the camera looks. */
  readonly unitProvinces: readonly string[];
  /** Address of a file of static/geo. */
  readonly file: (name: GeoFile) => string;
  /** Name under which the present theme's image is kept. */
  readonly image: (name: string) => string;
}

/** One part of the map: its sources, its layers from bottom to top, and the switch that takes it away. */
interface Part {
  readonly layer: SwitchableLayer | null;
  readonly sources: Readonly<Record<string, GeoSource>>;
  readonly layers: readonly LayerSpecification[];
}

function files(names: readonly GeoFile[], { file }: AtlasStyle): Readonly<Record<string, GeoSource>> {
  return Object.fromEntries(names.map((name) => [name, fileSource(file(name))]));
}

/** From bottom to top. */
function partsOf(view: AtlasStyle): readonly Part[] {
  const { tokens, shapes, units } = view;
  const unitSources = coveredProvinces
    .filter(({ id }) => view.unitProvinces.includes(id))
    .flatMap((province) => province.units[units]);
  const { halos } = shapes;
  return [
    {
      layer: null,
      sources: { neighbours: dataSource(shapes.neighbours), outlines: dataSource(shapes.outlines) },
      layers: landLayers(tokens)
    },
    {
      layer: 'halos',
      sources: { halos: dataSource(halos.fills), 'halo-rims': dataSource(halos.rims) },
      layers: haloLayers(tokens)
    },
    {
      layer: 'communes',
      sources: files(unitSources, view),
      layers: unitLayers(unitSources, units === 'before-2025-07', tokens)
    },
    { layer: 'rivers', sources: { rivers: dataSource(shapes.rivers) }, layers: riverLayers(tokens) },
    { layer: null, sources: { borders: dataSource(shapes.borders) }, layers: borderLayers(tokens) },
    { layer: 'transport', sources: { transport: dataSource(shapes.transport) }, layers: transportLayers(tokens) },
    {
      layer: 'boundaries',
      sources: {
        boundaries: dataSource(shapes.boundaries),
        // A source of its own: in one atlas with the fill patterns these icons would pick up their edges.
        'beaded-boundaries': dataSource(shapes.beadedBoundaries),
        'true-areas': dataSource(shapes.trueAreas)
      },
      layers: [...trueAreaLayers(tokens), ...boundaryLayers(view.selected, view.image, tokens)]
    },
    { layer: null, sources: { reach: dataSource(shapes.reach) }, layers: reachLayers(tokens) },
    { layer: 'places', sources: { towns: dataSource(shapes.towns) }, layers: symbolLayers('towns') },
    {
      layer: 'infrastructure',
      sources: { infrastructure: dataSource(shapes.infrastructure) },
      layers: symbolLayers('infrastructure')
    },
    { layer: null, sources: { zones: dataSource(shapes.zones) }, layers: symbolLayers('zones') }
  ];
}

/** The layers that a list of names switches off; names that no layer has, as an old address may hold, do nothing. */
export function switchedOff(names: readonly string[]): ReadonlySet<SwitchableLayer> {
  return new Set(switchableLayers.filter((layer) => names.includes(layer)));
}

/** Style data for the view: sources and layers of every part that is not switched off. */
export function atlasStyle(view: AtlasStyle): GeoStyle {
  const parts = partsOf(view).filter(({ layer }) => layer === null || !view.hidden.has(layer));
  return {
    sources: Object.assign({}, ...parts.map(({ sources }) => sources)),
    layers: parts.flatMap(({ layers }) => layers)
  };
}
