import type { County } from '../../domain/county.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import type { CountyNote } from '../../view/table.ts';

type Props = { readonly notes: Readonly<Record<CountyCode, CountyNote>>; readonly counties: readonly County[] };

/** Which sums are only nearly right: of the chosen counties at once, of all that stand in the charts on demand. */
export function SumNotes({ notes, counties }: Props) {
  const { t } = useI18n();
  const all = Object.values(notes).map(({ text }) => text);
  return (
    <>
      <DivisionNotes texts={counties.flatMap(({ code }) => notes[code]?.text ?? [])} />
      {all.length > 0 && (
        <details className="all-sums">
          <summary>{t('compare.allSums', { count: all.length })}</summary>
          <DivisionNotes texts={all} />
        </details>
      )}
    </>
  );
}
