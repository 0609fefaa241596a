/** Packs a built site for use without network (docs/decisions/0017) and draws its icons. Run after the pictures, before compressing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { editionFile, editionFormat, packFolder, parts, type Pack, type Part } from '../src/lib/offline/edition.ts';
import type { ListedFiles } from '../src/lib/offline/site-index.ts';
import { writeIcons } from './offline/icons.ts';
import { isKept, packingKey, partOf } from './offline/kept-files.ts';
import { writePack } from './offline/write-pack.ts';

/** Most bytes of one pack when unpacked: larger packs are smaller altogether, and slower to open (decision 17 has the numbers). */
const largest = 12_000_000;
const cacheFolder = '.cache/packs';

const site = process.argv[2] ?? process.env['ATLAS_OUT'] ?? 'build';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function filesOfSite(): readonly string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

interface Filling {
  readonly part: Part;
  readonly files: [path: string, length: number][];
  readonly contents: Buffer[];
  bytes: number;
}

/** Files in their order, a new pack begun where the last one is full. */
function fill(part: Part, paths: readonly string[]): readonly Filling[] {
  const fillings: Filling[] = [];
  for (const path of paths) {
    const content = readFileSync(join(site, path));
    let last = fillings.at(-1);
    if (last === undefined || (last.bytes > 0 && last.bytes + content.length > largest)) {
      last = { part, files: [], contents: [], bytes: 0 };
      fillings.push(last);
    }
    last.files.push([path, content.length]);
    last.contents.push(content);
    last.bytes += content.length;
  }
  return fillings;
}

/** The engine takes a few seconds and never changes: it is packed once. */
function packed(raw: Buffer, part: Part): Buffer {
  if (part !== 'engine') return writePack(raw);
  const cached = join(cacheFolder, `${sha256(raw)}.${editionFormat}`);
  if (existsSync(cached)) return readFileSync(cached);
  mkdirSync(cacheFolder, { recursive: true });
  const pack = writePack(raw);
  writeFileSync(cached, pack);
  return pack;
}

function store(raw: Buffer, part: Part): Pack {
  const pack = packed(raw, part);
  const digest = sha256(pack);
  const file = `${digest.slice(0, 16)}.pack`;
  writeFileSync(join(site, packFolder, file), pack);
  return { file, part, bytes: pack.length, sha256: digest };
}

/** The release and its day, from the package that the build wrote. */
function release(): { release: string; releasedOn: string } {
  const content: { version: string; created: string } = JSON.parse(
    readFileSync(join(site, 'data/datapackage.json'), 'utf8')
  );
  return { release: content.version, releasedOn: content.created.slice(0, 10) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

writeIcons(site);
rmSync(join(site, packFolder), { recursive: true, force: true });
mkdirSync(join(site, packFolder));
const kept = filesOfSite()
  .filter(isKept)
  .sort((a, b) => compare(packingKey(a), packingKey(b)));
const fillings = parts.flatMap((part) =>
  fill(
    part,
    kept.filter((path) => partOf(path) === part)
  )
);
const packs = fillings.map(({ contents, part }) => store(Buffer.concat(contents), part));
const listed: ListedFiles = fillings.map(({ files }) => files);
const { part: _, ...index } = store(Buffer.from(JSON.stringify(listed)), 'program');
const id = sha256(Buffer.from([index, ...packs].map((pack) => pack.sha256).join())).slice(0, 12);
writeFileSync(join(site, editionFile), JSON.stringify({ format: editionFormat, id, ...release(), index, packs }));

const total = [index, ...packs].reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${kept.length} files in ${packs.length} packs, ${(total / 1e6).toFixed(1)} MB`);
