import { usePrintedBasis, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ChangeLead, ChangeMethod, ChangeTable } from '../../ui/ChangeTable.tsx';
import { changeTitle, viewChanges } from '../../view/change.ts';
import { Fold } from '../Fold.tsx';

/** How the county's figures have changed since the table before, where there is one that has some of them. */
export function Since({ county }: { readonly county: County }) {
  const { before } = useTable();
  const basis = usePrintedBasis();
  const i18n = useI18n();
  const { t, list } = i18n;
  if (!before) return null;
  const changes = viewChanges(basis, before, county, i18n);
  if (changes.length === 0) return null;
  const title = changeTitle(basis, before, i18n);
  // What is the same for several is said of them together.
  const sentences = new Set(changes.map(({ sentence }) => sentence));
  return (
    <Fold id="endring" title={title}>
      <ChangeLead rows={changes} />
      <ul className="no-print">
        {[...sentences].map((said) => (
          <li key={said}>
            <b>
              {list(changes.flatMap(({ indicator, sentence }) => (sentence === said ? indicator.shortLabel : [])))}:
            </b>{' '}
            {said}
          </li>
        ))}
      </ul>
      <ChangeTable
        caption={title}
        head={t('change.column.figure')}
        nameOf={({ indicator }) => indicator.shortLabel}
        rows={changes}
      />
      <ChangeMethod rows={changes} />
    </Fold>
  );
}
