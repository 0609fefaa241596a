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
const rest = 400;
/** Milliseconds that the map for paper is waited for. */
const longestForMap = 8_000;

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
  doc.documentElement.dataset['theme'] = 'light';
  keepBusy(view, frame);
  const requests = countRequests(view);
  while (frame.isConnected && !isTakenOver(doc)) await pause(30);
  await settled(doc, frame, requests);
  if (doc.querySelector('main') === null) throw new ViewFailure('missing');
  if (isExplorer(doc)) await mapForPaper(view, frame);
  await doc.fonts.ready;
  return doc;
}

/** The engine and the live map wait until the reader's hands rest, which they never do on a page that is only read. */
function keepBusy(view: Window, frame: HTMLIFrameElement): void {
  const stir = setInterval(() => {
    if (frame.isConnected) view.dispatchEvent(new Event('wheel'));
    else clearInterval(stir);
  }, 250);
}

/** How many files a page has asked for that have not come. */
function countRequests(view: Window): () => number {
  const ask = view.fetch.bind(view);
  let open = 0;
  view.fetch = async (...asked) => {
    open += 1;
    try {
      return await ask(...asked);
    } finally {
      open -= 1;
    }
  };
  return () => open;
}

/** Kit puts its announcer into a page that it has taken over; a page without its script stays as it was built. */
const isTakenOver = (doc: Document): boolean =>
  doc.getElementById('svelte-announcer') !== null ||
  ![...doc.scripts].some((script) => script.textContent.includes('__sveltekit_'));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until nothing changes or is asked for any more; the explorer also says whether its answers are drawn. */
async function settled(doc: Document, frame: HTMLIFrameElement, requests: () => number): Promise<void> {
  let changed = performance.now();
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(doc, { subtree: true, childList: true, characterData: true, attributes: true });
  const isDrawn = (): boolean => {
    const { drawn, resting } = doc.documentElement.dataset;
    return !isExplorer(doc) || (drawn === 'true' && resting === undefined);
  };
  try {
    while (frame.isConnected && (performance.now() - changed < rest || requests() > 0 || !isDrawn())) await pause(50);
  } finally {
    watch.disconnect();
  }
}

const isExplorer = (doc: Document): boolean => doc.querySelector('main.explorer') !== null;

/** The map that is drawn for paper comes when somebody prints; where it does not come, the map in the page is taken. */
async function mapForPaper(view: Window, frame: HTMLIFrameElement): Promise<void> {
  const until = performance.now() + longestForMap;
  while (frame.isConnected && performance.now() < until && view.document.querySelector('.paper-map') === null) {
    view.dispatchEvent(new Event('beforeprint'));
    await pause(100);
  }
}
