import { useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';

/** Copies the address of the page with all that is chosen on it, and says so. */
export function CopyLink() {
  const { t } = useI18n();
  const [said, setSaid] = useState<'link.copied' | 'link.failed'>();
  const copy = () => {
    setSaid(undefined);
    // Without a secure context there is no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    (clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSaid('link.copied'),
      () => setSaid('link.failed'),
    );
  };
  return (
    <span className="needs-script">
      <button type="button" className="plain" onClick={copy}>
        {t('link.copy')}
      </button>
      <span role="status">{said && ` ${t(said)}`}</span>
    </span>
  );
}
