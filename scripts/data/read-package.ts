import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageTexts } from '#lib/tables/check-package.ts';
import { ProvinceOutlines } from '#lib/tables/province-outlines.ts';

/** Reads the package; a folder without its own `geo` uses the outlines of this repository. */
export function readPackage(folder: string): PackageTexts {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const descriptor = join(folder, 'datapackage.json');
  const geo = existsSync(join(folder, 'geo')) ? join(folder, 'geo') : join('data', 'geo');
  return {
    descriptorText: existsSync(descriptor) ? readText(descriptor) : undefined,
    texts: new Map(names.sort().map((name) => [name, readText(join(folder, name))])),
    outlines: readOutlines(geo)
  };
}

function readOutlines(geo: string): ProvinceOutlines {
  const read = (name: string): string => readFileSync(join(geo, `${name}.geojson`), 'utf8');
  const own = ['thanh-hoa', 'lao-cai'].map((id) => [id, read(`${id}-outline`)] as const);
  return new ProvinceOutlines({ provinces: new Map(own), country: read('provinces34') });
}

/** Bytes that are no UTF-8 become replacement characters and a byte order mark stays, so that the checks can name their place. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}

/** Where the evidence lies: `ATLAS_DATA`, else `data`. */
export function dataFolder(): string {
  return process.env['ATLAS_DATA'] ?? 'data';
}
