/** What is to be done once the frame that answers the reader is painted, so that it takes no part of that answer. */
export type AfterPaint = {
  /** Asks for it; what was asked for and not yet done is done once. */
  readonly ask: () => void;
  readonly stop: () => void;
};

export function afterPaint(task: () => void): AfterPaint {
  let frame: number | undefined;
  let timer: number | undefined;
  const stop = () => {
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const ask = () => {
    stop();
    frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(task);
    });
  };
  return { ask, stop };
}
