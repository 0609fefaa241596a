import type { FigureProvenance, SourceFigures, SourceFiguresFile } from './figure.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file is written by this site's build from the same types; a stranger's page (a host's error page) must not pass. */
const isSourceFigures = (value: unknown): value is SourceFiguresFile =>
  isRecord(value) &&
  typeof value['release'] === 'string' &&
  typeof value['releasedOn'] === 'string' &&
  isRecord(value['source']) &&
  typeof value['source']['id'] === 'string' &&
  isRecord(value['figures']) &&
  Object.values(value['figures']).every((entry) => isRecord(entry) && isRecord(entry['figure']));

export type Fetch = (address: string) => Promise<Response>;

/** Loads /figures/<source>.json once a source; a failed load is forgotten, so that it can be tried again. */
export function createSourceFiguresLoader(fetchFile: Fetch): (address: string) => Promise<SourceFiguresFile> {
  const loads = new Map<string, Promise<SourceFiguresFile>>();
  const load = async (address: string): Promise<SourceFiguresFile> => {
    const response = await fetchFile(address);
    if (!response.ok) throw new Error(`${address}: status ${response.status}`);
    const content: unknown = await response.json();
    if (!isSourceFigures(content)) throw new Error(`${address}: not a file of figures`);
    return content;
  };
  return (address) => {
    const known = loads.get(address);
    if (known !== undefined) return known;
    const started = load(address);
    loads.set(address, started);
    started.catch(() => loads.delete(address));
    return started;
  };
}

/** The provenance of one figure of the file; null where the file does not have it. */
export function provenanceOf(file: SourceFigures, ref: string): FigureProvenance | null {
  return Object.hasOwn(file.figures, ref) ? (file.figures[ref] ?? null) : null;
}
