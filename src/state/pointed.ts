import { create } from 'zustand';
import type { AreaCode } from '../domain/ids';

/** The county under the pointer or the focus, in map and table alike. Nothing to keep, so not in the URL. */
export const usePointed = create<{ readonly area: AreaCode | undefined }>(() => ({ area: undefined }));

export function point(area: AreaCode | undefined): void {
  if (usePointed.getState().area !== area) usePointed.setState({ area });
}
