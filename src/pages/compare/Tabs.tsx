import type { KeyboardEvent, ReactNode } from 'react';
import css from './Tabs.module.css';

/** A part of the page behind a tab. */
export type Tab<Id extends string> = { readonly id: Id; readonly title: string };

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** The tabs of the ARIA Authoring Practices: arrows, Home and End go between them, and the one in focus is chosen. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={`${css.tabs} needs-script no-print`} onKeyDown={onKeyDown}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          id={tabId(id)}
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panelId(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

const tabId = (id: string) => `fane-${id}`;
const panelId = (id: string) => `panel-${id}`;

type PanelProps = Tab<string> & { readonly isChosen: boolean; readonly children: ReactNode };

/** What stands behind a tab. Not chosen it stays in the document, hidden; on paper and without JavaScript all are seen. */
export function Panel({ id, title, isChosen, children }: PanelProps) {
  return (
    <section
      id={panelId(id)}
      role="tabpanel"
      aria-labelledby={tabId(id)}
      data-panel={id}
      className={css.panel}
      hidden={!isChosen}
    >
      <h2>{title}</h2>
      {children}
    </section>
  );
}
