/** The theme of the page as the map uses it. */
import { readMapTokens, type MapTokens } from './map-tokens.ts';

export function presentTokens(): MapTokens {
  const style = getComputedStyle(document.documentElement);
  return readMapTokens((name) => style.getPropertyValue(name));
}

/** Tells the tokens whenever the page changes its theme; returns what ends it. */
export function watchTheme(tell: (tokens: MapTokens) => void): () => void {
  const changes = new MutationObserver(() => tell(presentTokens()));
  changes.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-stage'] });
  return () => changes.disconnect();
}
