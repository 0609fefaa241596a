/**
 * Draws the view as large as its room allows. Type of charts is 12 px on a desk: `readable` makes it 20 px in a window of 1080. What does
 * not fit when it is a little smaller is read by scrolling instead.
 */
const most = 2.7;
const readable = 1.67;
const least = 1.3;
const tries = 9;

const nextPicture = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** `unit` as in StageLayout. `isLate` says that another scene has come meanwhile. */
export async function fitView(view: HTMLElement, unit: number, isLate: () => boolean): Promise<void> {
  let zoom = most * unit;
  view.dataset['fit'] = 'busy';
  for (let left = tries; left > 0; left--) {
    view.style.setProperty('--view-zoom', zoom.toFixed(3));
    await nextPicture();
    if (isLate()) return;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = view;
    if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) break;
    if (zoom <= least * unit) {
      view.style.setProperty('--view-zoom', (readable * unit).toFixed(3));
      break;
    }
    const room = Math.min(clientHeight / scrollHeight, clientWidth / scrollWidth);
    zoom = Math.max(least * unit, zoom * Math.min(0.96, Math.max(0.6, Math.sqrt(room))));
  }
  delete view.dataset['fit'];
}

/** Text that is too long for its place is set smaller, all of it alike. */
export function fitText(box: HTMLElement): void {
  let size = 1;
  box.style.setProperty('--fit', '1');
  while (size > 0.5 && box.scrollHeight > box.clientHeight + 1) {
    size -= 0.04;
    box.style.setProperty('--fit', size.toFixed(2));
  }
}
