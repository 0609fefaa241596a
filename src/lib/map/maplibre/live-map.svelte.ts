/** The one MapLibre map of a page: opened on an element, told what to draw and where to look, and asked where it looks. */
import { GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'virtual:maplibre-worker-url';
import type { MapCamera } from '#lib/domain/explorer-view.ts';
import type { Bounds } from '#lib/domain/map-scene.ts';
import { cameraBounds, framePaddingPx, greatestZoom, leastZoom, restingCamera } from './camera.ts';
import { applyChange } from './apply-change.ts';
import { styleChanges, type GeoStyle } from './style/style-changes.ts';
import type { RestingView, ScreenPoint } from './view-projection.ts';

setWorkerUrl(workerUrl);

export type MapFailure = 'no-webgl' | 'failed';

/** How the picture differs from the last rest while the camera moves. */
export type Motion =
  | { readonly kind: 'resting' }
  | { readonly kind: 'panning'; readonly x: number; readonly y: number }
  | { readonly kind: 'zooming'; readonly project: (lon: number, lat: number) => ScreenPoint };

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly style: GeoStyle;
  readonly camera: MapCamera | null;
  readonly frame: Bounds;
  /** Accessible name of the canvas. */
  readonly title: string;
  /** Draws an image that a layer asks for and the map does not have. */
  readonly image: (name: string) => ImageData | null;
  readonly pixelRatio: number;
  /** The camera came to rest after a person moved it. */
  readonly onmoved: (camera: MapCamera) => void;
  readonly onpointer: (point: ScreenPoint | null) => void;
  readonly onclick: (point: ScreenPoint) => void;
  readonly onfail: (why: MapFailure) => void;
}

/** How long the map flies from one scene of a talk to the next, ms. MapLibre does not fly for readers who asked for reduced motion. */
const flightMs = 1200;

/** Told along with movements that the page asks for; all others are a person's (a wheel's end names no event of its own). */
const byProgram = { byProgram: true } as const;

const bounds = ([west, south, east, north]: Bounds): [number, number, number, number] => [west, south, east, north];
const resting: Motion = { kind: 'resting' };

export class LiveMap {
  readonly #map: MapLibreMap;
  #styleReady = false;
  /** All that was to be drawn first has been: an error from now on costs a layer, not the map. */
  #complete = false;
  /** True until all movements that come of a change of size have ended. */
  #resizing = false;
  #drawn: GeoStyle;
  #wanted: GeoStyle;
  #rest: RestingView = $state.raw({ lon: 0, lat: 0, zoom: 0, width: 0, height: 0 });
  #motion: Motion = $state.raw(resting);
  /** The bounds to frame again when the size changes; null after a person chose their own view. */
  #framed: Bounds | null;

