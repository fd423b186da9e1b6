import { rowFields } from '../../domain/application.ts';
import type { MeasureRows, Row } from '../../domain/application.ts';
import { readSpan } from '../../domain/draftNumbers.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Asked } from './fields.tsx';
import { RowList } from './RowList.tsx';

/** The rows of a question that belongs to the whole measure; without JavaScript only what they ask. */
export function MeasureRowList({ kind }: { readonly kind: MeasureRows }) {
  const { t } = useI18n();
  const rows = useApplication(({ draft }) => draft[kind]);
  // Months are those of the whole measure.
  const last = useApplication(({ draft }) => 12 * (draft.firstYear + draft.years - 1));
  const isBeyond = (row: (typeof rows)[number] | undefined) =>
    kind === 'activities' && (readSpan(row as Row<'activities'>)?.to ?? 0) > last;
  const edit = useEdit();
  return (
    <>
      <div className="needs-script">
        <RowList
          kind={kind}
          path={kind}
          rows={rows}
          note={(at) => (isBeyond(rows[at]) ? t('application.years.rowBeyond', { last }) : undefined)}
          onChange={(changed) => edit((draft) => ({ ...draft, [kind]: changed }))}
        />
      </div>
      <Asked what={rowFields[kind].map((field) => t(`application.cell.${field}`))} />
    </>
  );
}
