import { useId, useRef, useState } from 'react';
import { broughtToKeep } from '../../domain/brought.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { changeOffice, deleteOffice, saveOffice, useOffice } from '../../state/office.ts';
import { Press } from '../../ui/Press.tsx';
import css from './OfficePage.module.css';

/** Where the figures are kept and until when; saved and deleted by one press each. */
export function Keeping() {
  const { t } = useI18n();
  const isSaved = useOffice((office) => office.isSaved);
  const isOnlyInMemory = useOffice((office) => office.isOnlyInMemory);
  const isEmpty = useOffice(({ files, municipality }) => files.length === 0 && municipality === undefined);
  const goesAlong = useOffice((office) => office.goesAlong ?? false);
  const isTooLarge = useOffice((office) => {
    const used = office.files.some(({ isConfirmed }) => isConfirmed);
    return used && goesAlong && broughtToKeep(office).files.length === 0;
  });
  const id = useId();
  const [outcome, setOutcome] = useState<'failed' | 'deleted'>();
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes or rests: what it led to has the focus after it.
  const done = (of?: 'failed' | 'deleted') => {
    setOutcome(of);
    status.current?.focus();
  };
  return (
    <>
      <p ref={status} role="status" tabIndex={-1}>
        {outcome === 'failed' || (outcome && isEmpty)
          ? t(`office.keep.${outcome}`)
          : t(isSaved ? 'office.keep.saved' : isOnlyInMemory ? 'office.keep.memory' : 'office.keep.tab')}
      </p>
      <p className={css.buttons}>
        {!isSaved && (
          <Press
            disabled={isEmpty}
            onClick={() => void saveOffice().then((isDone) => done(isDone ? undefined : 'failed'))}
          >
            {t('office.keep.save')}
          </Press>
        )}{' '}
        <Press disabled={isEmpty && !isSaved} onClick={() => void deleteOffice().then(() => done('deleted'))}>
          {t('office.keep.delete')}
        </Press>
      </p>
      <p className={css.along}>
        <input
          id={id}
          type="checkbox"
          checked={goesAlong}
          disabled={isEmpty}
          onChange={({ target }) => changeOffice(() => ({ goesAlong: target.checked }))}
        />
        <label htmlFor={id}>{t('office.keep.project')}</label>
      </p>
      {isTooLarge && <p role="status">{t('office.keep.project.large')}</p>}
    </>
  );
}
