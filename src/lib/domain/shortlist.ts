/** A zone that a reader keeps in their browser, with what they noted about it. */
export interface ShortlistEntry {
  readonly zone: string;
  readonly note: string;
  /** Day it was added, ISO. */
  readonly added: string;
}

/** How many zones stand side by side in a comparison. */
export const mostCompared = 4;
/** Longest note in UTF-16 code units, and most zones in a list: a list always fits a browser's storage. */
export const longestNote = 4000;
export const mostListed = 400;

/** What came out of stored text: the entries that can be read, and whether any of it cannot. */
export interface ReadShortlist {
  readonly entries: readonly ShortlistEntry[];
  readonly damaged: boolean;
}

const version = 1;
const zonePattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a text that can be the id of a zone. */
export const isZoneId = (text: string): boolean => text.length <= 100 && zonePattern.test(text);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is ShortlistEntry =>
  isRecord(value) &&
  typeof value['zone'] === 'string' &&
  isZoneId(value['zone']) &&
  typeof value['note'] === 'string' &&
  value['note'].length <= longestNote &&
  typeof value['added'] === 'string' &&
  dayPattern.test(value['added']);

/** The text under which a shortlist is stored: versioned JSON. */
export const shortlistText = (entries: readonly ShortlistEntry[]): string => JSON.stringify({ version, entries });

/** Reads stored text. Entries that are whole are kept even where others are not; another version counts as damaged. */
export function readShortlist(text: string): ReadShortlist {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { entries: [], damaged: true };
  }
  if (!isRecord(content) || content['version'] !== version || !Array.isArray(content['entries']))
    return { entries: [], damaged: true };
  const found: readonly unknown[] = content['entries'];
  const whole = found.filter(isEntry).map(({ zone, note, added }) => ({ zone, note, added }));
  const entries = oncePerZone(whole).slice(0, mostListed);
  return { entries, damaged: entries.length < found.length };
}

/** The first entry of each zone. */
function oncePerZone(entries: readonly ShortlistEntry[]): readonly ShortlistEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ zone }) => !seen.has(zone) && seen.add(zone));
}

/** The list with one zone moved by so many places; the ends hold it. */
export function moved(entries: readonly ShortlistEntry[], zone: string, by: number): readonly ShortlistEntry[] {
  const from = entries.findIndex((entry) => entry.zone === zone);
  const entry = entries[from];
  if (entry === undefined) return entries;
  const rest = entries.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, entry);
}

/** The list with zones of another list behind it; notes of zones in both are joined, never lost. */
export function merged(
  entries: readonly ShortlistEntry[],
  others: readonly ShortlistEntry[]
): readonly ShortlistEntry[] {
  const added = new Map(oncePerZone(others).map((entry) => [entry.zone, entry]));
  const kept = entries.map((entry) => {
    const other = added.get(entry.zone);
    added.delete(entry.zone);
    const news = other?.note.trim() ?? '';
    if (news === '' || entry.note.includes(news)) return entry;
    return { ...entry, note: (entry.note === '' ? news : `${entry.note}\n${news}`).slice(0, longestNote) };
  });
  return [...kept, ...added.values()].slice(0, mostListed);
}
