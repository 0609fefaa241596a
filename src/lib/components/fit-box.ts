/** Smallest share of its type at which a box is tried. */
const least = 0.5;
const step = 0.04;

/**
 * Sets all type of a box smaller, alike, until it fits: neither a projector nor paper scrolls. The style sheet multiplies by `--fit`; what
 * never fits is marked with `data-goes-on`.
 */
export function fitBox(box: HTMLElement): void {
  delete box.dataset['goesOn'];
  let share = 1;
  const fits = (): boolean => {
    box.style.setProperty('--fit', share.toFixed(2));
    return box.scrollHeight <= box.clientHeight + 1;
  };
  while (!fits() && share > least) share -= step;
  if (box.scrollHeight > box.clientHeight + 1) box.dataset['goesOn'] = 'true';
}
