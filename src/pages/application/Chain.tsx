import type { StepName } from '../../domain/applicationSteps.ts';
import { chainOf, chainParts } from '../../domain/draftChain.ts';
import type { ChainPart } from '../../domain/draftChain.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';

type Props = {
  /** The steps that have been left: only in those is it said that something lacks or does not reach the part before it. */
  readonly left: ReadonlySet<StepName>;
};

/** The reasoning of the application, part by part, with its gaps: evaluations find applications weakest there. */
export function Chain({ left }: Props) {
  const { t } = useI18n();
  const draft = useApplication((state) => state.draft);
  const links = chainOf(draft, t('application.chain.common').split(' '));
  const textOf = (part: ChainPart) => {
    const link = links[part];
    const isOpen = !left.has(part === 'challenge' ? 'challenge' : 'measure');
    if (link === 'gap') return t(isOpen ? 'application.chain.begun' : `application.chain.${part}.gap`);
    return t(isOpen && link === 'missing' ? 'application.chain.open' : `application.chain.${link}`);
  };
  return (
    <ol className="chain needs-script no-print" aria-label={t('application.chain.label')}>
      {chainParts.map((part) => (
        <li key={part} data-link={links[part]}>
          <b>{t(`application.chain.${part}`)}</b>
          <span>{textOf(part)}</span>
        </li>
      ))}
    </ol>
  );
}
