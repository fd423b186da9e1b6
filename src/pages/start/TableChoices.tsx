import { useId, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Colour, Show } from '../../domain/choice.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { oneLine } from '../../ui/folds.ts';
import { PriorityChoice } from '../../ui/PriorityChoice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { divisionName } from '../../view/divisionName.ts';
import css from './TableChoices.module.css';

const colours: readonly Colour[] = ['extremes', 'scale', 'off'];
const shows = ['shares', 'counts', 'both'] as const satisfies readonly Show[];

type Props = {
  /** What a phone shows of the table, and what it can show. */
  readonly measure: Indicator;
  readonly measures: readonly Indicator[];
};

/** What a reader can choose for the table, on one line; on a phone the figure, and the rest behind a button that says what is chosen. */
export function TableChoices({ measure, measures }: Props) {
  // The printed counties are those that a reader can call theirs.
  const { printed, priorities, divisions, chooseDivision } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const more = useId();
  const [isOpen, setOpen] = useState(false);
  const narrow = useNarrow();
  const division = useSelection((selection) => selection.division);
  const area = useSelection((selection) => selection.priorities[0]);
  const colour = useSelection((selection) => selection.colour);
  const wanted = useSelection((selection) => selection.show);
  const span = divisions.find(({ start }) => start === division);
  const show = wanted === 'auto' && !narrow ? 'both' : wanted;
  const chosen = [
    t(`show.${show}`),
    priorities.find(({ slug }) => slug === area)?.title,
    t(`colour.${colour}`),
    span && divisionName(span, i18n),
  ];
  return (
    <section className={css.choices} aria-label={t('choices.label')} data-open={isOpen}>
      <h2 id="alle-fylker">{t('table.heading')}</h2>
      <div className={css.measure} data-part="measure">
        <SelectField
          label={t('choices.measure')}
          value={measure.id}
          onChange={(id) => choose({ indicator: id as IndicatorId, sort: undefined })}
        >
          {measures.map(({ id, shortLabel }) => (
            <option key={id} value={id}>
              {shortLabel}
            </option>
          ))}
        </SelectField>
      </div>
      <button
        type="button"
        className={`${css.toggle} unfold`}
        aria-expanded={isOpen}
        aria-controls={more}
        data-wide={divisions.length > 0 || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('choices.more')}
        <span className={oneLine}>{chosen.filter((one) => one !== undefined).join(t('list.dot'))}</span>
      </button>
      <div className={css.fields} id={more}>
        <Segments
          className={css.show}
          label={t('choices.show')}
          value={show}
          onChange={(next) => choose({ show: next })}
          options={[...(narrow ? (['auto'] as const) : []), ...shows].map((one) => ({
            value: one,
            label: t(`show.${one}`),
          }))}
        />
        <PriorityChoice className={css.area} value={area} onChoose={(areas) => choose({ priorities: areas })} />
        <SelectField
          className={css.colour}
          label={t('choices.colour')}
          value={colour}
          onChange={(next) => choose({ colour: next as Colour })}
        >
          {colours.map((one) => (
            <option key={one} value={one}>
              {t(`colour.${one}`)}
            </option>
          ))}
        </SelectField>
        {divisions.length > 0 && (
          <div className={css.more}>
            <DivisionChoice
              printed={printed.table.divisionLabel}
              divisions={divisions}
              value={division}
              onChoose={chooseDivision}
            />
          </div>
        )}
      </div>
    </section>
  );
}
