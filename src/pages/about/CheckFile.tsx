import { useId, useState } from 'react';
import { useFileCheck } from '../../context/FileCheckContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { FileReport } from '../../view/fileReport.ts';

type Asked = 'reading' | 'failed' | FileReport;

/** A host tries a corrected file before it is put out: what would happen, line by line. Nothing is sent. */
export function CheckFile() {
  const i18n = useI18n();
  const { t } = i18n;
  const check = useFileCheck();
  const id = useId();
  const [asked, setAsked] = useState<Asked>();
  const [isOver, setOver] = useState(false);
  const take = async (file: File | null | undefined) => {
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
      <div
        className="file-drop needs-script"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={id}>{t('about.file.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          data-file="check"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file can be chosen again, when it has been mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{said}</p>
      {typeof asked === 'object' && <Report report={asked} />}
    </>
  );
}

function Report({ report: { verdict, corrections, problems, table } }: { readonly report: FileReport }) {
  const { t } = useI18n();
  const caption = useId();
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
        <div className="wide" role="region" aria-labelledby={caption} tabIndex={0}>
          <table className="plain-table file-table">
            <caption id={caption}>{t('about.file.table')}</caption>
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
        </div>
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
