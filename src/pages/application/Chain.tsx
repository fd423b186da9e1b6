import type { StepName } from '../../domain/applicationSteps.ts';
import { chainOf, chainParts, untied } from '../../domain/draftChain.ts';
import type { ChainPart } from '../../domain/draftChain.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication } from '../../state/application.ts';
import { tieWords } from '../../view/application/lacks.ts';

type Props = {
  /** The steps that have been left: only in those is it said that something lacks or does not reach the part before it. */
  readonly left: ReadonlySet<StepName>;
};

/** The reasoning of the application, part by part, with its gaps: evaluations find applications weakest there. */
export function Chain({ left }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const draft = useApplication((state) => state.draft);
  const words = tieWords(i18n);
  const links = chainOf(draft, words);
  const [alone] = untied(draft, words).map((row) => draft.benefits[row]?.benefit.trim());
  const textOf = (part: ChainPart) => {
    const link = links[part];
    const isOpen = !left.has(part === 'challenge' ? 'challenge' : 'measure');
    if (link === 'gap' && part === 'benefit' && !isOpen && alone !== undefined)
      return alone === '' ? t('application.chain.benefit.who') : t('application.chain.benefit.whoOf', { name: alone });
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
