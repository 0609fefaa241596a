import { whenIdle } from '#lib/components/when-idle.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart', 'beforeprint'] as const;

/** Runs the work once the reader does anything with the page, and the browser has a moment. Returns how to call it off. */
export function whenUsed(work: () => void): () => void {
  let cancel = (): void => {};
  const quit = (): void => {
    for (const sign of signs) removeEventListener(sign, begin, true);
  };
  const begin = (event: Event): void => {
    quit();
    // Control may be the beginning of a command to print.
    if (event.type === 'beforeprint' || (event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey))) work();
    else cancel = whenIdle(work);
  };
  for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true });
  return () => {
    quit();
    cancel();
  };
}
