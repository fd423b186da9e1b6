import { defaultChoice } from '../../domain/choice.ts';
import { linkOf } from '../../domain/draftChecks.ts';
import { writeClipboard } from '../../export/clipboard.ts';
import { htmlText, plainText } from '../../export/application/plainText.ts';
import { wordSettings } from '../../export/application/wordSettings.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplicationStore } from '../../state/application.ts';
import { writeChoice } from '../../state/url.ts';
import { MissingCode } from '../../ui/lateCode.ts';
import { Press } from '../../ui/Press.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { viewDraft } from '../../view/application/draft.ts';
import { fileName } from '../../view/application/sheet.ts';
import { addressOf, places } from '../../view/places.ts';
import { FileActions } from './FileActions.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import type { Outcome } from './OutcomeLine.tsx';
import { saveProject } from './saveProject.ts';
import { printPart, saveWord } from './saveWord.ts';

type Props = {
  readonly context: ApplicationFacts;
  readonly outcome: Outcome | undefined;
  /** Takes what an action led to; nothing when one begins. */
  readonly onOutcome: (outcome?: Outcome) => void;
};

/** The ways to take the draft along; none of them sends anything. */
export function TakeAlong({ context, outcome, onOutcome }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const store = useApplicationStore();
  const say = (text: string) => onOutcome({ text, isFault: false });
  const fail = (text: string) => onOutcome({ text, isFault: true });
  const view = () => viewDraft(store.getState().draft, context);
  const word = async () => {
    onOutcome();
    try {
      const { draft } = store.getState();
      await saveWord(fileName(draft, context), view(), wordSettings(draft, context));
      say(t('application.take.wordDone'));
    } catch (fault) {
      fail(t(fault instanceof MissingCode ? 'failed.missing' : 'application.take.wordFailed'));
    }
  };
  const print = (what: 'draft' | 'sheet') => {
    onOutcome();
    printPart(what);
  };
  const copy = async () => {
    onOutcome();
    const document = view();
    const done = await writeClipboard({ html: htmlText(document), text: plainText(document) });
    if (done) say(t('application.take.copied'));
    else fail(t('application.take.notCopied'));
  };
  const project = () => {
    saveProject(store, context);
    say(t('application.take.projectDone'));
  };
  const share = async () => {
    const { draft } = store.getState();
    const { areas, figures } = linkOf(draft, context.grants.priorities);
    const query = writeChoice({ ...defaultChoice, county: draft.area, priorities: areas, figures });
    const link = window.location.origin + addressOf(places.application) + query;
    const done = await writeClipboard({ html: link.replaceAll('&', '&amp;'), text: link });
    if (done) say(t('application.take.linkCopied', { link }));
    else fail(t('application.take.linkNotCopied', { link }));
  };
  return (
    <section className="take-along">
      <h3>{t('application.take.heading')}</h3>
      <div className="presses">
        <Press variant="primary" onClick={() => void word()}>
          {t('application.take.word')}
        </Press>
        <Press onClick={() => print('draft')}>{t('application.take.print')}</Press>
      </div>
      <OutcomeLine outcome={outcome} />
      <details className="unfolds">
        <summary>{t('application.take.more')}</summary>
        <div className="presses">
          <Press onClick={() => print('sheet')}>{t('application.take.sheet')}</Press>
          <Press onClick={() => void copy()}>{t('application.take.copy')}</Press>
          <Press onClick={project}>{t('application.take.project')}</Press>
          <Press onClick={() => void share()}>{t('application.take.link')}</Press>
        </div>
        <p className="small">
          {t('application.take.project.help')} {t('application.take.link.help')}
        </p>
        <FileActions context={context} onOutcome={onOutcome} />
      </details>
    </section>
  );
}
