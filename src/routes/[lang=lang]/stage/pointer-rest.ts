/** Marks the page while the mouse rests: pointer and tools leave the picture. Returns what ends it. */
const restAfter = 3000;

export function watchPointerRest(): () => void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    dataset['rest'] = '';
  };
  const wake = (): void => {
    delete dataset['rest'];
    clearTimeout(timer);
    timer = setTimeout(rest, restAfter);
  };
  rest();
  addEventListener('pointermove', wake);
  addEventListener('pointerdown', wake);
  return () => {
    clearTimeout(timer);
    delete dataset['rest'];
    removeEventListener('pointermove', wake);
    removeEventListener('pointerdown', wake);
  };
}
