/** Swipes and taps of a finger as what they ask for; where a map or a figure takes them itself, they are left to it. */
const ownTouch = '[data-map], canvas, .maplibregl-map, svg [role="button"], input, select, textarea, [role="dialog"]';
const pressable = 'a, button, summary, label, input';
const shortestSwipe = 60;
const longestTap = 10;

export type Swipe = 'next' | 'previous';

/** `tapped`: where a tap turns over: left of its first third back, else on. */
export function watchSwipes(
  target: HTMLElement,
  tapped: () => HTMLElement | undefined,
  tell: (swipe: Swipe) => void
): () => void {
  let from: { readonly x: number; readonly y: number } | null = null;
  const begin = ({ touches, target: at }: TouchEvent): void => {
    const touch = touches[0];
    const taken = at instanceof Element && at.closest(ownTouch) !== null;
    from = touches.length === 1 && touch !== undefined && !taken ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const end = (event: TouchEvent): void => {
    const touch = event.changedTouches[0];
    if (from === null || touch === undefined) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    from = null;
    if (Math.abs(x) > shortestSwipe && Math.abs(x) > 2 * Math.abs(y)) return tell(x < 0 ? 'next' : 'previous');
    const box = tapped();
    const at = event.target;
    if (Math.hypot(x, y) > longestTap || box === undefined || !(at instanceof Element)) return;
    if (!box.contains(at) || at.closest(pressable) !== null) return;
    const { left, width } = box.getBoundingClientRect();
    tell(touch.clientX < left + width / 3 ? 'previous' : 'next');
  };
  target.addEventListener('touchstart', begin, { passive: true });
  target.addEventListener('touchend', end, { passive: true });
  return () => {
    target.removeEventListener('touchstart', begin);
    target.removeEventListener('touchend', end);
  };
}
