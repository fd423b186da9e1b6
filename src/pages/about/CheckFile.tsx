import { useState } from 'react';
import { useFileCheck } from '../../context/FileCheckContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import type { FileReport } from '../../view/fileReport.ts';

type Asked = 'reading' | 'failed' | FileReport;

/** A host tries a corrected file before it is put out: what would happen, line by line. Nothing is sent. */
export function CheckFile() {
  const i18n = useI18n();
  const { t } = i18n;
  const check = useFileCheck();
  const [asked, setAsked] = useState<Asked>();
  const take = async (file: File | undefined) => {
    if (!file || !check) return;
    setAsked('reading');
    try {
      setAsked(await check(file, i18n));
    } catch {
      setAsked('failed');
    }
  };
  const said = typeof asked === 'string' ? t(`about.file.${asked}`) : asked?.lead;
  return (
    <>
      <p>{t('about.file.text')}</p>
      <FileDrop
        className="needs-script"
        label={t('about.file.choose')}
        name="check"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onFiles={([file]) => void take(file)}
      />
      <p role="status">{said}</p>
      {typeof asked === 'object' && <Report report={asked} />}
    </>
  );
}

function Report({ report: { verdict, corrections, problems, table } }: { readonly report: FileReport }) {
  const { t } = useI18n();
  return (
    <div data-verdict={verdict}>
      <Lines lines={corrections} />
      {problems.length > 0 && (
        <>
          <p>{t(verdict === 'refused' ? 'about.file.problems' : 'about.file.remarks')}</p>
          <Lines lines={problems} />
        </>
      )}
      {table && (
        <ScrollTable label={t('about.file.table')}>
          <table className="plain-table wide-table file-table">
            <caption>
              <span>{t('about.file.table')}</span>
            </caption>
            <thead>
              <tr>
                {table.head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map(({ id, text, was }) => (
                    <td key={id} data-corrected={was === undefined ? undefined : ''}>
                      {was === undefined ? (
                        text
                      ) : (
                        <>
                          <del>{was}</del> <ins>{text}</ins>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </div>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
