import { useId, useState } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { NarrowFold } from '../../ui/NarrowFold.tsx';
import { foldsIf } from '../../ui/folds.ts';
import { MissingCode, lateCode } from '../../ui/lateCode.ts';
import { compareFileName } from '../../view/compareFileName.ts';
import type { MeasureView } from '../../view/allMeasures.ts';

type Props = {
  readonly measures: readonly MeasureView[];
  /** In the order of the table. */
  readonly counties: readonly County[];
};

/** The table to take along. The code that makes the files is loaded when it is asked for. */
export function TakeTable({ measures, counties }: Props) {
  const { shown, notes } = useTable();
  const facts = useBasis();
  const { priorities } = useFacts().grants;
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const ways = useId();
  const division = useSelection((selection) => selection.division);
  // All of them need no names.
  const held = counties.length < shown.counties.length ? counties : [];
  const name = compareFileName({ counties: held, indicators: shown.indicators, all: 'figures', division }, i18n);
  const sheets = async () => {
    const [{ compareSheets }, { viewCompareTable }] = await lateCode(
      Promise.all([import('../../export/compareSheets.ts'), import('../../view/compareTable.ts')]),
    );
    const groups = viewCompareTable(facts, priorities, counties, i18n);
    return compareSheets({ facts, groups, measures, counties, notes, link: window.location.href, i18n });
  };
  const attempt = (work: () => Promise<void>) => () => {
    setSaid('');
    work().catch((fault: unknown) =>
      setSaid(t(fault instanceof MissingCode ? 'failed.missing' : 'compare.take.failed')),
    );
  };
  const saveXlsx = attempt(async () => {
    const [{ xlsxFile }, { saveFile }, all] = await Promise.all([
      lateCode(import('../../export/xlsxFile.ts')),
      lateCode(import('../../export/saveFile.ts')),
      sheets(),
    ]);
    const file = await xlsxFile(all);
    saveFile(`${name}.xlsx`, file, file.type);
  });
  const saveCsv = attempt(async () => {
    const [{ compareCsv }, { saveFile }, all] = await Promise.all([
      lateCode(import('../../export/compareFiles.ts')),
      lateCode(import('../../export/saveFile.ts')),
      sheets(),
    ]);
    saveFile(`${name}.csv`, compareCsv(all, i18n), 'text/csv;charset=utf-8');
  });
  const copy = attempt(async () => {
    const [{ compareClipboard }, { writeClipboard }, all] = await Promise.all([
      lateCode(import('../../export/compareFiles.ts')),
      lateCode(import('../../export/clipboard.ts')),
      sheets(),
    ]);
    const done = await writeClipboard(compareClipboard(all, t('compare.table.caption'), i18n));
    setSaid(t(done ? 'compare.take.copied' : 'compare.take.noClipboard'));
  });
  return (
    <>
      <NarrowFold label={t('compare.take')} controls={ways} isOpen={isOpen} onToggle={setOpen} />
      <p id={ways} className={`actions needs-script ${foldsIf(!isOpen)}`} data-part="take">
        <CopyLink />
        <button type="button" className="plain" onClick={saveXlsx}>
          {t('compare.take.xlsx')}
        </button>
        <button type="button" className="plain" onClick={saveCsv}>
          {t('compare.take.csv')}
        </button>
        <button type="button" className="plain" onClick={copy}>
          {t('compare.take.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
