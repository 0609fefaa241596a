declare global {
  interface Window {
    /** Boxes and buttons of filters that were pressed before the page listened, and whether that chose anything (src/theme.js). */
    earlyChoices?: Map<Element, boolean> | undefined;
  }
}

/**
 * What was chosen in the form before the page listened is chosen now; from then on nothing is kept. Where the address names a view,
 * the form that was pressed showed another one: then nothing is chosen.
 */
export function makeEarlyChoices(form: Element): void {
  const early = location.search === '' ? window.earlyChoices : undefined;
  window.earlyChoices = undefined;
  for (const [control, chosen] of early ?? []) {
    if (!chosen || !form.contains(control)) continue;
    if (control instanceof HTMLButtonElement) control.click();
    else control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
