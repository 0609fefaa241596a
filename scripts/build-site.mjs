// Builds data and site into build-next/ and puts it in the place of build/ only when every step succeeded.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseHeap, machineMemory, packageBytes, tooLittleMemory } from './heap.mjs';
import { root } from './install.mjs';

const inputs = [
  'data',
  ...(process.env.ATLAS_DATA === undefined ? [] : [relative(root, resolve(process.env.ATLAS_DATA))]),
  'src',
  'static',
  'scripts',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json'
];
/** Written by the build itself: not an input. */
const generated = ['static/data', 'static/geo', 'static/explorer', 'src/typeface'];
const recordFile = join(root, '.cache', 'build-inputs.json');

const program = (script) => ['--import', 'tsx', join('scripts', script)];
const viteProgram = join('node_modules', 'vite', 'bin', 'vite.js');
const dataSteps = [
  { says: 'Kiểm tra và dựng dữ liệu · Checking and building the data', args: program('build-data.ts') },
  { says: 'Dựng lớp bản đồ · Building the map layers', args: program('build-geo.ts') },
  { says: 'Cột số của gói dữ liệu lớn · Columns of a large package', args: program('build-columns.ts') },
  { says: 'Rút gọn phông chữ · Cutting the typeface to what is used', args: program('build-fonts.ts') }
];
const siteSteps = (out) => [
  { says: 'Dựng trang · Building the site', args: [viteProgram, 'build'] },
  { says: 'Trang 404 · The 404 page', args: [join('scripts', 'place-special-files.mjs'), out] },
  { says: 'Vẽ hình SVG, PNG · Drawing the pictures', args: [...program('build-pictures.ts'), out] },
  { says: 'Gói dùng khi mất mạng · Packing for use without network', args: [...program('build-offline.ts'), out] },
  { says: 'Nén tệp · Compressing the files', args: [...program('compress.ts'), out] }
];

/** Parquet, CSV and map layers into static/. True when every step succeeded. */
export function buildData() {
  return runSteps(dataSteps, {});
}

/** Data, unless that is done, and site into build/. A failed build leaves the site that was there before untouched. */
export function buildSite({ dataIsBuilt = false } = {}) {
  const next = join(root, 'build-next');
  const hasData = dataIsBuilt || buildData();
  if (!hasData || !runSteps(siteSteps('build-next'), { ATLAS_OUT: 'build-next' })) {
    rmSync(next, { recursive: true, force: true });
    return false;
  }
  putInPlace(next, join(root, 'build'));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(recordFile, JSON.stringify({ inputs: hashOfInputs() }));
  return true;
}

/** Whether build/ was made from exactly what lies in the folder now, for the same base path. */
export function isUpToDate() {
  if (!existsSync(join(root, 'build', 'index.html')) || !existsSync(recordFile)) return false;
  return JSON.parse(readFileSync(recordFile, 'utf8')).inputs === hashOfInputs();
}

function runSteps(steps, environment) {
  const machine = machineMemory();
  const { heap, needs } = chooseHeap(packageBytes(resolve(root, process.env.ATLAS_DATA ?? 'data')), machine);
  if (needs !== null) console.warn(`\n${tooLittleMemory(needs, machine.total)}`);
  const succeeded = steps.every((step) => runStep(step, heap, environment));
  if (!succeeded && needs !== null) console.error(`\n${tooLittleMemory(needs, machine.total)}`);
  return succeeded;
}

function runStep({ says, args }, heap, environment) {
  console.log(`\n── ${says}`);
  const started = Date.now();
  const given = heap === null ? [] : [`--max-old-space-size=${heap}`];
  const { status, signal } = spawnSync(process.execPath, [...given, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment }
  });
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s${status === 0 ? '' : `, exit ${signal ?? status}`}`);
  return status === 0;
}

function putInPlace(next, place) {
  const before = `${place}-before`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, before);
  renameSync(next, place);
  rmSync(before, { recursive: true, force: true });
}

function hashOfInputs() {
  const hash = createHash('sha256').update(JSON.stringify([process.env.BASE_PATH, process.env.SITE_ORIGIN]));
  for (const path of inputs.flatMap(filesUnder).sort())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (generated.includes(path) || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(buildSite({ dataIsBuilt: process.argv.includes('--data-is-built') }) ? 0 : 1);
