/** Where a file of the site lies: its pack, and its bytes in what that pack holds. */
export interface Place {
  readonly pack: number;
  readonly from: number;
  readonly to: number;
}

/** The files of each pack in their order, with their lengths: what the index file holds. */
export type ListedFiles = readonly (readonly (readonly [path: string, length: number])[])[];

/** What an address asks for: a file that is kept, the same with a slash at its end, or neither. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }
  | { readonly kind: 'redirect'; readonly address: string }
  | { readonly kind: 'none' };

/** Finds addresses of a site in its packs. */
export class SiteIndex {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #base: string;

  /** `base` is the path under which the site stands: '' or '/name'. Throws where the list is not one. */
  constructor(listed: unknown, base: string) {
    if (!isListed(listed)) throw new Error('not a list of files');
    const places = new Map<string, Place>();
    listed.forEach((files, pack) => {
      let from = 0;
      for (const [path, length] of files) {
        places.set(path, { pack, from, to: from + length });
        from += length;
      }
    });
    this.#places = places;
    this.#base = base;
  }

  get size(): number {
    return this.#places.size;
  }

  /** A query never matters: every state of a page is the same file. */
  find(address: URL): Found {
    const path = this.#pathOf(address);
    if (path === null) return { kind: 'none' };
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const place = this.#places.get(file);
    if (place !== undefined) return { kind: 'file', path: file, place };
    if (this.#places.has(`${path}/index.html`))
      return { kind: 'redirect', address: `${address.pathname}/${address.search}` };
    return { kind: 'none' };
  }

  /** null outside of the site and for what cannot be decoded. */
  #pathOf({ pathname }: URL): string | null {
    if (!pathname.startsWith(`${this.#base}/`)) return null;
    try {
      return decodeURIComponent(pathname.slice(this.#base.length + 1));
    } catch {
      return null;
    }
  }
}

const isListed = (value: unknown): value is ListedFiles =>
  Array.isArray(value) &&
  value.every(
    (files) =>
      Array.isArray(files) &&
      files.every(
        (file) => Array.isArray(file) && typeof file[0] === 'string' && Number.isSafeInteger(file[1]) && file[1] >= 0
      )
  );

const types: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  mjs: 'text/javascript;charset=utf-8',
  css: 'text/css;charset=utf-8',
  json: 'application/json;charset=utf-8',
  jsonld: 'application/ld+json;charset=utf-8',
  geojson: 'application/geo+json;charset=utf-8',
  topojson: 'application/json;charset=utf-8',
  webmanifest: 'application/manifest+json;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  bib: 'text/plain;charset=utf-8',
  ris: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  parquet: 'application/vnd.apache.parquet'
};

/** What a host would say the file is. */
export const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
