import { retakeKey } from '#lib/components/shell/view-menu-state.svelte.ts';

/** A scene whose view is being chosen again: which it is, kept as long as the tab. */
export interface Retake {
  readonly deck: string;
  /** Counted from 1. */
  readonly number: number;
  readonly address: string;
}

const isRetake = (value: unknown): value is Retake =>
  typeof value === 'object' &&
  value !== null &&
  'deck' in value &&
  typeof value.deck === 'string' &&
  'number' in value &&
  typeof value.number === 'number' &&
  'address' in value &&
  typeof value.address === 'string';

/** False where the tab may keep nothing: the view cannot be carried from page to page. */
export function beginRetake(retake: Retake): boolean {
  try {
    sessionStorage.setItem(retakeKey, JSON.stringify(retake));
    return true;
  } catch {
    return false;
  }
}

export function readRetake(): Retake | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(retakeKey) ?? 'null');
    return isRetake(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function endRetake(): void {
  try {
    sessionStorage.removeItem(retakeKey);
  } catch {
    // Nothing was kept.
  }
}
