import { useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { lateCode } from '../ui/lateCode.ts';
import type { LargerMapProps, MapDialog } from './MapDialog.tsx';
import css from './MapFigure.module.css';

/** Opens the map as large as the window, where that is larger than the page's. The code comes when it is asked for. */
export function LargerMap(props: LargerMapProps) {
  const { t } = useI18n();
  const [Dialog, setDialog] = useState<typeof MapDialog>();
  const [failed, setFailed] = useState(false);
  const open = () => {
    lateCode(import('./MapDialog.tsx')).then(
      (code) => setDialog(() => code.MapDialog),
      () => setFailed(true),
    );
  };
  return (
    <p className={`${css.larger} needs-script no-print`}>
      <button type="button" className="plain" onClick={open}>
        {t('map.larger')}
      </button>
      <span role="status">{failed && t('failed.missing')}</span>
      {Dialog && <Dialog {...props} onClose={() => setDialog(undefined)} />}
    </p>
  );
}