  /** Throws GPUInitializationError where there is no WebGL 2; see `open`. */
  private constructor(options: LiveMapOptions) {
    const { container, camera, frame } = options;
    const size = { width: container.clientWidth, height: container.clientHeight };
    this.#framed = camera === null ? frame : null;
    this.#drawn = options.style;
    this.#wanted = options.style;
    this.#map = new MapLibreMap({
      container,
      style: { version: 8, sources: { ...options.style.sources }, layers: [...options.style.layers] },
      maxBounds: bounds(cameraBounds),
      minZoom: leastZoom(size),
      maxZoom: greatestZoom,
      ...(camera === null
        ? { bounds: bounds(frame), fitBoundsOptions: { padding: framePaddingPx } }
        : { center: [camera.lon, camera.lat], zoom: camera.zoom }),
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      maxPitch: 0,
      rollEnabled: false,
      fadeDuration: 0,
      validateStyle: false,
      locale: { 'Map.Title': options.title }
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.setMissingStyleImageResolver((name) => {
      const image = options.image(name);
      if (image !== null && !this.#map.hasImage(name))
        this.#map.addImage(name, image, { pixelRatio: options.pixelRatio });
    });
    this.#listen(options);
    this.#settle();
  }

  /** Opens the map, or says why there is none. */
  static open(options: LiveMapOptions): LiveMap | null {
    try {
      return new LiveMap(options);
    } catch (error) {
      options.onfail(error instanceof GPUInitializationError ? 'no-webgl' : 'failed');
      return null;
    }
  }

  /** Where the camera last came to rest. */
  get rest(): RestingView {
    return this.#rest;
  }

  /** What is kept in frame; null after the camera was moved from there. */
  get framed(): Bounds | null {
    return this.#framed;
  }

  /** Where the camera rests, as an address holds it. */
  get camera(): MapCamera {
    return restingCamera(this.#rest.zoom, this.#rest.lat, this.#rest.lon);
  }

  get motion(): Motion {
    return this.#motion;
  }

  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** Shows the style, once the first one is in; only what differs is changed. */
  draw(style: GeoStyle): void {
    this.#wanted = style;
    if (!this.#styleReady) return;
    for (const change of styleChanges(this.#drawn, style)) applyChange(this.#map, change);
    this.#drawn = style;
  }

  /** Calls back once everything asked for so far is on the screen. */
  whenDrawn(tell: () => void): void {
    this.#map.once('idle', () => {
      this.#complete = true;
      tell();
    });
    this.#map.triggerRepaint();
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  /** Frames the bounds and keeps them framed when the size changes. */
  frame(frame: Bounds, how: 'jump' | 'ease' | 'fly' = 'ease'): void {
    this.#framed = frame;
    const options = { padding: framePaddingPx, animate: how !== 'jump' };
    this.#map.fitBounds(bounds(frame), how === 'fly' ? { ...options, duration: flightMs } : options, byProgram);
  }

  /** Goes where an address says; between scenes of a talk it flies. */
  look(camera: MapCamera, how: 'jump' | 'fly' = 'jump'): void {
    this.#framed = null;
    const target = { center: [camera.lon, camera.lat] satisfies [number, number], zoom: camera.zoom };
    if (how === 'jump') this.#map.jumpTo(target, byProgram);
    else this.#map.flyTo({ ...target, duration: flightMs }, byProgram);
  }

  /** On the way to where the page asked it to look. */
  get flying(): boolean {
    return this.#map.isMoving();
  }

  /** Moves a point into view if it is outside or hard by the edge. */
  reveal(lon: number, lat: number): void {
    const { x, y } = this.#map.project([lon, lat]);
    const { width, height } = this.#rest;
    const edge = Math.min(48, width / 6, height / 6);
    if (x < edge || y < edge || x > width - edge || y > height - edge)
      this.#map.easeTo({ center: [lon, lat] }, byProgram);
  }

  /** Where on earth a pixel of the map lies. */
  placeAt({ x, y }: ScreenPoint): { readonly lat: number; readonly lon: number } {
    const { lat, lng } = this.#map.unproject([x, y]);
    return { lat, lon: lng };
  }

  /** Property `name` of the topmost feature of a layer at a point, where the layer is drawn. */
  featureAt(layer: string, name: string, { x, y }: ScreenPoint): unknown {
    if (this.#map.getLayer(layer) === undefined) return undefined;
    return this.#map.queryRenderedFeatures([x, y], { layers: [layer] })[0]?.properties[name];
  }

  close(): void {
    this.#map.remove();
  }

  #listen(options: LiveMapOptions): void {
    const map = this.#map;
    map.once('style.load', () => {
      this.#styleReady = true;
      this.draw(this.#wanted);
    });
    map.on('error', (event) => {
      if (this.#complete) reportError(event.error);
      else options.onfail('failed');
    });
    map.on('move', () => this.#follow());
    map.on('moveend', (event) => {
      this.#settle();
      if (this.#resizing || 'byProgram' in event) return;
      this.#framed = null;
      options.onmoved(this.camera);
    });
    map.on('resize', () => this.#resized());
    map.on('mousemove', ({ point }) => options.onpointer(point));
    map.on('mouseout', () => options.onpointer(null));
    map.on('click', ({ point }) => options.onclick(point));
  }

  #resized(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    if (width === 0 || height === 0) return;
    this.#resizing = true;
    queueMicrotask(() => (this.#resizing = false));
    this.#map.setMinZoom(leastZoom({ width, height }));
    this.#settle();
    if (this.#framed !== null) this.frame(this.#framed, 'jump');
  }

  #follow(): void {
    const { lon, lat, zoom, width, height } = this.#rest;
    if (Math.abs(this.#map.getZoom() - zoom) > 1e-6) {
      this.#motion = { kind: 'zooming', project: (pointLon, pointLat) => this.#map.project([pointLon, pointLat]) };
      return;
    }
    const { x, y } = this.#map.project([lon, lat]);
    this.#motion = { kind: 'panning', x: x - width / 2, y: y - height / 2 };
  }

  #settle(): void {
    const { lng, lat } = this.#map.getCenter();
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    this.#rest = { lon: lng, lat, zoom: this.#map.getZoom(), width, height };
    this.#motion = resting;
  }
}
