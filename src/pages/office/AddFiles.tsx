import { useId, useRef } from 'react';
import type { MunicipalityRegister } from '../../domain/municipality.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useOffice } from '../../state/office.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Press } from '../../ui/Press.tsx';
import { useRead } from './useRead.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  /** The file that was taken away last, until another one comes. */
  readonly removed: string | undefined;
  readonly onRead: () => void;
};

/** Where files are dropped, chosen or pasted; several at once, in any order. */
export function AddFiles({ removed, onRead, ...about }: Props) {
  const { t } = useI18n();
  const { reading, said, readAll } = useRead(about);
  // Once a file is in use, or taken away, there is nothing left to check.
  const files = useOffice((office) => office.files);
  const open = said.filter(
    ({ read }) => read === undefined || files.some(({ id, isConfirmed }) => id === read && !isConfirmed),
  );
  const pasteId = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const bring = (brought: Parameters<typeof readAll>[0]) => {
    onRead();
    readAll(brought);
  };
  const take = (brought: readonly File[]) => bring(brought.map((content) => ({ content, name: content.name })));
  const paste = (content: string) => {
    if (content.trim() === '') return;
    const time = new Date().toTimeString().slice(0, 5);
    bring([{ content, name: t('office.add.pasted', { time }) }]);
    if (pasted.current) pasted.current.value = '';
  };
  return (
    <div className={css.add}>
      <FileDrop label={t('office.add.choose')} name="office" isMultiple onFiles={take} />
      <p className="small">
        {t('office.add.text')} {t('office.private')}
      </p>
      <details className={css.paste}>
        <summary>{t('office.add.paste')}</summary>
        <label className="visually-hidden" htmlFor={pasteId}>
          {t('office.add.paste')}
        </label>
        <textarea id={pasteId} ref={pasted} rows={4} spellCheck={false} />
        <Press onClick={() => paste(pasted.current?.value ?? '')}>{t('office.add.pasteUse')}</Press>
      </details>
      {reading && (
        <p className={css.progress}>
          <progress value={reading.part} max={1} aria-label={t('office.add.reading', { name: reading.name })} />
          <span>{t('office.add.reading', { name: reading.name })}</span>
          <Press onClick={reading.stop}>{t('office.add.stop')}</Press>
        </p>
      )}
      <div role="status">
        {open.map(({ text }, at) => (
          <p key={at}>{text}</p>
        ))}
        {removed !== undefined && <p>{t('office.add.removed', { name: removed })}</p>}
      </div>
    </div>
  );
}
