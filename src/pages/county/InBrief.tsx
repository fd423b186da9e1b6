import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Brief } from '../../view/brief.ts';

/** What stands out, in a few sentences; which ones is a stated rule. */
export function InBrief({ brief }: { readonly brief: Brief }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="kort" className="brief">
      <h2 id="kort">{t('county.brief')}</h2>
      {brief.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {brief.sentences.length === 0 && <p>{t('county.brief.none')}</p>}
      <p className="small">
        {t('county.brief.rule')} {brief.sources.map((source) => `${source}.`).join(' ')}
      </p>
    </section>
  );
}
