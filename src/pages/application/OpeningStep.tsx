import { Select } from '@navikt/ds-react/Select';
import { memo } from 'react';
import { yearsLeft } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { isOver } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { TextAnswer } from './fields.tsx';
import { stepHref } from './steps.ts';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

const toHave = ['figures', 'leader', 'wages', 'partners'] as const;

/** Before the first step: what it takes, where it is saved, and who applies for what. */
export const OpeningStep = memo(function OpeningStep({ context, grant }: Props) {
  const i18n = useI18n();
  const { t, compare } = i18n;
  const { grants } = context.grants;
  const { counties, table } = context.facts.dataset;
  const county = useApplication(({ draft }) => draft.area);
  const edit = useEdit();
  const date = i18n.date(grant.deadline.date);
  return (
    <>
      <p className="deadline">
        {isOver(grant, context.today)
          ? t('application.deadline.passed', { date })
          : t(context.today ? 'application.deadline' : 'application.deadline.unknown', { date })}
      </p>
      <p>
        <span className="needs-script">{t('application.opening.time')} </span>
        {t('application.opening.have')}
      </p>
      <ul>
        {toHave.map((what) => (
          <li key={what}>{t(`application.opening.have.${what}`)}</li>
        ))}
      </ul>
      <p className="needs-script">
        {t('application.opening.file')} <a href={stepHref('review')}>{t('application.opening.toFile')}</a>
      </p>
      <p className="privacy needs-script">{t('application.privacy')}</p>
      <p>{t('application.inferred', { receiver: grant.howToApply.receiver })}</p>
      <div className="needs-script fields opening-fields">
        <Select
          id={fieldId('area')}
          label={t('application.area')}
          description={t('application.area.help', { division: table.divisionLabel })}
          value={county ?? ''}
          onChange={({ target }) => {
            const code = (target.value || undefined) as CountyCode | undefined;
            edit((draft) => ({ ...draft, area: code }));
          }}
        >
          <option value="">{t('application.area.none')}</option>
          {[...counties]
            .sort((a, b) => compare(a.name, b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </Select>
        <TextAnswer field="office" />
        <TextAnswer field="municipality" />
        <Select
          label={t('application.grant')}
          value={grant.year}
          onChange={({ target }) => {
            const next = grants.find(({ year }) => String(year) === target.value);
            if (next)
              edit((draft) => {
                const firstYear = Math.min(draft.firstYear, next.period.maxYears);
                const years = Math.min(draft.years, yearsLeft({ firstYear }, next));
                return { ...draft, grant: next.year, firstYear, years };
              });
          }}
        >
          {grants.map(({ year }) => (
            <option key={year} value={year}>
              {t('application.grant.option', { year })}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
});
