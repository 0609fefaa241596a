/** Writes .br and .gz beside the files of a built site that a host would otherwise compress on every request. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set([
  '.js',
  '.mjs',
  '.css',
  '.html',
  '.json',
  '.geojson',
  '.svg',
  '.csv',
  '.wasm',
  '.bin',
  '.txt',
  '.xml',
  '.webmanifest'
]);
const smallestWorthwhile = 1024;
/** Files at least this large are kept compressed in .cache/, by content: brotli takes half a minute for the engine. */
const smallestCached = 256 * 1024;
const cacheFolder = '.cache/compressed';

interface Encoding {
  readonly suffix: '.br' | '.gz';
  /** Part of the cache's file names: change it when the settings change. */
  readonly settings: string;
  encode(bytes: Buffer): Promise<Buffer>;
}

function gzipEncoding(level: number): Encoding {
  return { suffix: '.gz', settings: `gz${level}`, encode: (bytes) => promisify(gzip)(bytes, { level }) };
}

function brotliEncoding(quality: number): Encoding {
  return {
    suffix: '.br',
    settings: `br${quality}`,
    encode: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      })
  };
}
const fine = [brotliEncoding(11), gzipEncoding(9)];
/** Pages and what is made page by page: files, pictures. */
const ofAPage = new Set(['.html', '.json', '.csv', '.svg']);
/** The explorer, which most readers see first. */
const firstPage = /[\\/](vi|en)[\\/]index\.html$/;
/** Frames of maps, which other sites load many of and which hold most of what a frame may weigh. */
const mapFrame = /[\\/]embed[\\/](map|zones-map)[\\/].*index\.html$/;
/**
 * The finest takes a minute for an engine: not spent on the one for browsers of years ago, which hardly anybody fetches, nor on either
 * where the site is only tried (ATLAS_TRIAL).
 */
const quickEngine = process.env['ATLAS_TRIAL'] === undefined ? /mvp[^\\/]*\.wasm$/ : /\.wasm$/;
/** Frames of charts that can be filtered: half of what one weighs is its page. */
const liveFrame = /[\\/]embed[\\/].+[\\/]live[\\/]index\.html$/;
/** A tenth less than quick for a third of the time of fine. */
const middling = [brotliEncoding(10), gzipEncoding(6)];
/** Thousands of files: a tenth of the time for four hundredths of the size. */
const quick = [brotliEncoding(7), gzipEncoding(6)];

function encodingsOf(path: string): readonly Encoding[] {
  if (quickEngine.test(path)) return quick;
  if (!ofAPage.has(extname(path)) || firstPage.test(path) || mapFrame.test(path)) return fine;
  return liveFrame.test(path) ? middling : quick;
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallestWorthwhile) return;
  for (const encoding of encodingsOf(path)) {
    if (bytes.length >= smallestCached) await compressCached(path, bytes, encoding);
    else await writeFile(path + encoding.suffix, await encoding.encode(bytes));
  }
}

async function compressCached(path: string, bytes: Buffer, encoding: Encoding): Promise<void> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const cached = join(cacheFolder, `${digest}.${encoding.settings}`);
  if (!existsSync(cached)) await writeFile(cached, await encoding.encode(bytes));
  await copyFile(cached, path + encoding.suffix);
}

/** Largest first, so that no core is left alone with the engine at the end. */
async function filesToCompress(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)));
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const isEngine = (path: string) => path.endsWith('.wasm');
  return [...paths.filter(isEngine), ...paths.filter((path) => !isEngine(path))];
}

async function compressFolder(folder: string): Promise<number> {
  await mkdir(cacheFolder, { recursive: true });
  const waiting = await filesToCompress(folder);
  const count = waiting.length;
  // zlib works in Node's own threads: as many files at a time as there are cores keeps all of them busy.
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await compressFile(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return count;
}

const folder = process.argv[2] ?? process.env.ATLAS_OUT ?? 'build';
console.log(`${await compressFolder(folder)} files in ${folder}`);
