import { Component, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { hasUnsaved, useDraftKeeper } from '../state/draftKeeper.ts';

type Props = {
  /** Whether the page as it was written is still there to be given back, which is better than any words. */
  readonly isHydrating: () => boolean;
  /** The page has thrown, and its place says so. */
  readonly onFailed?: () => void;
  readonly children: ReactNode;
};

/** Keeps an exception in a page within the page: the frame around it stays. One for each page: give it a key. */
export class PageBoundary extends Component<Props, { readonly fault?: unknown }> {
  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }
  override state: { readonly fault?: unknown } = {};
  override componentDidCatch() {
    this.props.onFailed?.();
  }
  override render() {
    if (!('fault' in this.state)) return this.props.children;
    if (this.props.isHydrating()) throw this.state.fault;
    return <FailedPage />;
  }
}

/** What happened, what is safe, and what can be done; in the first script, since the line may be what fails. */
function FailedPage() {
  const { t } = useI18n();
  const keeper = useDraftKeeper();
  const heading = t('failed.page.heading');
  // After the page's own title, which the site sets as it comes.
  useEffect(() => {
    document.title = heading;
  }, [heading]);
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead" role="alert">
        {t('failed.page.text')}
      </p>
      {keeper && hasUnsaved(keeper) && (
        <p>
          {t('failed.page.draft')}{' '}
          <button type="button" className="plain" onClick={keeper.save}>
            {t('failed.page.save')}
          </button>
        </p>
      )}
      <p className="actions">
        <a href="" target="_self">
          {t('failed.retry')}
        </a>
        <a href={import.meta.env.BASE_URL}>{t('failed.home')}</a>
      </p>
    </>
  );
}
