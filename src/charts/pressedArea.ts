import type { KeyboardEvent } from 'react';
import type { CountyCode } from '../domain/ids.ts';

/** The county whose mark a key was pressed on; none for the browser's own shortcuts. */
export function pressedArea({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): CountyCode | undefined {
  const area = target instanceof Element ? target.getAttribute('data-area') : null;
  return area === null || altKey || ctrlKey || metaKey ? undefined : (area as CountyCode);
}

/** Moves the focus to a county's mark in the same chart. */
export function focusArea({ currentTarget }: KeyboardEvent, county: CountyCode): void {
  currentTarget.querySelector<SVGElement>(`[data-area="${CSS.escape(county)}"]`)?.focus();
}
