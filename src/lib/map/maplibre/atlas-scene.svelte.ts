/** What the map shows, worked out from what the page hands over, the camera at rest, the theme and the shapes read so far. */
import { coveredProvinces } from '#lib/domain/covered.ts';
import {
  type Bounds,
  type InfrastructureMark,
  type ReachCircle,
  type RegionName,
  type ZoneMark
} from '#lib/domain/map-scene.ts';
import type { Lang, Vintage } from '#lib/domain/vocabulary.ts';
import type { Box } from '../labels.ts';
import { splitBorders } from './borders.ts';
import { freeTowns } from './free-towns.ts';
import {
  boundariesOf,
  landsOf,
  ofKind,
  emptyGeoData,
  linesOf,
  provinceLands,
  townsOf,
  type GeoData
} from './geo-data.ts';
import { HaloShapes } from './halos.ts';
import type { ImageMaker } from './image-maker.ts';
import type { MapTokens } from './map-tokens.ts';
import { infrastructureThing, smallPointsFromZoom, townThing, zoneThing, type MapThing } from './map-things.ts';
import { layOutNames, namePlaces, type NameLayout } from './names.ts';
import type { Target } from './pick.ts';
import { reachLines } from './reach.ts';
import { nameBoxes, namedOf } from './name-index.ts';
import { noOffset, standOffsets, symbolFeatures, type Offsets } from './stand.ts';
import { atlasStyle, switchedOff } from './style/atlas-style.ts';
import type { GeoFile } from './style/sources.ts';
import type { GeoStyle } from './style/style-changes.ts';
import { unitsFromZoom } from './style/units.ts';
import { trueAreasOf } from './true-areas.ts';
import { viewProjection, type Project, type RestingView, type ScreenPoint } from './view-projection.ts';

/** What the page hands over; read anew whenever it changes. */
export interface SceneInputs {
  readonly zones: readonly ZoneMark[];
  readonly infrastructure: readonly InfrastructureMark[];
  readonly regionNames: readonly RegionName[];
  readonly selected: string | null;
  /** Names of layers switched off. */
  readonly layers: readonly string[];
  /** Circles within which zones are looked for. */
  readonly reach?: readonly ReachCircle[];
  readonly units: Vintage;
}

export interface SceneSurroundings {
  readonly lang: Lang;
  readonly images: ImageMaker;
  readonly file: (name: GeoFile) => string;
}

export class AtlasScene {
  readonly #inputs: () => SceneInputs;
  readonly #around: SceneSurroundings;
  /** Colours and sizes of the present theme. */
  tokens: MapTokens;
  geo: GeoData = $state.raw(emptyGeoData);
  rest: RestingView = $state.raw({ lon: 105, lat: 21, zoom: 7, width: 0, height: 0 });
  obstacles: readonly Box[] = $state.raw([]);
  #seen: Readonly<Record<Vintage, readonly string[]>> = $state.raw({ 'since-2025-07': [], 'before-2025-07': [] });

  constructor(inputs: () => SceneInputs, around: SceneSurroundings, tokens: MapTokens) {
    this.#inputs = inputs;
    this.#around = around;
    this.tokens = $state.raw(tokens);
  }

