/** Steps by which the words of a scene become smaller; the style sheet knows as many. */
const steps = 6;

/** Makes what stands in a box smaller, step by step, until it fits: paper does not scroll. What never fits is said to go on. */
export function fitText(box: HTMLElement): void {
  delete box.dataset['goesOn'];
  for (let step = 0; step <= steps; step += 1) {
    box.dataset['fit'] = String(step);
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
  box.dataset['goesOn'] = 'true';
}
