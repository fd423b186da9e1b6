import { rowFields } from '../../domain/application.ts';
import type { MeasureRows } from '../../domain/application.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Asked } from './fields.tsx';
import { RowList } from './RowList.tsx';

/** The rows of a question that belongs to the whole measure; without JavaScript only what they ask. */
export function MeasureRowList({ kind }: { readonly kind: MeasureRows }) {
  const { t } = useI18n();
  const rows = useApplication(({ draft }) => draft[kind]);
  const edit = useEdit();
  return (
    <>
      <div className="needs-script">
        <RowList
          kind={kind}
          path={kind}
          rows={rows}
          onChange={(changed) => edit((draft) => ({ ...draft, [kind]: changed }))}
        />
      </div>
      <Asked what={rowFields[kind].map((field) => t(`application.cell.${field}`))} />
    </>
  );
}
