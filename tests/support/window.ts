import { vi } from 'vitest';

// One for all tests: as in a browser, what was asked once goes on answering.
const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };

/** Makes the window a phone's, or not. */
export function setNarrow(matches: boolean): void {
  media.matches = matches;
  vi.stubGlobal('matchMedia', () => media);
}
