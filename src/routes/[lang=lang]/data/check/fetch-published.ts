import type { OutlineTexts } from '#lib/tables/province-outlines.ts';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import type { BenchSources } from './bench-messages.ts';

interface PublishedTexts {
  readonly descriptor: string;
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly outlines: OutlineTexts;
}

/** Fetches every published table as CSV: a tenth of the bytes of the engine that would read Parquet. */
export async function fetchPublished(sources: BenchSources): Promise<PublishedTexts> {
  const [descriptor, outlines, country] = await Promise.all([
    fetchText(sources.descriptor),
    fetchText(sources.outlines),
    fetchText(sources.country)
  ]);
  const files = readDescriptor(descriptor).tables.map(({ path }) => path);
  const texts = await Promise.all(files.map(async (path) => [path, await fetchText(sources.tables + path)] as const));
  return { descriptor, texts: new Map(texts), outlines: { provinces: byProvince(outlines), country } };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.text();
}

/** The outline of each province by its id, as texts. */
function byProvince(text: string): ReadonlyMap<string, string> {
  const collection: unknown = JSON.parse(text);
  const features =
    typeof collection === 'object' && collection !== null && 'features' in collection ? collection.features : [];
  if (!Array.isArray(features)) return new Map();
  return new Map(
    features.flatMap((feature: { readonly properties?: { readonly id?: unknown } }) => {
      const id = feature.properties?.id;
      return typeof id === 'string' ? [[id, JSON.stringify(feature)] as const] : [];
    })
  );
}
