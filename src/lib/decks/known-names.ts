/** What the site has: ids of pages and things that an address names, and every published figure with its source. */
export interface KnownNames {
  readonly charts: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly infrastructure: ReadonlySet<string>;
  /** Source id by figure. */
  readonly figures: ReadonlyMap<string, string>;
}

const idLists = ['charts', 'zones', 'policies', 'sources', 'sectors', 'categories', 'infrastructure'] as const;

/** The same as plain data: what the file /decks/known.json holds. */
export interface KnownNamesFile extends Readonly<Record<(typeof idLists)[number], readonly string[]>> {
  /** The release of the figures, and the day it was made, ISO. */
  readonly release: string;
  readonly releasedOn: string;
  /** Figures by source id. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
}

export function knownNames(file: Omit<KnownNamesFile, 'release' | 'releasedOn'>): KnownNames {
  const figures = Object.entries(file.figures).flatMap(([source, refs]) => refs.map((ref) => [ref, source] as const));
  return {
    charts: new Set(file.charts),
    zones: new Set(file.zones),
    policies: new Set(file.policies),
    sources: new Set(file.sources),
    sectors: new Set(file.sectors),
    categories: new Set(file.categories),
    infrastructure: new Set(file.infrastructure),
    figures: new Map(figures)
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

/** The file is written by this site's build; a stranger's page (a host's error page) must not pass. */
export const isKnownNamesFile = (value: unknown): value is KnownNamesFile =>
  isRecord(value) &&
  typeof value['release'] === 'string' &&
  typeof value['releasedOn'] === 'string' &&
  idLists.every((name) => isTexts(value[name])) &&
  isRecord(value['figures']) &&
  Object.values(value['figures']).every(isTexts);
