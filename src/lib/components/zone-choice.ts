import { getContext, setContext } from 'svelte';

/** A zone as a list or a heading shows it. */
export interface NamedZone {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
}

/** What a reader can do with a zone wherever it is shown: keep it, and put it beside others. */
export interface ZoneChoice {
  /** False while prerendering, and until the browser's storage was read. */
  readonly ready: boolean;
  isListed(zoneId: string): boolean;
  toggleListed(zone: NamedZone): void;
  isCompared(zoneId: string): boolean;
  toggleCompared(zone: NamedZone): void;
}

const key = Symbol('zone choice');

/** Handed down by routes/[lang=lang]/+layout.svelte from the states of shortlist and comparison. */
export const setZoneChoice = (choice: ZoneChoice): ZoneChoice => setContext(key, choice);

/** null where a page has none, as in a frame of another site. */
export const getZoneChoice = (): ZoneChoice | null => getContext<ZoneChoice | undefined>(key) ?? null;
