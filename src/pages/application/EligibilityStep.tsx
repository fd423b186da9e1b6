import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { memo } from 'react';
import type { YesNo } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { fieldId } from '../../view/application/lacks.ts';
import { Asked } from './fields.tsx';
import { Stop } from './Stop.tsx';

/** Step 1: whether the grant is given to this at all, and what to do where it is not. */
export const EligibilityStep = memo(function EligibilityStep({ grant }: { readonly grant: Grant }) {
  const { t } = useI18n();
  return (
    <>
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
      <Asked what={grant.notFunded.items.map(({ question, advice }) => `${question} ${advice}`)} />
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
