import { useId, useState } from 'react';
import { stepNames } from '../../domain/applicationSteps.ts';
import type { StepName, StepStatus } from '../../domain/applicationSteps.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Press } from '../../ui/Press.tsx';
import { stepCount, stepHref } from './steps.ts';
import type { Shown } from './steps.ts';

type Props = {
  readonly shown: Shown;
  readonly statuses: Readonly<Record<StepName, StepStatus>>;
  /** The sum that is applied for, in words; none while there is none. */
  readonly sum: string | undefined;
};

/** The way between the steps, with how far each has come. In a narrow window it unfolds under which step is shown. */
export function StepList({ shown, statuses, sum }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const close = () => setOpen(false);
  const statusText = (step: StepName) => {
    const status = statuses[step];
    if (step === 'budget' && sum !== undefined) return sum;
    if (step === 'review') return status.kind === 'done' ? t('application.status.ready') : '';
    return status.kind === 'some'
      ? t('application.status.some', { done: status.done, of: status.of })
      : t(`application.status.${status.kind}`);
  };
  return (
    <nav className="step-list no-print" aria-label={t('application.steps')}>
      <p className="step-toggle">
        <span>
          {shown === 'all'
            ? t('application.steps.all')
            : shown === 'report'
              ? t('application.report.heading')
              : shown !== 'opening' && stepCount(shown, t)}
        </span>
        <Press aria-expanded={isOpen} aria-controls={list} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'application.steps.fold' : 'application.steps.unfold')}
        </Press>
      </p>
      <div id={list} data-open={isOpen || undefined}>
        <ol>
          {stepNames.map((step) => (
            <li key={step} className={step === 'review' ? 'needs-script' : undefined} data-status={statuses[step].kind}>
              <a href={stepHref(step)} {...(shown === step && { 'aria-current': 'step' as const })} onClick={close}>
                <span className="step-name">{t(`application.step.${step}`)}</span>
                <span className="step-status needs-script">{statusText(step)}</span>
              </a>
            </li>
          ))}
        </ol>
        <p className="needs-script">
          <a href={stepHref(shown === 'all' ? 'opening' : 'all')} onClick={close}>
            {t(shown === 'all' ? 'application.steps.single' : 'application.steps.whole')}
          </a>
        </p>
        <p className="needs-script">
          <a href={stepHref('report')} {...(shown === 'report' && { 'aria-current': 'page' as const })} onClick={close}>
            {t('application.report.link')}
          </a>
        </p>
      </div>
    </nav>
  );
}
