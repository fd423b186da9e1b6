/** What a page notes about itself while it loads. Times in ms since its navigation. */
export type Observed = {
  /** All shifts added up: stricter than the worst window of shifts. */
  layoutShift: number;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** Resolves with the times of the next click. */
  click: Promise<Click> | undefined;
};

/** From a click to the end of the next frame, and to the end of the frame that shows the map's answer too. */
export type Click = { readonly next: number; readonly map: number };

declare global {
  var observed: Observed;
}

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Runs in the page, before all else. Names no inner function: tsx would call a helper that the page lacks. */
export function observe(): void {
  globalThis.observed = { layoutShift: 0, longTasks: [], click: undefined };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (!entry.hadRecentInput) observed.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) observed.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page before a click. A message sent from a frame's callback arrives once that frame is painted. */
export function awaitClick(): void {
  observed.click = new Promise((resolve) => {
    window.addEventListener(
      'click',
      (event) => {
        const click = { next: NaN, map: NaN };
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (click.next = performance.now() - event.timeStamp);
          port2.postMessage(undefined);
        });
        const changes = new MutationObserver(() => {
          changes.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              click.map = performance.now() - event.timeStamp;
              resolve(click);
            };
            port2.postMessage(undefined);
          });
        });
        for (const map of document.querySelectorAll('[data-map], svg.map')) {
          changes.observe(map, { subtree: true, childList: true, attributes: true });
        }
        // A map that does not answer leaves a gap in the result.
        setTimeout(() => resolve(click), 5000);
      },
      { capture: true, once: true },
    );
  });
}
