import { useState } from 'react';
import { useBasis, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { compareFileName } from '../../view/compareFileName.ts';
import type { CompareGroup } from '../../view/compareTable.ts';

type Props = {
  readonly groups: readonly CompareGroup[];
  readonly counties: readonly County[];
};

/** The table to take along. The code that makes the files is loaded when it is asked for. */
export function TakeTable({ groups, counties }: Props) {
  const { shown, notes } = useTable();
  const facts = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState('');
  const division = useSelection((selection) => selection.division);
  const { indicators, country } = shown;
  // With no county chosen the table holds the country alone.
  const held = counties.length > 0 ? counties : [country];
  const name = compareFileName({ counties: held, indicators, all: 'figures', division }, i18n);
  const sheets = async () => {
    const { compareSheets } = await import('../../export/compareSheets.ts');
    return compareSheets({ facts, groups, counties, notes, link: window.location.href, i18n });
  };
  const attempt = (work: () => Promise<void>) => () => {
    setSaid('');
    work().catch(() => setSaid(t('compare.take.failed')));
  };
  const saveXlsx = attempt(async () => {
    const [{ xlsxFile }, { saveFile }, all] = await Promise.all([
      import('../../export/xlsxFile.ts'),
      import('../../export/saveFile.ts'),
      sheets(),
    ]);
    const file = await xlsxFile(all);
    saveFile(`${name}.xlsx`, file, file.type);
  });
  const saveCsv = attempt(async () => {
    const [{ compareCsv }, { saveFile }, all] = await Promise.all([
      import('../../export/compareFiles.ts'),
      import('../../export/saveFile.ts'),
      sheets(),
    ]);
    saveFile(`${name}.csv`, compareCsv(all, i18n), 'text/csv;charset=utf-8');
  });
  const copy = attempt(async () => {
    const [{ compareClipboard }, { writeClipboard }, all] = await Promise.all([
      import('../../export/compareFiles.ts'),
      import('../../export/clipboard.ts'),
      sheets(),
    ]);
    const done = await writeClipboard(compareClipboard(all, t('compare.table.caption'), i18n));
    setSaid(t(done ? 'compare.take.copied' : 'compare.take.noClipboard'));
  });
  return (
    <p className="actions needs-script">
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
  );
}
