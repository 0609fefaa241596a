/** Runs the work once the page has loaded and the browser has nothing better to do. Returns how to call it off. */
export const whenIdle = (work: () => void): (() => void) => afterLoad((cancels) => idle(work, cancels));

/** As whenIdle, one work an idle moment in the order they came: together they would be one long task. */
export function whenIdleInTurn(work: () => void): () => void {
  waiting.push(work);
  if (waiting.length === 1) nextWhenIdle();
  return () => {
    const place = waiting.indexOf(work);
    if (place > 0) waiting.splice(place, 1);
    else if (place === 0) waiting[0] = () => {};
  };
}
const waiting: (() => void)[] = [];
let before: Promise<unknown> = Promise.resolve();
/** Asked for later in the same breath, `before` holds for the first in turn as well. */
const nextWhenIdle = (): void =>
  void Promise.resolve()
    .then(() => before)
    .then(() => whenIdle(next));
function next(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) nextWhenIdle();
}

/** What comes in turn comes after this too: each turn taken while a file arrives puts off a part of it. The promise must not reject. */
export const turnsWaitFor = (first: Promise<unknown>): void => void (before = first);

/** Milliseconds without input before heavy work begins. */
const pause = 700;
const inputs = ['pointerdown', 'keydown', 'change', 'wheel', 'touchmove'] as const;

/** For heavy work nobody waits for: once the page has loaded, what stands in turn is done and the reader's hands have rested. */
export const whenQuiet = (work: () => void): (() => void) =>
  afterLoad((cancels) => {
    let rest: ReturnType<typeof setTimeout>;
    const begin = (): void => {
      if (waiting.length > 0) return again();
      quit();
      idle(work, cancels);
    };
    const again = (): void => {
      clearTimeout(rest);
      rest = setTimeout(begin, pause);
    };
    const quit = (): void => {
      clearTimeout(rest);
      for (const input of inputs) removeEventListener(input, again, true);
    };
    for (const input of inputs) addEventListener(input, again, { capture: true, passive: true });
    cancels.push(quit);
    rest = setTimeout(begin, pause);
  });

/** Cancels are called in any order; each is harmless when there is nothing left to call off. */
type Cancels = (() => void)[];

function afterLoad(begin: (cancels: Cancels) => void): () => void {
  const cancels: Cancels = [];
  const start = (): void => begin(cancels);
  if (document.readyState === 'complete') start();
  else {
    addEventListener('load', start, { once: true });
    cancels.push(() => removeEventListener('load', start));
  }
  return () => cancels.forEach((cancel) => cancel());
}

function idle(work: () => void, cancels: Cancels): void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: 2000 });
    cancels.push(() => cancelIdleCallback(id));
  } else {
    const id = setTimeout(work, 200);
    cancels.push(() => clearTimeout(id));
  }
}
