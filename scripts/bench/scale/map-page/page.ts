/** The page that frames of the map are counted in: the atlas's own style with so many points on it, moved by a program. */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../../src/app.css';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { splitBorders } from '#lib/map/maplibre/borders.ts';
import { linesOf, loadGeoData, ofKind, type GeoData } from '#lib/map/maplibre/geo-data.ts';
import { atlasStyle } from '#lib/map/maplibre/style/atlas-style.ts';
import { dataSource } from '#lib/map/maplibre/style/sources.ts';
import type { GeoStyle } from '#lib/map/maplibre/style/style-changes.ts';
import { presentTokens } from '#lib/map/maplibre/theme.ts';

setWorkerUrl(workerUrl);

export interface MapFrames {
  /** From the order to draw until everything stands on the screen. */
  readonly drawnMs: number;
  /** Between two frames while the map moves. */
  readonly framesMs: readonly number[];
  /** Of each frame what the page's own program takes; the rest is the drawing of WebGL. */
  readonly programMs: readonly number[];
  readonly renderer: string;
  readonly longestTaskMs: number;
}

const none: FeatureCollection<never> = { type: 'FeatureCollection', features: [] };
/** Where the camera goes, each leg in as long: across, nearer, across, out. */
const legs = [
  { center: [105.4, 19.9], zoom: 7.2 },
  { center: [104.2, 22.2], zoom: 7.2 },
  { center: [104.2, 22.2], zoom: 9 },
  { center: [105.2, 21.2], zoom: 9 },
  { center: [106.5, 16.5], zoom: 5.2 }
] as const;
const legMs = 1000;

/** Our ground, borders, rivers and transport; of what follows a choice nothing. */
function styleOf(geo: GeoData): GeoStyle {
  const borders = splitBorders(linesOf(geo.outlines), linesOf(ofKind(geo.neighbours, 'country')));
  const { neighbours, outlines, rivers, transport, boundaries } = geo;
  const fromData = { neighbours, outlines, rivers, transport, borders };
  const shapes = { boundaries, trueAreas: none, beadedBoundaries: none, reach: none, towns: none };
  return atlasStyle({
    tokens: presentTokens(),
    shapes: { ...fromData, ...shapes, infrastructure: none, zones: none, halos: { fills: none, rims: none } },
    hidden: new Set(['halos', 'boundaries', 'communes', 'places', 'infrastructure']),
    units: 'since-2025-07',
    selected: null,
    unitProvinces: [],
    file: (name) => `geo/${name}.geojson`,
    image: (name) => name
  });
}

function withPoints(style: GeoStyle, points: FeatureCollection): GeoStyle {
  const { kind, colour } = presentTokens();
  const paint = {
    'circle-radius': 3,
    'circle-color': kind['industrial-park'],
    'circle-stroke-color': colour.casing,
    'circle-stroke-width': 0.5
  };
  return {
    sources: { ...style.sources, points: dataSource(points) },
    layers: [...style.layers, { id: 'points', type: 'circle', source: 'points', paint }]
  };
}

function pointsOf(places: readonly (readonly [number, number])[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...coordinates] }
    }))
  };
}

/** Notes how long each frame's callbacks of others take; returns the list, which grows. */
function timeCallbacks(): number[] {
  const taken: number[] = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const started = performance.now();
      callback(now);
      taken.push(performance.now() - started);
    });
  return taken;
}

/** Times between frames until `end` comes. */
async function countFrames(end: Promise<void>, ask: typeof requestAnimationFrame): Promise<readonly number[]> {
  const times: number[] = [];
  let before = performance.now();
  let moving = true;
  const frame = (now: number): void => {
    times.push(now - before);
    before = now;
    if (moving) ask(frame);
  };
  ask((now) => {
    before = now;
    ask(frame);
  });
  await end;
  moving = false;
  return times;
}

async function travel(map: MapLibreMap): Promise<void> {
  for (const { center, zoom } of legs) {
    const arrived = map.once('moveend');
    map.easeTo({ center: [...center], zoom, duration: legMs, essential: true });
    await arrived;
  }
}

function rendererOf(map: MapLibreMap): string {
  const context = map.getCanvas().getContext('webgl2');
  const known = context?.getExtension('WEBGL_debug_renderer_info');
  return context == null || known == null ? 'unknown' : String(context.getParameter(known.UNMASKED_RENDERER_WEBGL));
}

async function measure(places: readonly (readonly [number, number])[]): Promise<MapFrames> {
  const geo = await loadGeoData((path) => path, new AbortController().signal);
  const { sources, layers } = withPoints(styleOf(geo), pointsOf(places));
  const ask = window.requestAnimationFrame.bind(window);
  const programMs = timeCallbacks();
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0';
  document.body.append(container);
  const started = performance.now();
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: { ...sources }, layers: [...layers] },
    center: [106.5, 16.5],
    zoom: 5.2,
    attributionControl: false,
    fadeDuration: 0
  });
  await map.once('idle');
  const drawnMs = performance.now() - started;
  let longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  }).observe({ type: 'longtask' });
  programMs.length = 0;
  const framesMs = await countFrames(travel(map), ask);
  return { drawnMs, framesMs, programMs, renderer: rendererOf(map), longestTaskMs };
}

Object.assign(globalThis, { atlasMapFrames: measure });
document.documentElement.dataset['loaded'] = 'true';
