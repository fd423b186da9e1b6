import type { Area } from '../../domain/area';
import type { AreaCode } from '../../domain/ids';
import { useI18n } from '../../i18n/I18nContext';
import { DivisionNotes } from '../../ui/DivisionNotes';
import type { AreaNote } from '../../view/table';

type Props = { readonly notes: Readonly<Record<AreaCode, AreaNote>>; readonly areas: readonly Area[] };

/** Which sums are only nearly right: of the chosen counties at once, of all that stand in the charts on demand. */
export function SumNotes({ notes, areas }: Props) {
  const { t } = useI18n();
  const all = Object.values(notes).map(({ text }) => text);
  return (
    <>
      <DivisionNotes texts={areas.flatMap(({ code }) => notes[code]?.text ?? [])} />
      {all.length > 0 && (
        <details className="all-sums">
          <summary>{t('compare.allSums', { count: all.length })}</summary>
          <DivisionNotes texts={all} />
        </details>
      )}
    </>
  );
}
