import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { memo } from 'react';
import type { YesNo } from '../../domain/application.ts';
import type { Grant, Interest } from '../../domain/grant.ts';
import type { ItemId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { FiguresBeside } from './FiguresBeside.tsx';
import { Answers, Asked, TextAnswer } from './fields.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
  /** Whether the figures stand beside it. */
  readonly hasFigures: boolean;
};

/** Step 4: who owns it and with whom, what is learnt, what it ties up with, and what comes after. */
export const LearningStep = memo(function LearningStep({ context, grant, hasFigures }: Props) {
  const { t } = useI18n();
  const { wishes } = grant;
  const strategies = useApplication(({ draft }) => draft.strategies);
  const edit = useEdit();
  return (
    <>
      <Answers fields={['owner', 'signer']} pairs />
      {hasFigures && <FiguresBeside context={context} grant={grant} />}
      <div className="part">
        <Answers fields={['partners', 'anchoring', 'knowledge', 'afterGrant']} />
        <details className="unfolds">
          <summary>
            <h3>{t('application.strategies.heading')}</h3>
          </summary>
          <div className="needs-script fields">
            <CheckboxGroup
              legend={grant.strategies.intro}
              value={[...strategies]}
              onChange={(value: ItemId[]) => edit((draft) => ({ ...draft, strategies: value }))}
            >
              {grant.strategies.items.map(({ id, name, wording }) => (
                <Checkbox key={id} value={id} {...(wording !== name && { description: wording })}>
                  {name}
                </Checkbox>
              ))}
            </CheckboxGroup>
            <TextAnswer field="strategyLinks" />
            <TextAnswer field="otherGrants" />
          </div>
          <p className="no-script">{grant.strategies.intro}</p>
          <Asked
            what={[
              ...grant.strategies.items.map(({ wording }) => wording),
              ...(['strategyLinks', 'otherGrants'] as const).map((field) => t(`application.text.${field}`)),
            ]}
          />
        </details>

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
            <Asked what={wishes.interests.map(({ question }) => question)} />
          </>
        )}
      </div>
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
