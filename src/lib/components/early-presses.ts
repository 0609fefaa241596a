declare global {
  interface Window {
    /** What was pressed, chosen or written before the page listened: `true` for a press, else what the field then held (src/theme.js). */
    earlyPresses?: Map<Element, string | boolean> | undefined;
  }
}

/**
 * What was pressed, chosen or written before the page listened happens now; from then on nothing is kept. Where the address names a
 * view, what was pressed inside of the page's content showed another one: then only figures are opened, and
 * what stands around it, such as the menu, is pressed.
 */
export function makeEarlyPresses(): void {
  const early = window.earlyPresses ?? new Map<Element, string | boolean>();
  window.earlyPresses = undefined;
  for (const [control, held] of early) {
    const isLink = control instanceof HTMLAnchorElement;
    if (!control.isConnected || (!isLink && location.search !== '' && control.closest('main') !== null)) continue;
    // Parts of the page that sleep until they are reached (components/island) wake.
    control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) fill(control, held);
    else if (control instanceof HTMLElement) control.click();
  }
}

/** What the page drew when it began to listen may stand in the place of what the reader chose. */
function fill(field: HTMLInputElement | HTMLSelectElement, held: string | boolean): void {
  if (typeof held === 'string') field.value = held;
  else if (field instanceof HTMLInputElement) field.checked = held;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}
