/** What a page notes about itself while it loads. Times in ms since its navigation. */
export type Observed = {
  largestPaint: number;
  /** Tag, class and first words of the element that was painted largest. */
  largestElement: string;
  /** All shifts added up: stricter than the worst window of shifts. */
  layoutShift: number;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** Resolves with the time from the next click to the end of the frame that shows what it did. */
  click: Promise<number> | undefined;
};

declare global {
  var observed: Observed;
}

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Runs in the page, before all else. Names no inner function: tsx would call a helper that the page lacks. */
export function observe(): void {
  globalThis.observed = { largestPaint: 0, largestElement: '', layoutShift: 0, longTasks: [], click: undefined };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LargestContentfulPaint[]) {
      const { tagName = '', className = '', textContent = '' } = entry.element ?? {};
      observed.largestPaint = entry.startTime;
      observed.largestElement = `${tagName.toLowerCase()}.${className} ${textContent.slice(0, 40)}`;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
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
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(undefined);
        });
      },
      { capture: true, once: true },
    );
  });
}
