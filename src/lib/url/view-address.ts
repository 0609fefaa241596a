import { withScenePlace } from './deck-address.ts';

/** The address that opens the same view for anybody: what is shown, not how a screen or a talk shows it. */
export function viewAddress(url: URL): string {
  const kept = new URL(url);
  kept.searchParams.delete('theme');
  const query = kept.searchParams.size === 0 ? '' : `?${kept.searchParams.toString()}`;
  return withScenePlace(kept.origin + kept.pathname + query + kept.hash, null);
}
