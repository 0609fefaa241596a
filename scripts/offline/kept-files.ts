/** Which files of a built site are kept for use without network, and with what each is packed. */
import type { Part } from '../../src/lib/offline/edition.ts';

/**
 * Not kept: compressed twins, pictures in pixels (the page makes them from the drawing), frames for other sites and what announces them,
 * the engine of browsers that are too old to keep anything, tables once more for spreadsheets and in one archive, and the means of keeping
 * themselves.
 */
const notKept = [
  /\.(br|gz)$/,
  /^(?!icons\/).*\.png$/,
  /^(vi|en)\/embed\//,
  /^oembed\//,
  /(^|[/-])mvp[.-]|duckdb-mvp|browser-mvp/,
  /^data\/.*(\.xlsx|\.zip|\.excel(-vi)?\.csv)$/,
  /^service-worker\.js$/,
  /^offline\//,
  /(^|\/)\.[^/]*$/
];

export const isKept = (path: string): boolean => !notKept.some((pattern) => pattern.test(path));

/** Files under `_app/` that only the engine needs. */
const engineFile = /^_app\/.*(\.wasm$|\/eh-worker|duckdb-browser-eh)/;

export function partOf(path: string): Part {
  if (engineFile.test(path)) return 'engine';
  if (/^(vi|en)\//.test(path)) return 'pages';
  return path.startsWith('_app/') || path.startsWith('icons/') || !path.includes('/') ? 'program' : 'data';
}

/** Order within a part: files of one kind beside each other, the two languages of a page together, because they repeat each other most. */
export function packingKey(path: string): string {
  const [, lang, rest] = /^(vi|en)\/(.*)$/.exec(path) ?? [path, '', path];
  return `${rest ?? path}\0${lang ?? ''}`;
}
