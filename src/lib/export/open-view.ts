/** A page of this site in a frame that nobody sees, to be read once it is drawn. */
export interface OpenedView {
  readonly doc: Document;
  readonly close: () => void;
}

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Milliseconds after which a page counts as one that cannot be drawn. */
const longest = 20_000;
/** Milliseconds without a change after which a page has settled. */
const rest = 350;

export class ViewFailure extends Error {
  override readonly name = 'ViewFailure';
}

/** Loads an address of this site and waits until what it asks for is drawn. Rejects with what went wrong. */
export async function openView(address: string, size: ViewSize, limit = longest): Promise<OpenedView> {
  const frame = document.createElement('iframe');
  frame.inert = true;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Beside the window rather than hidden: a frame without a box draws nothing.
  Object.assign(frame.style, { position: 'fixed', left: '-10000px', top: '0', border: '0' });
  Object.assign(frame.style, { width: `${size.width}px`, height: `${size.height}px` });
  const close = (): void => frame.remove();
  try {
    const doc = await inTime(loaded(frame, address), limit, close);
    return { doc, close };
  } catch (error) {
    close();
    throw error instanceof ViewFailure ? error : new ViewFailure(String(error));
  }
}

function inTime<Value>(work: Promise<Value>, limit: number, giveUp: () => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giveUp();
      reject(new ViewFailure('time'));
    }, limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function loaded(frame: HTMLIFrameElement, address: string): Promise<Document> {
  const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await arrived;
  const view = frame.contentWindow;
  const doc = frame.contentDocument;
  if (view === null || doc === null) throw new ViewFailure('refused');
  keepStill(view);
  doc.documentElement.dataset['theme'] = 'light';
  await takenOver(view, frame);
  await settled(doc, frame);
  if (doc.querySelector('main') === null) throw new ViewFailure('missing');
  await doc.fonts.ready;
  return doc;
}

/** The engine and the live map wait for an idle moment, which a frame that is only read does not have. */
function keepStill(view: Window): void {
  view.requestIdleCallback = () => 0;
}

/** Kit writes its place into the history when it takes a page over; a page that it does not take over stays as it was built. */
const isTakenOver = (view: Window): boolean => {
  const state: unknown = view.history.state;
  return typeof state === 'object' && state !== null && 'sveltekit:history' in state;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function takenOver(view: Window, frame: HTMLIFrameElement): Promise<void> {
  const scripts = view.document.querySelector('script:not([src])') !== null;
  while (scripts && frame.isConnected && !isTakenOver(view)) await pause(30);
}

/** Waits until nothing changes any more; a page that says whether it is drawn has to say so. */
async function settled(doc: Document, frame: HTMLIFrameElement): Promise<void> {
  let changed = performance.now();
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(doc, { subtree: true, childList: true, characterData: true, attributes: true });
  try {
    while (frame.isConnected && (performance.now() - changed < rest || !saysDrawn(doc))) await pause(50);
  } finally {
    watch.disconnect();
  }
}

const saysDrawn = (doc: Document): boolean =>
  doc.documentElement.dataset['drawn'] === 'true' || doc.querySelector('main.explorer') === null;
