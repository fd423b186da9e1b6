import { useId, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { CellMode, Choice, Show } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { NarrowFold } from '../../ui/NarrowFold.tsx';
import { foldsIf } from '../../ui/folds.ts';
import { PriorityChoice } from '../../ui/PriorityChoice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { divisionName } from '../../view/divisionName.ts';
import css from './Controls.module.css';

type Props = {
  readonly mode: CellMode;
  readonly modes: readonly CellMode[];
  readonly onMode: (mode: CellMode) => void;
  readonly onColumns: (choice: Pick<Choice, 'show'> | Pick<Choice, 'priorities'>) => void;
  readonly onDivision: (division: string | undefined) => void;
};

const shows = ['shares', 'counts', 'both'] as const satisfies readonly Show[];

/** What the table's cells say, which measures it has, and in which counties. */
export function Controls({ mode, modes, onMode, onColumns, onDivision }: Props) {
  const { printed, priorities, divisions } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const fields = useId();
  const [isOpen, setOpen] = useState(false);
  const show = useSelection((selection) => selection.show);
  const [area] = useSelection((selection) => selection.priorities);
  const division = useSelection((selection) => selection.division);
  const isRelative = mode === 'difference' || mode === 'people';
  const columns = show === 'auto' ? 'shares' : show;
  const span = divisions.find(({ start }) => start === division);
  const chosen = [
    t(`compare.mode.${mode}`),
    isRelative ? undefined : t(`show.${columns}`),
    priorities.find(({ slug }) => slug === area)?.title,
    span && divisionName(span, i18n),
  ];
  return (
    <>
      <NarrowFold
        label={t('choices.more')}
        chosen={chosen.filter((one) => one !== undefined).join(t('list.dot'))}
        controls={fields}
        isOpen={isOpen}
        onToggle={setOpen}
      />
      <div
        id={fields}
        data-part="compare-controls"
        className={`${css.controls} needs-script no-print ${foldsIf(!isOpen)}`}
      >
        <Segments
          label={t('compare.show')}
          value={mode}
          onChange={onMode}
          options={modes.map((value) => ({ value, label: t(`compare.mode.${value}`) }))}
        />
        {!isRelative && (
          <Segments
            label={t('compare.columns')}
            value={columns}
            onChange={(next) => onColumns({ show: next })}
            options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
          />
        )}
        <PriorityChoice value={area} onChoose={(areas) => onColumns({ priorities: areas })} />
        {divisions.length > 0 && (
          <DivisionChoice
            printed={printed.table.divisionLabel}
            divisions={divisions}
            value={division}
            onChoose={onDivision}
          />
        )}
      </div>
    </>
  );
}
