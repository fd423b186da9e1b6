import type { MeasureRows } from '../../domain/application.ts';
import { useApplication, useEdit } from '../../state/application.ts';
import { RowList } from './RowList.tsx';

/** The rows of a question that belongs to the whole measure. */
export function MeasureRowList({ kind }: { readonly kind: MeasureRows }) {
  const rows = useApplication(({ draft }) => draft[kind]);
  const edit = useEdit();
  return (
    <div className="needs-script">
      <RowList
        kind={kind}
        path={kind}
        rows={rows}
        onChange={(changed) => edit((draft) => ({ ...draft, [kind]: changed }))}
      />
    </div>
  );
}
