/** Builds static/geo from the committed outlines and the tables: every layer as GeoJSON, and a manifest that says where each is from. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basemap, basemapLayers } from './geo/basemap.ts';
import { hashOfInputs, readInputs } from './geo/inputs.ts';
import { collection, type Layer } from './geo/layer.ts';
import { makeLayers } from './geo/layers.ts';
import { geoJsonProblems } from './geo/rfc7946.ts';

const folder = fileURLToPath(new URL('../static/geo', import.meta.url));
const record = fileURLToPath(new URL('../.cache/geo-inputs.json', import.meta.url));

/** The first view's layers once more, as one TopoJSON file. */
const basemapFile = 'basemap.topojson';

/** One feature a line: small, and a changed outline is one changed line. */
export function layerText({ features }: Layer): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}

function manifest(layers: readonly Layer[], texts: ReadonlyMap<string, string>): string {
  const entries = layers.map(({ name, origin, features }) => ({
    name,
    file: `${name}.geojson`,
    features: features.length,
    bytes: Buffer.byteLength(texts.get(name) ?? ''),
    ...origin
  }));
  const topojson = { file: basemapFile, layers: basemapLayers(layers) };
  return `${JSON.stringify({ crs: 'WGS84 (RFC 7946)', layers: entries, basemap: topojson }, null, 2)}\n`;
}

/** Writes every layer beside the old folder and puts it in its place only when all of them are sound. */
export function writeLayers(layers: readonly Layer[], target: string): void {
  const problems = layers.flatMap((layer) => geoJsonProblems(layer.name, collection(layer.features)));
  if (problems.length > 0) throw new Error(`${target} was left as it is:\n  ${problems.join('\n  ')}`);
  const texts = new Map(layers.map((layer) => [layer.name, layerText(layer)]));
  const next = `${target}-next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const [name, text] of texts) writeFileSync(`${next}/${name}.geojson`, text);
  writeFileSync(`${next}/${basemapFile}`, JSON.stringify(basemap(layers)));
  writeFileSync(`${next}/manifest.json`, manifest(layers, texts));
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
}

function isUpToDate(hash: string): boolean {
  return existsSync(`${folder}/manifest.json`) && existsSync(record) && readFileSync(record, 'utf8') === hash;
}

/** Builds the layers unless nothing they are made of has changed. */
export function buildGeo(): 'built' | 'unchanged' {
  const hash = hashOfInputs();
  if (isUpToDate(hash)) return 'unchanged';
  const layers = makeLayers(readInputs());
  writeLayers(layers, folder);
  mkdirSync(fileURLToPath(new URL('../.cache', import.meta.url)), { recursive: true });
  writeFileSync(record, hash);
  for (const { name, features } of layers) console.log(`  ${name.padEnd(26)} ${String(features.length).padStart(4)}`);
  return 'built';
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const outcome = buildGeo();
    console.log(outcome === 'built' ? 'static/geo: built' : 'static/geo: nothing has changed');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
