import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Announcer } from './Announcer.tsx';
import css from './Combobox.module.css';

/** What can be chosen. `also`: what stands weaker after its name. */
export type Option = { readonly value: string; readonly text: string; readonly also?: ReactNode };

/** What was found, under a line that says what it is where the name does not. */
export type OptionGroup = { readonly label: string | undefined; readonly options: readonly Option[] };

type Props = {
  readonly label: string;
  /** Stands in the field while nothing is chosen or typed. */
  readonly hint?: string;
  /** What is chosen; without it the field empties itself after each choice. */
  readonly chosen?: Option | undefined;
  /** What answers to a text; to none: everything. */
  readonly find: (typed: string) => readonly OptionGroup[];
  /** None: the choice was taken away. */
  readonly onChoose: (value: string | undefined) => void;
  /** Someone is about to search: what more there is to find can be loaded. */
  readonly onFocus?: () => void;
  readonly className?: string | undefined;
  readonly id?: string;
  /** Another way, for readers without JavaScript. */
  readonly children?: ReactNode;
};

/**
 * Searches and chooses in one field: the editable combobox with a list of the ARIA Authoring Practices. The focus stays
 * in the field, and the option that Enter would take is named by `aria-activedescendant`.
 */
export function Combobox({ label, hint, chosen, find, onChoose, onFocus, className, id, children }: Props) {
  const { t, plural } = useI18n();
  const made = useId();
  const [own, list] = [id ?? made, `${made}-list`];
  const field = useRef<HTMLInputElement>(null);
  /** None: nothing has been typed since the last choice. */
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const groups = isOpen ? find(typed ?? '') : [];
  const options = groups.flatMap((group) => group.options);
  const optionId = (at: number) => `${list}-${at}`;
  const [first] = options;
  // A county of another division may be several of those that can be chosen: then none is meant more than the others.
  const isPlain = groups[0]?.label === undefined || groups[0].options.length === 1;
  const isSearch = isOpen && (typed ?? '').trim() !== '';

  useEffect(() => {
    if (isOpen && active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, list]);

  const open = (at = -1) => {
    setOpen(true);
    setActive(at);
    setSaid('');
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(undefined);
  };
  const take = (option: Option | undefined) => {
    close();
    setSaid(t(option ? 'pick.chosen' : 'pick.cleared', { name: option?.text ?? '' }));
    onChoose(option?.value);
  };
  /** What is left in the field when the reader is done: emptied, it takes the choice away. */
  const leave = () => {
    if (chosen && typed?.trim() === '') take(undefined);
    else close();
  };
  const move = (step: 1 | -1) => {
    if (options.length > 0)
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen && altKey && key === 'ArrowUp') close();
      else if (isOpen && !altKey) move(key === 'ArrowDown' ? 1 : -1);
      else if (!isOpen) {
        const all = find('').flatMap((group) => group.options);
        const at = all.findIndex(({ value }) => value === chosen?.value);
        open(altKey ? -1 : at >= 0 ? at : key === 'ArrowDown' ? 0 : all.length - 1);
      }
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      if (options[active]) take(options[active]);
      else if (isSearch && first && isPlain) take(first);
      else if (isSearch && first) setActive(0);
      else if (!isSearch) leave();
    } else if (key === 'Tab' && isOpen && options[active]) take(options[active]);
    else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };
  const status = !isSearch
    ? said
    : [
        options.length === 0 ? t('pick.none', { typed: typed?.trim() ?? '' }) : plural('pick.found', options.length),
        ...groups.flatMap((group) => (group.label === undefined ? [] : [`${group.label}.`])),
        ...(first && isPlain ? [t('pick.enter', { name: first.text })] : []),
      ].join(' ');
  return (
    <div
      className={`${css.combobox} ${className ?? ''}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isOpen && !currentTarget.contains(relatedTarget)) leave();
      }}
    >
      {/* Without JavaScript it says what the other way is for; where there is none, it goes with its field. */}
      <label htmlFor={own} className={children === undefined ? 'needs-script' : undefined}>
        {label}
      </label>
      <div className={`${css.field} needs-script`}>
        <input
          ref={field}
          id={own}
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options[active] ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={hint}
          value={typed ?? chosen?.text ?? ''}
          onFocus={({ target }) => {
            onFocus?.();
            target.select();
          }}
          onClick={() => {
            if (!isOpen) open();
          }}
          onChange={({ target }) => {
            setTyped(target.value);
            open();
          }}
          onKeyDown={onKeyDown}
        />
        {chosen && (
          <button
            type="button"
            className={css.clear}
            aria-label={t('pick.clear', { name: chosen.text })}
            onClick={() => {
              take(undefined);
              field.current?.focus();
            }}
          />
        )}
        {/* With the keyboard the arrows do the same: no stop of its own. */}
        <button
          type="button"
          className={css.toggle}
          tabIndex={-1}
          aria-label={t('pick.all', { label })}
          aria-expanded={isOpen}
          aria-controls={list}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            field.current?.focus();
            if (isOpen) close();
            else open();
          }}
        />
        <div
          id={list}
          role="listbox"
          aria-label={label}
          className={css.list}
          hidden={!isOpen || options.length === 0}
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map((group, n) => {
            const items = group.options.map((option) => {
              const at = options.indexOf(option);
              return (
                <div
                  key={option.value}
                  id={optionId(at)}
                  role="option"
                  aria-selected={option.value === chosen?.value}
                  data-active={at === active || undefined}
                  onClick={() => take(option)}
                >
                  {option.text}
                  {option.also !== undefined && <span className={css.also}> {option.also}</span>}
                </div>
              );
            });
            if (group.label === undefined) return items;
            return (
              <div key={group.label} role="group" aria-labelledby={`${list}-g${n}`}>
                <div id={`${list}-g${n}`} role="presentation" className={css.label}>
                  {group.label}
                </div>
                {items}
              </div>
            );
          })}
        </div>
        {isSearch && options.length === 0 && (
          <p className={css.none} aria-hidden>
            {status}
          </p>
        )}
      </div>
      <Announcer text={status} />
      {/* Where scripts run it is not even made: it may be as long as a list of all municipalities. */}
      {children !== undefined && <noscript>{children}</noscript>}
    </div>
  );
}
