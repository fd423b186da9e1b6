import { useDeferredValue, useMemo, useState } from 'react';
import { reportErrors } from '../../domain/accounts.ts';
import type { Grant } from '../../domain/grant.ts';
import { wordSettings } from '../../export/application/wordSettings.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useApplicationStore } from '../../state/application.ts';
import { MissingCode } from '../../ui/lateCode.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewReport } from '../../view/application/report.ts';
import { fileName } from '../../view/application/sheet.ts';
import { Blocks } from './Blocks.tsx';
import { FileActions } from './FileActions.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import type { Outcome } from './OutcomeLine.tsx';
import { saveProject } from './saveProject.ts';
import { printPart, saveWord } from './saveWord.ts';
import { stepHref } from './steps.ts';
import { WrongNumbers } from './WrongNumbers.tsx';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** The report as it will be, and the ways to take it along. */
export function ReportFile({ context, grant }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const store = useApplicationStore();
  // What is typed is drawn first, the document after it.
  const draft = useDeferredValue(useApplication((state) => state.draft));
  const [outcome, setOutcome] = useState<Outcome>();
  const view = useMemo(() => viewReport(draft, context), [draft, context]);
  const word = async () => {
    setOutcome(undefined);
    const now = store.getState().draft;
    try {
      const name = fileName(now, context, 'report');
      await saveWord(name, viewReport(now, context), wordSettings(now, context, 'report'));
      setOutcome({ text: t('application.take.wordDone'), isFault: false });
    } catch (fault) {
      const text = t(fault instanceof MissingCode ? 'failed.missing' : 'application.take.wordFailed');
      setOutcome({ text, isFault: true });
    }
  };
  return (
    <>
      <div className="draft-tools">
        <WrongNumbers errors={reportErrors(draft, grant.amounts)} />
        <div className="presses">
          <Press variant="primary" onClick={() => void word()}>
            {t('application.report.word')}
          </Press>
          <Press onClick={() => printPart('draft')}>{t('application.report.print')}</Press>
          <Press
            onClick={() => {
              saveProject(store, context);
              setOutcome({ text: t('application.take.projectDone'), isFault: false });
            }}
          >
            {t('application.report.project')}
          </Press>
        </div>
        <OutcomeLine outcome={outcome} />
        <p className="small">{t('application.report.saved')}</p>
        <FileActions context={context} onOutcome={setOutcome} />
        <p>
          <a href={stepHref('opening')}>{t('application.report.back')}</a>
        </p>
      </div>
      <article className="draft" aria-label={t('application.report.label')} tabIndex={0}>
        <h3 className="draft-title">{view.title}</h3>
        <Blocks blocks={view.blocks} deeper={2} />
      </article>
    </>
  );
}
