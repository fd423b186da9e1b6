import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { memo } from 'react';
import { yearsLeft } from '../../domain/application.ts';
import type { YesNo } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { isOver } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { TextAnswer } from './fields.tsx';
import { Stop } from './Stop.tsx';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Step 1: which announcement, who applies, and whether the grant is given to this at all. */
export const WhoStep = memo(function WhoStep({ context, grant }: Props) {
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
      <div className="needs-script fields">
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
        <TextAnswer field="office" />
        <TextAnswer field="municipality" />
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
      </div>
      <h3>{t('application.exclusions.heading')}</h3>
      <p className="needs-script">{t('application.exclusions.intro')}</p>
      <Quotation year={grant.year}>
        <p>{grant.notFunded.intro}</p>
        <ul>
          {grant.notFunded.items.map(({ id, wording }) => (
            <li key={id}>{wording}</li>
          ))}
        </ul>
      </Quotation>
      <div className="needs-script exclusions" id={fieldId('exclusions')}>
        {grant.notFunded.items.map((item) => (
          <Exclusion key={item.id} item={item} grant={grant} />
        ))}
      </div>
    </>
  );
});

type ExclusionProps = { readonly item: Grant['notFunded']['items'][number]; readonly grant: Grant };

function Exclusion({ item, grant }: ExclusionProps) {
  const { t } = useI18n();
  const answer = useApplication(({ draft }) => draft.exclusions[item.id]);
  const edit = useEdit();
  return (
    <>
      <RadioGroup
        legend={item.question}
        value={answer ?? ''}
        onChange={(value: YesNo) =>
          edit((draft) => ({ ...draft, exclusions: { ...draft.exclusions, [item.id]: value } }))
        }
      >
        <Radio id={fieldId(`exclusions.${item.id}`)} value="yes">
          {t('application.yes')}
        </Radio>
        <Radio value="no">{t('application.no')}</Radio>
      </RadioGroup>
      <div role="status">{answer === 'yes' && <Stop grant={grant} items={[item]} />}</div>
    </>
  );
}
