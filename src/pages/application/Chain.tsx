import { chainOf, chainParts } from '../../domain/draftChain.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';

/** The reasoning of the application, part by part, with its gaps: evaluations find applications weakest there. */
export function Chain() {
  const { t } = useI18n();
  const draft = useApplication((state) => state.draft);
  const links = chainOf(draft, t('application.chain.common').split(' '));
  return (
    <ol className="chain needs-script no-print" aria-label={t('application.chain.label')}>
      {chainParts.map((part) => (
        <li key={part} data-link={links[part]}>
          <b>{t(`application.chain.${part}`)}</b>
          <span>
            {links[part] === 'gap' ? t(`application.chain.${part}.gap`) : t(`application.chain.${links[part]}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
