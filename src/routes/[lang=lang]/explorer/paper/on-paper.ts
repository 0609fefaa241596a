import { flushSync } from 'svelte';

/** Tells when the page is about to be printed and when it is on screen again; what is told is drawn before the print begins. */
export function onPaper(tell: (printing: boolean) => void): () => void {
  const now = (printing: boolean): void => flushSync(() => tell(printing));
  const begin = (): void => now(true);
  const end = (): void => now(false);
  const media = matchMedia('print');
  const change = ({ matches }: MediaQueryListEvent): void => now(matches);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', change);
  if (media.matches) begin();
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', change);
  };
}
