import { useState } from 'react';
import type { MouseEvent } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { writeClipboard } from '../../export/clipboard.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { useSelection } from '../../state/selection.ts';
import { MissingCode, lateCode } from '../../ui/lateCode.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { csvFileName } from '../../view/csvFileName.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import { problemLines } from '../../view/problem.ts';
import type { RowView, TableView } from '../../view/table.ts';

type Props = {
  /** The table's figures; `shown`: with the change beside one of them, if that is asked for. */
  readonly view: TableView;
  readonly shown: TableView;
  /** Counties in the order in which they are shown. */
  readonly rows: readonly RowView[];
};

/** Where the figures come from, what their checks found, and how to take them along. */
export function Sources({ view, shown, rows }: Props) {
  const { shown: dataset, priorities } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const show = useSelection((selection) => selection.show);
  const priority = useSelection((selection) => selection.priorities[0]);
  const narrow = useNarrow();
  const [said, setSaid] = useState('');
  const name = csvFileName(dataset, i18n);

  // The link leads to the file that was built; with JavaScript it saves the figures of the counties shown now.
  const download = async (event: MouseEvent) => {
    event.preventDefault();
    setSaid('');
    try {
      const { saveCsv } = await lateCode(import('../../export/saveCsv.ts'));
      saveCsv(dataset, view, rows, i18n);
    } catch (fault) {
      setSaid(t(fault instanceof MissingCode ? 'failed.missing' : 'sources.notSaved'));
    }
  };
  const copy = async () => {
    // Said anew each time: a second copy is no less worth a word than the first.
    setSaid('');
    const code = lateCode(import('../../export/shownTable.ts'));
    const only = columnsOf(priorities, priority);
    const copied = code.then(({ shownTable }) =>
      shownTable({ table: dataset.table, view: shown, rows, of: view.rows.length, show, narrow, only }, i18n),
    );
    if (await writeClipboard(copied)) setSaid(t('sources.copied'));
    else
      setSaid(
        t(
          await code.then(
            () => 'sources.notCopied' as const,
            () => 'failed.missing' as const,
          ),
        ),
      );
  };

  return (
    <section className="sources" aria-labelledby="kilder">
      <h2 id="kilder">{t('sources.label')}</h2>
      <p className="actions">
        <Link to={`data/${name}`} download={name} onClick={(event) => void download(event)}>
          {t('sources.download')}
        </Link>
        <button type="button" className="plain needs-script" onClick={() => void copy()}>
          {t('sources.copy')}
        </button>
        <button type="button" className="plain needs-script" onClick={() => window.print()}>
          {t('sources.print')}
        </button>
        <span role="status">{said}</span>
      </p>
      <p>
        {dataset.table.sources} {dataset.table.terms}
      </p>
      {dataset.warnings.length > 0 && (
        <>
          <p>{t('sources.warnings')}</p>
          <ul>
            {problemLines(dataset.warnings, i18n).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
