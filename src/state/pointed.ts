import { create } from 'zustand';
import type { AreaCode } from '../domain/ids';

/** The county under the pointer or the focus, in map and table alike. Nothing to keep, so not in the URL. */
export const usePointed = create<{ readonly area: AreaCode | undefined }>(() => ({ area: undefined }));

/** `area`: none when the pointer or the focus leaves; then the county in focus, if there is one, is marked again. */
export function point(area: AreaCode | undefined): void {
  const next = area ?? focused();
  if (usePointed.getState().area !== next) usePointed.setState({ area: next });
}

function focused(): AreaCode | undefined {
  const there = document.activeElement?.closest('[data-map] [data-area], [data-row]');
  return (there?.getAttribute('data-area') ?? there?.getAttribute('data-row') ?? undefined) as AreaCode | undefined;
}