  /** Each by its value: the page hands all of them over anew with every choice, also with those that change none. */
  readonly #selected = $derived.by(() => this.#inputs().selected);
  readonly #units = $derived.by(() => this.#inputs().units);
  readonly #layers = $derived.by(() => this.#inputs().layers.join(' '));
  readonly #hidden = $derived(switchedOff(this.#layers.split(' ')));
  readonly #zones = $derived.by(() => this.#inputs().zones.filter((zone) => zone.shown));
  readonly #borders = $derived(
    splitBorders(linesOf(this.geo.outlines), linesOf(ofKind(this.geo.neighbours, 'country')))
  );
  readonly #haloShapes = $derived(new HaloShapes(provinceLands(this.geo.outlines)));
  readonly #halos = $derived(this.#haloShapes.of(this.geo === emptyGeoData ? [] : this.#zones));
  readonly #trueAreas = $derived(trueAreasOf(this.#zones));
  readonly #boundaries = $derived(boundariesOf(this.geo.boundaries, this.#zones));

  readonly #foreign = $derived(landsOf(ofKind(this.geo.neighbours, 'country')));
  readonly #reach = $derived.by(() => reachLines(this.#inputs().reach ?? [], this.#foreign));

  readonly #beadedBoundaries = $derived(ofKind(this.#boundaries, 'industrial-cluster'));

  /** Symbols are moved apart for a zoom, not for a view: while the camera pans they stay where they are. */
  readonly #zoom = $derived(this.rest.zoom);
  readonly #smallPoints = $derived(this.#zoom >= smallPointsFromZoom);

  readonly #zoneThings = $derived.by(() =>
    this.#zones.map((zone) => zoneThing(zone, zone.id === this.#selected, this.tokens.scale))
  );
  readonly #infrastructureThings = $derived.by(() => {
    if (this.#hidden.has('infrastructure')) return [];
    return this.#inputs()
      .infrastructure.filter(({ kind }) => kind !== 'city')
      .map((mark) => infrastructureThing(mark, this.tokens.scale))
      .filter(({ boxed }) => boxed || this.#smallPoints);
  });
  readonly #symbolThings = $derived([...this.#zoneThings, ...this.#infrastructureThings]);
  readonly offsets: Offsets = $derived(standOffsets(this.#symbolThings, this.#zoom));

  readonly #towns = $derived.by(() => {
    if (this.#hidden.has('places')) return [];
    const towns = townsOf(this.geo.places, this.#around.lang).filter(({ seat }) => seat || this.#smallPoints);
    const things = towns.map((town) => townThing(town, this.tokens.scale));
    return freeTowns(things, this.#symbolThings, this.offsets, this.#zoom);
  });

  /** All that has a symbol. */
  readonly things: readonly MapThing[] = $derived([...this.#symbolThings, ...this.#towns]);
  readonly project: Project = $derived(viewProjection(this.rest));

  /** A ring without its name says nothing: towns are drawn where they are named. */
  readonly #namedTowns = $derived.by(() => namedOf(this.#towns, this.names.names));

  readonly #image = $derived.by(() => this.#around.images.namesUnder(this.tokens));
  readonly #townFeatures = $derived(symbolFeatures(this.#namedTowns, this.offsets, this.#image));
  readonly #infrastructureFeatures = $derived(symbolFeatures(this.#infrastructureThings, this.offsets, this.#image));
  readonly #zoneFeatures = $derived(symbolFeatures(this.#zoneThings, this.offsets, this.#image));

  readonly style: GeoStyle = $derived.by(() => {
    return atlasStyle({
      tokens: this.tokens,
      shapes: {
        neighbours: this.geo.neighbours,
        outlines: this.geo.outlines,
        borders: this.#borders,
        rivers: this.geo.rivers,
        transport: this.geo.transport,
        halos: this.#halos,
        trueAreas: this.#trueAreas,
        boundaries: this.#boundaries,
        beadedBoundaries: this.#beadedBoundaries,
        reach: this.#reach,
        towns: this.#townFeatures,
        infrastructure: this.#infrastructureFeatures,
        zones: this.#zoneFeatures
      },
      hidden: this.#hidden,
      units: this.#units,
      selected: this.#selected,
      unitProvinces: this.#seen[this.#units],
      file: this.#around.file,
      image: this.#image
    });
  });

  /** Boundaries of all zones, shown or not: a filter leaves the places of names as they are. */
  readonly #lines = $derived(
    [this.geo.outlines, this.geo.rivers, this.geo.transport, this.geo.boundaries].flatMap((layer) => [
      ...linesOf(layer)
    ])
  );
  readonly #places = $derived(namePlaces(this.rest, this.project, this.#lines));

  readonly names: NameLayout = $derived.by(() =>
    layOutNames({
      view: this.rest,
      project: this.project,
      things: this.things,
      offsets: this.offsets,
      regions: this.#inputs().regionNames,
      lang: this.#around.lang,
      obstacles: this.obstacles,
      places: this.#places,
      factor: this.tokens.typeFactor,
      wanted: !this.#hidden.has('labels')
    })
  );

  /** What the pointer can hit: zones and infrastructure, the topmost first. */
  readonly targets: readonly Target[] = $derived.by(() => {
    const boxes = nameBoxes(this.names.names);
    return [...this.#zoneThings, ...this.#infrastructureThings].map((thing) => ({
      ...this.standOf(thing),
      id: thing.id,
      halfX: thing.halfX,
      halfY: thing.halfY,
      name: boxes.get(thing.id) ?? null
    }));
  });

  /** Pixel at which a thing's symbol stands in the resting view. */
  standOf(thing: MapThing): ScreenPoint {
    const point = this.project(thing.lon, thing.lat);
    const offset = this.offsets.get(thing.id) ?? noOffset;
    return { x: point.x + offset.x, y: point.y + offset.y };
  }

  /** Notes which provinces the camera has come near enough to, so that their units are read; they stay from then on. */
  noteSeen(): void {
    const { units } = this.#inputs();
    if (this.rest.zoom < unitsFromZoom(units)) return;
    const seen = this.#seen[units];
    const near = coveredProvinces
      .filter(({ id, bounds }) => seen.includes(id) || this.#inView(bounds))
      .map(({ id }) => id);
    if (near.length > seen.length) this.#seen = { ...this.#seen, [units]: near };
  }

  #inView([west, south, east, north]: Bounds): boolean {
    const [upperLeft, lowerRight] = [this.project(west, north), this.project(east, south)];
    return upperLeft.x < this.rest.width && lowerRight.x > 0 && upperLeft.y < this.rest.height && lowerRight.y > 0;
  }
}
