import { readFile } from 'node:fs/promises';
import type { Bilingual } from '#lib/domain/vocabulary.ts';

/** One layer of the map as static/geo/manifest.json describes it. */
export interface MapLayer {
  readonly name: string;
  readonly file: string;
  readonly title: Bilingual;
  readonly origin: Bilingual;
  readonly licence: string;
  readonly credit: Bilingual;
  readonly vintage: Bilingual;
  readonly accuracy: Bilingual;
}

/** What the last build of the data counted. */
export interface BuildReport {
  readonly tables: readonly { readonly table: string; readonly rowsIn: number; readonly rowsOut: number }[];
  readonly sourcesWithoutLink: readonly string[];
  readonly zonesWithoutFigure: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads values of one built file; every error names the file and the key. */
class BuiltFile {
  readonly #path: string;
  constructor(path: string) {
    this.#path = path;
  }
  fail(key: string, expected: string): never {
    throw new Error(`${this.#path}: ${key} should be ${expected}: run npm run data`);
  }
  object(value: unknown, key: string): Json {
    return isObject(value) ? value : this.fail(key, 'an object');
  }
  list(value: unknown, key: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.fail(key, 'a list');
  }
  text(value: unknown, key: string): string {
    return typeof value === 'string' ? value : this.fail(key, 'text');
  }
  number(value: unknown, key: string): number {
    return typeof value === 'number' ? value : this.fail(key, 'a number');
  }
  bilingual(value: unknown, key: string): Bilingual {
    const both = this.object(value, key);
    return { vi: this.text(both['vi'], `${key}.vi`), en: this.text(both['en'], `${key}.en`) };
  }
  async read(): Promise<Json> {
    const content: unknown = JSON.parse(await readFile(this.#path, 'utf8'));
    return this.object(content, 'the file');
  }
}

/** Layers of the map with origin, licence and credit. */
export async function readMapLayers(): Promise<readonly MapLayer[]> {
  const file = new BuiltFile('static/geo/manifest.json');
  return file.list((await file.read())['layers'], 'layers').map((value, index) => {
    const layer = file.object(value, `layers[${index}]`);
    const both = (key: string): Bilingual => file.bilingual(layer[key], `layers[${index}].${key}`);
    return {
      name: file.text(layer['name'], `layers[${index}].name`),
      file: file.text(layer['file'], `layers[${index}].file`),
      licence: file.text(layer['licence'], `layers[${index}].licence`),
      title: both('title'),
      origin: both('origin'),
      credit: both('credit'),
      vintage: both('vintage'),
      accuracy: both('accuracy')
    };
  });
}

/** The build report of the data. */
export async function readBuildReport(): Promise<BuildReport> {
  const file = new BuiltFile('static/data/build-report.json');
  const content = await file.read();
  const ids = (key: string): readonly string[] => file.list(content[key], key).map((id) => file.text(id, key));
  return {
    tables: file.list(content['tables'], 'tables').map((value, index) => {
      const table = file.object(value, `tables[${index}]`);
      return {
        table: file.text(table['table'], `tables[${index}].table`),
        rowsIn: file.number(table['rowsIn'], `tables[${index}].rowsIn`),
        rowsOut: file.number(table['rowsOut'], `tables[${index}].rowsOut`)
      };
    }),
    sourcesWithoutLink: ids('sourcesWithoutLink'),
    zonesWithoutFigure: ids('zonesWithoutFigure')
  };
}
