/**
 * Does work piece by piece, each in a task of its own after the page was drawn, until a piece says that nothing is left (false). Returns
 * how to stop it.
 */
export function inTurns(piece: () => boolean): () => void {
  let timer = 0;
  const frame = { id: 0 };
  const next = (): void => {
    // A frame that is not drawn, in a tab behind others, must not hold the work up.
    frame.id = requestAnimationFrame(then);
    timer = window.setTimeout(then, 100);
  };
  const then = (): void => {
    stop();
    timer = window.setTimeout(() => {
      if (piece()) next();
    });
  };
  const stop = (): void => {
    cancelAnimationFrame(frame.id);
    clearTimeout(timer);
  };
  next();
  return stop;
}
