import { useState } from 'react';
import type { PictureForm } from '../domain/choice.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { MissingCode } from './lateCode.ts';

/** Takes a picture along. The code that draws it is loaded when it is asked for (`lateCode`); a failure is said beside the buttons. */
export function SavePicture({ onSave }: { readonly onSave: (form: PictureForm) => Promise<void> }) {
  const { t } = useI18n();
  const [failed, setFailed] = useState<'failed.missing' | 'map.saveFailed'>();
  const save = (form: PictureForm) => {
    setFailed(undefined);
    onSave(form).catch((fault: unknown) =>
      setFailed(fault instanceof MissingCode ? 'failed.missing' : 'map.saveFailed'),
    );
  };
  return (
    <p className="actions needs-script">
      <button type="button" className="plain" onClick={() => save('svg')}>
        {t('map.saveSvg')}
      </button>
      <button type="button" className="plain" onClick={() => save('png')}>
        {t('map.savePng')}
      </button>
      <button type="button" className="plain" onClick={() => save('slide')}>
        {t('map.saveSlide')}
      </button>
      <span role="status">{failed && t(failed)}</span>
    </p>
  );
}
