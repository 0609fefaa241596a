/** A task of the page takes at most about this long, so that the page answers while a large sheet is read. */
const longestTaskMs = 40;

/** Gives way to other tasks where the present one has become long; `rows` have been read by now. */
export type Breathe = (rows?: number) => Promise<void>;

/** Thrown out of the reading of a file that nobody waits for any more. */
export class StoppedReading extends Error {}

/** Lets the page answer: fulfilled in a later task. */
const laterTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Makes a `breathe` that tells how far the reading is, and ends it with StoppedReading once that is wanted. */
export function breathing(tell: (rows: number) => void = () => {}, isStopped: () => boolean = () => false): Breathe {
  let began = performance.now();
  return async (rows) => {
    if (performance.now() - began < longestTaskMs) return;
    if (rows !== undefined) tell(rows);
    await laterTask();
    if (isStopped()) throw new StoppedReading();
    began = performance.now();
  };
}
