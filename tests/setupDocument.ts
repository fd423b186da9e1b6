import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { useSelection } from '../src/state/selection.ts';
import { setNarrow } from './support/window.ts';

// The document too: what a file before put there by hand is not this one's.
beforeAll(() => {
  document.body.replaceChildren();
  document.title = '';
});

// Files share what they load. Before each test the window is wide and the reader has chosen and saved nothing.
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  setNarrow(false);
  HTMLElement.prototype.showPopover = () => undefined;
  HTMLElement.prototype.hidePopover = () => undefined;
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  useSelection.setState(useSelection.getInitialState(), true);
  vi.unstubAllGlobals();
});
