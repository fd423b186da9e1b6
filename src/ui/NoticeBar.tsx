import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { Notice } from '../view/notice.ts';
import { focusMain } from './mainContent.ts';
import css from './NoticeBar.module.css';

/**
 * First in the page, and drawn last: it lies over the lower edge of the window, so that nothing moves when it comes or goes, and
 * has room of its own below the footer, so that it covers nothing for good.
 */
export function NoticeBar({ notices }: { readonly notices: readonly Notice[] }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const open = notices.filter(({ id }) => !closed.includes(id));
  const isOpen = open.length > 0;
  // The page leaves room below what has the focus while a notice lies there.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-notices', isOpen);
  }, [isOpen]);
  return (
    <div className={css.bar} data-part="notices">
      {open.map((notice) => (
        <NoticeItem
          key={notice.id}
          notice={notice}
          onClose={() => {
            setClosed([...closed, notice.id]);
            focusMain();
          }}
        />
      ))}
    </div>
  );
}

function NoticeItem({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useI18n();
  // A screen reader announces what changes in a status that is already there: the text follows its frame.
  const [isFilled, setFilled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFilled(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={isFilled ? css.notice : undefined}>
      <div role="status" data-notice={notice.about === 'data' ? '' : undefined}>
        {isFilled && (
          <>
            <p>
              {notice.text} {/* A new document: the site's own way has just failed. */}
              {notice.retry !== undefined && (
                <a href={notice.retry} target="_self">
                  {t('failed.retry')}
                </a>
              )}
            </p>
            {notice.details.length > 0 &&
              (notice.fold === undefined ? (
                <Details lines={notice.details} />
              ) : (
                <details>
                  <summary>{notice.fold}</summary>
                  <Details lines={notice.details} />
                </details>
              ))}
          </>
        )}
      </div>
      {isFilled && (
        <button type="button" className="plain" onClick={onClose}>
          {t('close')}
        </button>
      )}
    </div>
  );
}

const Details = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line, i) => (
      <li key={`${i} ${line}`}>{line}</li>
    ))}
  </ul>
);
