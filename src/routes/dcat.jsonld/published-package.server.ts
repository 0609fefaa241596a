import { readFile } from 'node:fs/promises';
import type { Bilingual } from '#lib/domain/vocabulary.ts';
import type { PublishedPackage } from '#lib/view-models/dcat.ts';

const file = 'static/data/datapackage.json';

function part(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) throw new Error(`${file}: ${key} is missing`);
  return Reflect.get(value, key);
}

function text(value: unknown, key: string): string {
  const found = part(value, key);
  if (typeof found !== 'string') throw new Error(`${file}: ${key} should be a text`);
  return found;
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = part(value, key);
  if (!Array.isArray(found)) throw new Error(`${file}: ${key} should be a list`);
  return found;
}

const bilingual = (value: unknown, key: string): Bilingual => ({
  vi: text(part(value, key), 'vi'),
  en: text(part(value, key), 'en')
});

/** The built package as its descriptor tells it. */
export async function publishedPackage(): Promise<PublishedPackage> {
  const descriptor: unknown = JSON.parse(await readFile(file, 'utf8'));
  return {
    name: text(descriptor, 'name'),
    titles: bilingual(descriptor, 'titles'),
    descriptions: bilingual(descriptor, 'descriptions'),
    rights: bilingual(descriptor, 'rights'),
    keywords: list(descriptor, 'keywords').map(String),
    licence: text(list(descriptor, 'licenses')[0], 'path'),
    tables: list(descriptor, 'resources').map((table) => ({
      name: text(table, 'name'),
      titles: bilingual(table, 'titles'),
      descriptions: bilingual(table, 'descriptions'),
      csv: text(table, 'path'),
      bytes: Number(part(table, 'bytes')),
      parquet: text(table, 'parquet')
    }))
  };
}
