import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { Notice } from '../view/notice.ts';
import { focusMain } from './mainContent.ts';
import css from './NoticeBar.module.css';

type Props = {
  readonly notices: readonly Notice[];
  /** Saves the draft as a file, where a notice asks for it. */
  readonly save?: (() => void) | undefined;
};

/**
 * First in the page, and drawn last: it lies over the lower edge of the window, so that nothing moves when it comes or goes, and
 * has room of its own below the footer, so that it covers nothing for good.
 */
export function NoticeBar({ notices, save }: Props) {
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
          save={save}
          onClose={() => {
            setClosed([...closed, notice.id]);
            focusMain();
          }}
        />
      ))}
    </div>
  );
}

type ItemProps = { readonly notice: Notice; readonly save: Props['save']; readonly onClose: () => void };

function NoticeItem({ notice, save, onClose }: ItemProps) {
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
              {notice.text}{' '}
              {notice.save !== undefined && (
                <>
                  <button type="button" className="plain" onClick={save}>
                    {notice.save}
                  </button>{' '}
                </>
              )}
              {/* A new document: the site's own way has just failed. */}
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
