import '@testing-library/jest-dom/vitest';
import { afterEach, beforeEach, vi } from 'vitest';

// jsdom lays nothing out: nothing is ever wider than its box.
if (typeof document !== 'undefined') Element.prototype.scrollIntoView = () => undefined;
if (typeof document !== 'undefined')
  globalThis.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };

/** React's word to the author of a test: a clock of the product's own, which saves within a second, went off between two steps. */
const isOnActing = ([text]: readonly unknown[]) => typeof text === 'string' && text.includes('not wrapped in act');

// A warning nobody expects is a fault: React's about keys or hydration, a library's about deprecation.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...message: unknown[]) => {
      if (isOnActing(message)) return;
      throw new Error(`unexpected console.${level}: ${message.map(String).join(' ')}`);
    });
  }
});

afterEach(() => vi.restoreAllMocks());
