/** Pure: what is kept on this machine, how that changes, and what is left to fetch. */
import { filesOf, readEdition, sizeOf, type Edition, type PackFile } from './edition.ts';

/** What the store says about itself. */
export interface KeptRecord {
  /** The edition that the site is shown from. */
  readonly current: Edition | null;
  /** The day on which it was whole, ISO. */
  readonly keptAt: string | null;
  /** The edition that is being fetched, or that is whole and waits for the reader's word. */
  readonly coming: Edition | null;
  /** The edition before the last change: tabs opened from it still ask for its programs. */
  readonly before: Edition | null;
}

export const nothingKept: KeptRecord = { current: null, keptAt: null, coming: null, before: null };

/** What cannot be read counts as not kept. */
export function readRecord(content: unknown): KeptRecord {
  if (typeof content !== 'object' || content === null) return nothingKept;
  const at = 'keptAt' in content && typeof content.keptAt === 'string' ? content.keptAt : null;
  return {
    current: 'current' in content ? readEdition(content.current) : null,
    keptAt: at,
    coming: 'coming' in content ? readEdition(content.coming) : null,
    before: 'before' in content ? readEdition(content.before) : null
  };
}

export const nothingStored: ReadonlySet<string> = new Set();
export const withStored = (stored: ReadonlySet<string>, file: string): ReadonlySet<string> =>
  new Set([...stored, file]);

/** Files of an edition that are not in the store. */
export const missing = (edition: Edition, stored: ReadonlySet<string>): readonly PackFile[] =>
  filesOf(edition).filter(({ file }) => !stored.has(file));

export const isWhole = (edition: Edition, stored: ReadonlySet<string>): boolean =>
  missing(edition, stored).length === 0;

/** Begins to fetch an edition; one begun before is given up. Mending the current one needs no beginning. */
export const begun = (record: KeptRecord, edition: Edition): KeptRecord => ({
  ...record,
  coming: edition.id === record.current?.id ? null : edition
});

/** What was fetched takes its place at once where nothing was kept; else it waits until the reader changes over. */
export const fetched = (record: KeptRecord, today: string): KeptRecord =>
  record.current === null && record.coming !== null
    ? { ...record, current: record.coming, keptAt: today, coming: null }
    : record;

/** The new edition takes the place of the old one, which stays until other tabs have let go of it. */
export const changedOver = (record: KeptRecord, today: string): KeptRecord =>
  record.coming === null
    ? record
    : { current: record.coming, keptAt: today, coming: null, before: record.current ?? record.before };

export const undone = (record: KeptRecord): KeptRecord => ({ ...record, coming: null });
export const tidied = (record: KeptRecord): KeptRecord => ({ ...record, before: null });

/** Stored files that no edition of the record needs. */
export function spare(record: KeptRecord, stored: ReadonlySet<string>): readonly string[] {
  const editions = [record.current, record.coming, record.before].filter((edition) => edition !== null);
  const needed = new Set(editions.flatMap(filesOf).map(({ file }) => file));
  return [...stored].filter((file) => !needed.has(file));
}

/** Where keeping stands, apart from what is being done right now. */
export type Standing =
  | { readonly kind: 'absent' }
  /** Begun and not whole, nothing else kept. */
  | { readonly kind: 'begun'; readonly edition: Edition; readonly storedBytes: number }
  /** Kept, and some of it is gone from the store. */
  | { readonly kind: 'broken'; readonly edition: Edition; readonly missingBytes: number }
  | { readonly kind: 'ready'; readonly edition: Edition; readonly keptAt: string | null; readonly next: Next };

/** What may take the place of what is kept. */
export type Next =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered'; readonly edition: Edition; readonly missingBytes: number }
  | { readonly kind: 'begun'; readonly edition: Edition; readonly storedBytes: number }
  | { readonly kind: 'whole'; readonly edition: Edition };

/** `offered` is the edition on the network, null where it is not known. */
export function standing(record: KeptRecord, stored: ReadonlySet<string>, offered: Edition | null): Standing {
  const { current, coming, keptAt } = record;
  if (current === null)
    return coming === null
      ? { kind: 'absent' }
      : { kind: 'begun', edition: coming, storedBytes: storedBytesOf(coming, stored) };
  const gone = missing(current, stored);
  if (gone.length > 0) return { kind: 'broken', edition: current, missingBytes: sizeOf(gone) };
  return { kind: 'ready', edition: current, keptAt, next: nextOf(record, current, stored, offered) };
}

function nextOf({ coming }: KeptRecord, current: Edition, stored: ReadonlySet<string>, offered: Edition | null): Next {
  if (coming !== null && (offered === null || offered.id === coming.id))
    return isWhole(coming, stored)
      ? { kind: 'whole', edition: coming }
      : { kind: 'begun', edition: coming, storedBytes: storedBytesOf(coming, stored) };
  if (offered !== null && offered.id !== current.id)
    return { kind: 'offered', edition: offered, missingBytes: sizeOf(missing(offered, stored)) };
  return { kind: 'none' };
}

const storedBytesOf = (edition: Edition, stored: ReadonlySet<string>): number =>
  sizeOf(filesOf(edition).filter(({ file }) => stored.has(file)));

/** Whether the browser lends enough room; unknown where it does not say. */
export type Room =
  { readonly kind: 'enough' | 'unknown' } | { readonly kind: 'short'; readonly needed: number; readonly free: number };

export function roomFor(needed: number, estimate: { readonly quota?: number; readonly usage?: number }): Room {
  const { quota, usage } = estimate;
  if (quota === undefined || usage === undefined) return { kind: 'unknown' };
  const free = Math.max(0, quota - usage);
  return free >= needed ? { kind: 'enough' } : { kind: 'short', needed, free };
}

/** What a page may say of the kept site it is shown from, without being asked. Nothing during a talk. */
export type Mark =
  | { readonly kind: 'none' }
  | { readonly kind: 'offline' | 'newer'; readonly release: string; readonly newer: string | null };

export function markOf(where: {
  readonly current: Edition | null;
  readonly offered: Edition | null;
  readonly online: boolean;
  readonly inTalk: boolean;
}): Mark {
  const { current, offered, online, inTalk } = where;
  if (current === null || inTalk) return { kind: 'none' };
  if (!online) return { kind: 'offline', release: current.release, newer: null };
  if (offered === null || offered.id === current.id) return { kind: 'none' };
  return { kind: 'newer', release: current.release, newer: offered.release };
}
