/** A task of the page takes at most about this long, so that the page answers while a large sheet is read. */
const longestTaskMs = 40;

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

/** Makes a `breathe` that gives way to other tasks once the present one has become long. */
export function breathing(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTaskMs) return;
    await laterTask();
    began = performance.now();
  };
}
