import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { stepAnchor, stepNames, stepOf } from '../../domain/applicationSteps.ts';
import type { StepName } from '../../domain/applicationSteps.ts';
import { addStep } from '../../state/address.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { fieldId } from '../../view/application/lacks.ts';

/** What of the application is shown: one step, all of them under each other, or the report that it becomes. */
export type Shown = StepName | 'all' | 'report';

const allAnchor = 'alt';
/** The id of the report's heading. */
export const reportAnchor = 'rapport';

/** The address of a step, of all or of the report, within the page. */
export const stepHref = (shown: Shown): string =>
  `#${shown === 'all' ? allAnchor : shown === 'report' ? reportAnchor : stepAnchor(shown)}`;

const read = (): Shown => {
  const { hash } = window.location;
  const all: readonly Shown[] = ['all', 'report', ...stepNames];
  return all.find((shown) => hash === stepHref(shown)) ?? 'opening';
};

const listeners = new Set<() => void>();
const listen = (changed: () => void) => {
  listeners.add(changed);
  for (const event of ['hashchange', 'popstate']) window.addEventListener(event, changed);
  return () => {
    listeners.delete(changed);
    for (const event of ['hashchange', 'popstate']) window.removeEventListener(event, changed);
  };
};

/** What the address asks to be shown; the opening page where it says nothing. */
export const useShown = (): Shown => useSyncExternalStore(listen, read, () => 'opening');

/** Shows a step, which Back undoes. */
function openStep(step: StepName): void {
  addStep();
  window.history.replaceState(window.history.state, '', stepHref(step));
  // An address that the page itself writes is told to nobody.
  for (const changed of listeners) changed();
}

/** Takes the reader to a field, whichever step it stands in, and gives it the focus. */
export function showField(path: string): void {
  const find = () => document.getElementById(fieldId(path));
  if (!find()) flushSync(() => openStep(stepOf(path)));
  const field = find();
  if (!field) return;
  for (let part: HTMLElement | null = field; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  field.scrollIntoView({ block: 'center' });
  const target = field.matches('input, select, textarea, [tabindex]') ? field : field.querySelector('input');
  target?.focus({ preventScroll: true });
}

/** The same for a press on a link: the address stays the step's. */
export function goTo(event: { preventDefault: () => void }, path: string): void {
  event.preventDefault();
  showField(path);
}

/** "Steg 3 av 6"; the opening page comes before the first. */
export function stepCount(step: StepName, t: I18n['t']): string {
  return step === 'opening'
    ? t('application.step.opening')
    : t('application.step.count', { number: stepNames.indexOf(step), of: stepNames.length - 1 });
}
