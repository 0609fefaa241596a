/** What the fragment of the address names on this page. */
function addressed(): HTMLElement | null {
  const fragment = location.hash.slice(1);
  const found = document.getElementById(fragment);
  if (found !== null || !fragment.includes('%')) return found;
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/**
 * Opens what is folded when the address points into it or at the heading of the section it stands in: now, and whenever another
 * fragment is chosen. `folded` is what the details hold; of a table, the rows beside them.
 */
export function openWhenAddressed(details: HTMLDetailsElement, folded: Element = details): () => void {
  const look = (): void => {
    const target = addressed();
    if (target === null || details.open) return;
    const inside = folded.contains(target);
    const heads = folded === details && details.closest('section')?.getAttribute('aria-labelledby') === target.id;
    if (!inside && !heads) return;
    details.open = true;
    if (inside) target.scrollIntoView();
  };
  look();
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}
