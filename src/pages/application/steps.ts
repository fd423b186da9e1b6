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

/** Takes the reader to a field, whichever step it stands in, and gives it the focus; `said`: to what is selected in its text. */
export function showField(path: string, said?: RegExp): void {
  const find = () => document.getElementById(fieldId(path));
  if (!find()) flushSync(() => openStep(stepOf(path)));
  const field = find();
  if (!field) return;
  for (let part: HTMLElement | null = field; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  field.scrollIntoView({ block: 'center' });
  const target = field.matches('input, select, textarea, [tabindex]') ? field : field.querySelector('input');
  target?.focus({ preventScroll: true });
  if (said && target instanceof HTMLTextAreaElement) selectIn(target, said);
}

/** Selects what is said in a text, in the middle of the window: a field grows with its text, and may be longer than that. */
function selectIn(field: HTMLTextAreaElement, said: RegExp): void {
  const { value } = field;
  const found = said.exec(value);
  if (!found) return;
  const [{ length }] = found;
  field.setSelectionRange(found.index, found.index + length);
  // Where it stands no browser tells: about as far down as into the text.
  const middle = field.scrollHeight * ((found.index + length / 2) / value.length);
  field.scrollTop = middle - field.clientHeight / 2;
  const inWindow = field.getBoundingClientRect().top + middle - field.scrollTop;
  window.scrollBy(0, inWindow - window.innerHeight / 2);
}

/** The same for a press on a link: the address stays the step's. */
export function goTo(event: { preventDefault: () => void }, path: string, said?: RegExp): void {
  event.preventDefault();
  showField(path, said);
}

/** "Steg 3 av 6"; the opening page comes before the first. */
export function stepCount(step: StepName, t: I18n['t']): string {
  return step === 'opening'
    ? t('application.step.opening')
    : t('application.step.count', { number: stepNames.indexOf(step), of: stepNames.length - 1 });
}
