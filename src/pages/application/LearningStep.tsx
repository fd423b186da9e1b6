import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { memo } from 'react';
import type { YesNo } from '../../domain/application.ts';
import type { Grant, Interest } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { fieldId } from '../../view/application/lacks.ts';
import { Answers } from './fields.tsx';

/** Step 4: who owns it, what is learnt, and what comes after. */
export const LearningStep = memo(function LearningStep({ grant }: { readonly grant: Grant }) {
  const { t } = useI18n();
  const { wishes } = grant;
  return (
    <>
      <Answers fields={['owner', 'signer', 'anchoring', 'knowledge', 'afterGrant']} />
      {wishes.interests.length > 0 && (
        <>
          <h3>{t('application.interests.heading')}</h3>
          <Quotation year={grant.year}>
            {wishes.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Quotation>
          <div className="needs-script fields">
            {wishes.interests.map((interest) => (
              <InterestAnswer key={interest.id} interest={interest} />
            ))}
          </div>
        </>
      )}
    </>
  );
});

function InterestAnswer({ interest: { id, question } }: { readonly interest: Interest }) {
  const { t } = useI18n();
  const answer = useApplication(({ draft }) => draft.interests[id]);
  const edit = useEdit();
  return (
    <RadioGroup
      legend={question}
      value={answer ?? ''}
      onChange={(value: YesNo) => edit((draft) => ({ ...draft, interests: { ...draft.interests, [id]: value } }))}
    >
      <Radio id={fieldId(`interests.${id}`)} value="yes">
        {t('application.yes')}
      </Radio>
      <Radio value="no">{t('application.no')}</Radio>
    </RadioGroup>
  );
}
