import { create } from 'zustand';
import type { CountyCode } from '../domain/ids.ts';

/** The county under the pointer or the focus, in map and table alike. Nothing to keep, so not in the URL. */
export const usePointed = create<{ readonly county: CountyCode | undefined }>(() => ({ county: undefined }));

/** `area`: none when the pointer or the focus leaves; then the county in focus, if there is one, is marked again. */
export function point(county: CountyCode | undefined): void {
  const next = county ?? focused();
  if (usePointed.getState().county !== next) usePointed.setState({ county: next });
}

function focused(): CountyCode | undefined {
  const there = document.activeElement?.closest('[data-map] [data-area], [data-row]');
  return (there?.getAttribute('data-area') ?? there?.getAttribute('data-row') ?? undefined) as CountyCode | undefined;
}
