import { useState } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { deleteOffice, saveOffice, useOffice } from '../../state/office.ts';
import { Press } from '../../ui/Press.tsx';
import css from './OfficePage.module.css';

/** Where the figures are kept and until when; saved and deleted by one press each. */
export function Keeping() {
  const { t } = useI18n();
  const isSaved = useOffice((office) => office.isSaved);
  const isOnlyInMemory = useOffice((office) => office.isOnlyInMemory);
  const isEmpty = useOffice(({ files, municipality }) => files.length === 0 && municipality === undefined);
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <p role="status">
        {hasFailed
          ? t('office.keep.failed')
          : t(isSaved ? 'office.keep.saved' : isOnlyInMemory ? 'office.keep.memory' : 'office.keep.tab')}
      </p>
      <p className={css.buttons}>
        {!isSaved && (
          <Press disabled={isEmpty} onClick={() => void saveOffice().then((isDone) => setFailed(!isDone))}>
            {t('office.keep.save')}
          </Press>
        )}{' '}
        <Press disabled={isEmpty && !isSaved} onClick={() => void deleteOffice()}>
          {t('office.keep.delete')}
        </Press>
      </p>
    </>
  );
}
