import { isZoneId, mostCompared } from '#lib/domain/shortlist.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';

/** A zone chosen for comparison, with its name in the languages it was seen in. */
export interface ComparedZone {
  readonly id: string;
  readonly names: Readonly<Partial<Record<Lang, string>>>;
}

const key = 'industry-atlas:compare';

/** Zones chosen for comparison: they stay while the tab is open, reloads included. */
export class CompareTray {
  #zones = $state.raw<readonly ComparedZone[]>([]);
  #ready = $state(false);
  #refused = $state(false);
  #storage: Pick<Storage, 'getItem' | 'setItem'> | null = null;

  get zones(): readonly ComparedZone[] {
    return this.#zones;
  }

  get ready(): boolean {
    return this.#ready;
  }

  /** True after a zone was chosen that no longer had room; until the next choice. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Reads what this tab chose before a reload. `storage` may throw where it is closed. */
  open(storage: () => Pick<Storage, 'getItem' | 'setItem'>): void {
    if (this.#ready) return;
    try {
      this.#storage = storage();
      this.#zones = readZones(this.#storage.getItem(key));
    } catch {
      this.#storage = null;
    }
    this.#ready = true;
  }

  has(id: string): boolean {
    return this.#zones.some((zone) => zone.id === id);
  }

  /** Chooses a zone or takes it back; a fifth is refused. */
  toggle(id: string, lang: Lang, name: string): void {
    if (this.has(id)) return this.remove(id);
    this.#refused = this.#zones.length >= mostCompared;
    if (!this.#refused) this.#set([...this.#zones, { id, names: { [lang]: name } }]);
  }

  remove(id: string): void {
    this.#refused = false;
    this.#set(this.#zones.filter((zone) => zone.id !== id));
  }

  clear(): void {
    this.#refused = false;
    this.#set([]);
  }

  /** Tells a zone's name in another language. */
  rename(id: string, lang: Lang, name: string): void {
    if (this.#zones.every((zone) => zone.id !== id || zone.names[lang] === name)) return;
    this.#set(this.#zones.map((zone) => (zone.id === id ? { ...zone, names: { ...zone.names, [lang]: name } } : zone)));
  }

  #set(zones: readonly ComparedZone[]): void {
    this.#zones = zones;
    try {
      this.#storage?.setItem(key, JSON.stringify(zones));
    } catch {
      // A full storage: the choice lasts as long as the page.
    }
  }
}

/** The stored choice, as far as it can be read. */
function readZones(text: string | null): readonly ComparedZone[] {
  if (text === null) return [];
  try {
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content.flatMap(readZone).slice(0, mostCompared) : [];
  } catch {
    return [];
  }
}

function readZone(value: unknown): readonly ComparedZone[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('names' in value)) return [];
  const { id, names } = value;
  if (typeof id !== 'string' || !isZoneId(id) || typeof names !== 'object' || names === null) return [];
  const vi = 'vi' in names && typeof names.vi === 'string' ? { vi: names.vi } : {};
  const en = 'en' in names && typeof names.en === 'string' ? { en: names.en } : {};
  return [{ id, names: { ...vi, ...en } }];
}

/** The one tray of the page. */
export const compareTray = new CompareTray();
