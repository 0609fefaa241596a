/**
 * Draws the view as large as its room allows. Type of charts is 12 px on a desk: `readable` makes it 20 px in a window of 1080. What does
 * not fit when it is a little smaller is read by scrolling instead.
 */
const most = 2.7;
const readable = 1.67;
const least = 1.3;
const ofPage = 1.5;
const tries = 9;

const nextPicture = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** `unit` as in StageLayout. `isLate` says that another scene has come meanwhile. A page (`wide`) is only as wide as the view, and scrolls. */
export async function fitView(view: HTMLElement, unit: number, wide: boolean, isLate: () => boolean): Promise<void> {
  let zoom = (wide ? ofPage : most) * unit;
  view.dataset['fit'] = 'busy';
  for (let left = tries; left > 0; left--) {
    view.style.setProperty('--view-zoom', zoom.toFixed(3));
    await nextPicture();
    if (isLate()) return;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = view;
    const room = Math.min(clientWidth / (scrollWidth - 1), wide ? 1 : clientHeight / (scrollHeight - 1));
    if (room >= 1) break;
    if (zoom <= least * unit) {
      if (!wide) view.style.setProperty('--view-zoom', (readable * unit).toFixed(3));
      break;
    }
    zoom = Math.max(least * unit, zoom * Math.min(0.96, Math.max(0.6, Math.sqrt(room))));
  }
  delete view.dataset['fit'];
}
