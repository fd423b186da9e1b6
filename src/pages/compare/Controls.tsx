import { useTable } from '../../context/TableContext.tsx';
import type { CellMode, Choice, Show } from '../../domain/choice.ts';
import type { PrioritySlug } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
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
  const { t } = useI18n();
  const show = useSelection((selection) => selection.show);
  const [area] = useSelection((selection) => selection.priorities);
  const division = useSelection((selection) => selection.division);
  const isRelative = mode === 'difference' || mode === 'people';
  return (
    <div className={`${css.controls} needs-script no-print`}>
      <Segments
        label={t('compare.show')}
        value={mode}
        onChange={onMode}
        options={modes.map((value) => ({ value, label: t(`compare.mode.${value}`) }))}
      />
      {!isRelative && (
        <Segments
          label={t('compare.columns')}
          value={show === 'auto' ? 'shares' : show}
          onChange={(next) => onColumns({ show: next })}
          options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
        />
      )}
      {priorities.length > 0 && (
        <SelectField
          label={t('choices.priority')}
          value={area ?? ''}
          onChange={(slug) => onColumns({ priorities: slug ? [slug as PrioritySlug] : [] })}
        >
          <option value="">{t('choices.allPriorities')}</option>
          {priorities.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      {divisions.length > 0 && (
        <DivisionChoice
          printed={printed.table.divisionLabel}
          divisions={divisions}
          value={division}
          onChoose={onDivision}
        />
      )}
    </div>
  );
}
