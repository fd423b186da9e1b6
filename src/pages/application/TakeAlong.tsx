import { useState } from 'react';
import { writeClipboard } from '../../export/clipboard';
import { htmlText, plainText } from '../../export/application/plainText';
import { writeProject } from '../../export/application/projectFile';
import { saveFile } from '../../export/saveFile';
import { useI18n } from '../../i18n/I18nContext';
import { useApplicationStore } from '../../state/application';
import { linkOf, writeLink } from '../../state/applicationLink';
import { params } from '../../state/url';
import { Press } from '../../ui/Press';
import type { ApplicationFacts } from '../../view/application/context';
import { viewDraft } from '../../view/application/draft';
import { quoteFigures } from '../../view/application/figureChecks';
import { fileName } from '../../view/application/sheet';
import { FileActions } from './FileActions';

type Props = {
  readonly context: ApplicationFacts;
  /** Points out what cannot be read and says whether there is nothing. */
  readonly check: () => boolean;
  /** The page's own address, without its query. */
  readonly address: string;
};

/** The ways to take the draft along; none of them sends anything. */
export function TakeAlong({ context, check, address }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const store = useApplicationStore();
  const [said, setSaid] = useState('');
  const view = () => viewDraft(store.getState().draft, context);
  const word = async () => {
    if (!check()) return;
    setSaid('');
    try {
      const { wordFile } = await import('../../export/application/wordFile');
      const [before = '', between = ''] = t('application.draft.page', { page: '|', pages: '' }).split('|');
      const settings = { language: i18n.language, creator: t('site.name') };
      const file = await wordFile(view(), { ...settings, footer: [before.trim(), between.trim()] });
      saveFile(`${fileName(store.getState().draft, i18n)}.docx`, file, file.type);
      setSaid(t('application.take.wordDone'));
    } catch {
      setSaid(t('application.take.wordFailed'));
    }
  };
  const print = (what: 'draft' | 'sheet') => {
    if (!check()) return;
    document.documentElement.setAttribute('data-print', what);
    window.addEventListener('afterprint', () => document.documentElement.removeAttribute('data-print'), { once: true });
    window.print();
  };
  const copy = async () => {
    if (!check()) return;
    const document = view();
    const done = await writeClipboard({ html: htmlText(document), text: plainText(document) });
    setSaid(t(done ? 'application.take.copied' : 'application.take.notCopied'));
  };
  const project = () => {
    const { draft, isUnsaved, kept, isFromFile } = store.getState();
    const saved = new Date().toISOString();
    const text = writeProject({ draft, quotes: quoteFigures(draft, context), saved });
    saveFile(`${fileName(draft, i18n)}.json`, text, 'application/json');
    // The text is safe in the file, so nothing need warn; but the browser does not have it.
    if (isUnsaved) store.setState({ isUnsaved: false, saveStatus: t('application.saved.inFile') });
    else if (!kept && !isFromFile) store.setState({ saveStatus: t('application.saved.inFile') });
    setSaid(t('application.take.projectDone'));
  };
  const share = async () => {
    const { draft } = store.getState();
    const query = writeLink(linkOf(draft, context.grants.priorities), draft.area ? `${params.area}=${draft.area}` : '');
    const link = window.location.origin + address + query;
    const done = await writeClipboard({ html: link.replaceAll('&', '&amp;'), text: link });
    setSaid(t(done ? 'application.take.linkCopied' : 'application.take.linkNotCopied', { link }));
  };
  return (
    <section className="take-along">
      <h3>{t('application.take.heading')}</h3>
      <div className="presses">
        <Press variant="primary" onClick={() => void word()}>
          {t('application.take.word')}
        </Press>
        <Press onClick={() => print('draft')}>{t('application.take.print')}</Press>
        <Press onClick={() => print('sheet')}>{t('application.take.sheet')}</Press>
        <Press onClick={() => void copy()}>{t('application.take.copy')}</Press>
        <Press onClick={project}>{t('application.take.project')}</Press>
        <Press onClick={() => void share()}>{t('application.take.link')}</Press>
      </div>
      <p role="status" className="said">
        {said}
      </p>
      <p className="small">
        {t('application.take.project.help')} {t('application.take.link.help')}
      </p>
      <FileActions context={context} />
    </section>
  );
}
