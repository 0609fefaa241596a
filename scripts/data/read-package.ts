import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageTexts } from '#lib/tables/check-package.ts';
import { ProvinceOutlines } from '#lib/tables/province-outlines.ts';
import { geoFile } from './geo-files.ts';

/** Reads the package; a folder without its own `geo` uses the outlines of this repository, and one with fewer takes the others from here. */
export function readPackage(folder: string): PackageTexts {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const descriptor = join(folder, 'datapackage.json');
  return {
    descriptorText: existsSync(descriptor) ? readText(descriptor) : undefined,
    texts: new Map(names.sort().map((name) => [name, readText(join(folder, name))])),
    outlines: readOutlines(folder)
  };
}

/** Fine outlines of single provinces where there are any, and the generalised ones of all 34. */
function readOutlines(folder: string): ProvinceOutlines {
  const names = [folder, 'data'].flatMap((from) => filesIn(join(from, 'geo')));
  const ids = [...new Set(names.flatMap((name) => /^(.+)-outline\.geojson$/.exec(name)?.[1] ?? []))];
  const read = (name: string): string => readText(geoFile(folder, name) ?? join('data', 'geo', `${name}.geojson`));
  const fine = ids.map((id) => [id, read(`${id}-outline`)] as const);
  return new ProvinceOutlines({ provinces: new Map(fine), country: read('provinces34') });
}

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Bytes that are no UTF-8 become replacement characters and a byte order mark stays, so that the checks can name their place. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
}
