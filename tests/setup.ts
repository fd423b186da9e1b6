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

// A warning nobody expects is a fault: React's about keys, hydration or act, a library's about deprecation.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...message: unknown[]) => {
      throw new Error(`unexpected console.${level}: ${message.map(String).join(' ')}`);
    });
  }
});

afterEach(() => vi.restoreAllMocks());
