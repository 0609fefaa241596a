import type { OwnSheetDesk } from '#lib/state/own-sheet.svelte.ts';

/** Asks before the tab is closed, only while there are edits that were not taken out; for the life of the tab. */
export function guardLeaving(desk: OwnSheetDesk): () => void {
  return $effect.root(() => {
    $effect(() => {
      if (!desk.unsaved) return undefined;
      const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
      addEventListener('beforeunload', ask);
      return () => removeEventListener('beforeunload', ask);
    });
  });
}
