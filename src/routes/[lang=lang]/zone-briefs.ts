import type { ZoneBrief } from '#lib/view-models/zone-brief.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file is written by this site's build from the same type; a host's error page must not pass. */
const isZoneBrief = (value: unknown): value is ZoneBrief =>
  isRecord(value) &&
  isRecord(value['zone']) &&
  typeof value['zone']['id'] === 'string' &&
  isRecord(value['zone']['name']) &&
  Array.isArray(value['facts']) &&
  Array.isArray(value['totals']) &&
  Array.isArray(value['sources']);

/** `missing`: this site has no such zone. `failed`: the file could not be had; asking again may help. */
export type BriefAnswer =
  { readonly kind: 'found'; readonly brief: ZoneBrief } | { readonly kind: 'missing' | 'failed' };

const found = new Map<string, Promise<BriefAnswer>>();

async function load(address: string): Promise<BriefAnswer> {
  try {
    const response = await fetch(address);
    if (response.status === 404) return { kind: 'missing' };
    if (!response.ok) return { kind: 'failed' };
    const content: unknown = await response.json();
    return isZoneBrief(content) ? { kind: 'found', brief: content } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** The zone of a page's address in brief, asked once; a failed answer is forgotten. */
export function zoneBrief(zonePage: string): Promise<BriefAnswer> {
  const address = `${zonePage}brief.json`;
  const known = found.get(address);
  if (known !== undefined) return known;
  const started = load(address);
  found.set(address, started);
  void started.then((answer) => {
    if (answer.kind === 'failed') found.delete(address);
  });
  return started;
}
