/**
 * An attachment: the element stays as high as it was with the most lines at its width and type, so that a drawing below or above it is not
 * measured and laid out once more, and does not move, whenever words of another length stand there.
 */
export function steadyHeight(element: HTMLElement): () => void {
  let known = '';
  let least = 0;
  const sizes = new ResizeObserver(() => {
    const now = `${element.offsetWidth} ${getComputedStyle(element).fontSize}`;
    if (now !== known) element.style.minHeight = '';
    // As CSS counts it, which a zoomed theme does not multiply.
    const height = Number.parseFloat(getComputedStyle(element).height);
    if (now === known && height <= least) return;
    known = now;
    least = height;
    element.style.minHeight = `${least}px`;
  });
  sizes.observe(element);
  return () => sizes.disconnect();
}
