import { Select } from '@navikt/ds-react/Select';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isFilled, rowFields, withYears, yearsBeyond, yearsLeft, yearsOf } from '../../domain/application.ts';
import type { BudgetDraft, YearDraft } from '../../domain/application.ts';
import { readPosition } from '../../domain/draftNumbers.ts';
import { positionLimit } from '../../domain/budget.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { formulaTexts } from '../../view/application/budgetBlocks.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { Asked, NumberInput } from './fields.tsx';
import { RowList } from './RowList.tsx';
import { Sums } from './Sums.tsx';
import { YearsQuestion } from './YearsQuestion.tsx';

const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1);

type Props = {
  readonly grant: Grant;
  /** Whether it stands alone: else the plan, which asks for its years, stands above it. */
  readonly isAlone: boolean;
};

/** Step 5: positions, competence and own share, reckoned by the announcement's amounts. */
export const BudgetStep = memo(function BudgetStep({ grant, isAlone }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const { amounts, period } = grant;
  const draft: BudgetDraft = useApplication(
    useShallow((state) => ({
      firstYear: state.draft.firstYear,
      years: state.draft.years,
      perYear: state.draft.perYear,
      competence: state.draft.competence,
    })),
  );
  const beyond = yearsBeyond(draft).length;
  const edit = useEdit();
  return (
    <>
      <Quotation year={grant.year}>
        <p>{amounts.wording}</p>
        <p>{period.wording}</p>
      </Quotation>
      <div className="needs-script fields budget-years">
        <Select
          label={t('application.firstYear')}
          value={draft.firstYear}
          onChange={({ target }) =>
            edit((old) => {
              const firstYear = Number(target.value);
              return { ...old, firstYear, years: Math.min(old.years, yearsLeft({ firstYear }, grant)) };
            })
          }
        >
          {upTo(period.maxYears).map((year) => (
            <option key={year} value={year}>
              {year === 1 ? t('application.firstYear.new') : t('application.firstYear.later', { year })}
            </option>
          ))}
        </Select>
        <Select
          id={fieldId('years')}
          label={t('application.years')}
          value={draft.years}
          onChange={({ target }) => edit((old) => withYears(old, Number(target.value)))}
        >
          {/* A file may ask for more than there are: it is shown as it stands, so that it can be seen and changed. */}
          {upTo(Math.max(yearsLeft(draft, grant), draft.years)).map((years) => (
            <option key={years} value={years}>
              {plural('application.years', years)}
            </option>
          ))}
        </Select>
      </div>
      {isAlone && <YearsQuestion grant={grant} after="years" />}
      <div className="needs-script">
        <p role="status" className="said">
          {beyond > 0 && plural('application.years.beyond', beyond)}
        </p>
        {yearsOf(draft).map((year, at) => (
          <YearFields key={at} year={year} at={at} draft={draft} grant={grant} />
        ))}
        <h3>{t('application.competence.heading')}</h3>
        <div className="fields">
          <NumberInput
            path="competence"
            field="competence"
            label={t('application.competence')}
            help={competenceHelp(grant, draft.firstYear > 1, i18n)}
            value={draft.competence}
            onChange={(competence) => edit((old) => ({ ...old, competence }))}
          />
        </div>
        <Sums draft={draft} grant={grant} />
      </div>
      <Asked
        what={[
          ...rowFields.positions.map((field) => t(`application.cell.${field}`)),
          t('application.otherOwn'),
          t('application.competence'),
        ]}
      />
      <h3>{t('application.formula')}</h3>
      {formulaTexts(grant, i18n).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
});

/** How much there is for competence; a measure that goes on may have had it already. */
function competenceHelp({ amounts }: Grant, isContinued: boolean, { t, number }: I18n): string {
  const limit = number(amounts.competenceKroner, 0);
  if (!amounts.proRata.competenceOncePerMeasure) return t('application.competence.help.yearly', { limit });
  const once = t('application.competence.help', { limit });
  return isContinued ? `${once} ${t('application.competence.continued')}` : once;
}

type YearProps = {
  readonly year: YearDraft;
  readonly at: number;
  readonly draft: BudgetDraft;
  readonly grant: Grant;
};

function YearFields({ year, at, draft, grant }: YearProps) {
  const { t, number } = useI18n();
  const edit = useEdit();
  const set = (change: Partial<YearDraft>) =>
    edit((old) => ({ ...old, perYear: old.perYear.map((one, i) => (i === at ? { ...one, ...change } : one)) }));
  const note = (row: number) => {
    const position = year.positions[row];
    if (!position || !isFilled(position)) return undefined;
    const { input, open, isOverFull } = readPosition(position);
    if (isOverFull) return t('application.notCounted.overFull');
    if (open) return t(open === 'cost' ? 'application.notCounted.cost' : 'application.notCounted');
    const over = (input.cost ?? 0) - positionLimit(grant.amounts, input);
    return over > 0 ? t('application.overLimit', { own: number(over, 0) }) : undefined;
  };
  return (
    <section className="budget-year">
      <h3>{t('application.year', { year: at + draft.firstYear })}</h3>
      <RowList
        kind="positions"
        path={`perYear.${at}.positions`}
        rows={year.positions}
        onChange={(positions) => set({ positions: positions as YearDraft['positions'] })}
        rowTitle={(n) =>
          draft.years === 1
            ? t('application.row.positions', { number: n })
            : t('application.row.positions.year', { number: n, year: at + draft.firstYear })
        }
        note={note}
      />
      <div className="fields">
        <NumberInput
          path={`perYear.${at}.otherOwn`}
          field="otherOwn"
          label={t('application.otherOwn')}
          help={t('application.otherOwn.help')}
          value={year.otherOwn}
          onChange={(otherOwn) => set({ otherOwn })}
        />
      </div>
    </section>
  );
}
