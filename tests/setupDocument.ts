import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { useSelection } from '../src/state/selection.ts';
import { setNarrow } from './support/window.ts';

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
