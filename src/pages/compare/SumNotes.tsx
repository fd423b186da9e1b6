import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import css from './SumNotes.module.css';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';

/** Which sums are only nearly right: of the chosen counties at once, of all that stand in the charts on demand. */
export function SumNotes({ counties }: { readonly counties: readonly County[] }) {
  const { notes } = useTable();
  const { t } = useI18n();
  const all = Object.values(notes).map(({ text }) => text);
  return (
    <>
      <DivisionNotes texts={counties.flatMap(({ code }) => notes[code]?.text ?? [])} />
      {all.length > 0 && (
        <details className={css.all} data-part="all-sums">
          <summary>{t('compare.allSums', { count: all.length })}</summary>
          <DivisionNotes texts={all} />
        </details>
      )}
    </>
  );
}
