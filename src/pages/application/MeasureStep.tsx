import { Checkbox } from '@navikt/ds-react/Checkbox';
import { memo } from 'react';
import { toggleEncouragement } from '../../domain/application.ts';
import type { StepName } from '../../domain/applicationSteps.ts';
import type { Grant } from '../../domain/grant.ts';
import type { ItemId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { Chain } from './Chain.tsx';
import { FiguresBeside } from './FiguresBeside.tsx';
import { Answers, WritingArea } from './fields.tsx';
import { MeasureRowList } from './MeasureRowList.tsx';
import { YearsQuestion } from './YearsQuestion.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
  /** Whether the figures stand beside it. */
  readonly hasFigures: boolean;
  /** The steps that have been left. */
  readonly left: ReadonlySet<StepName>;
};

/** Step 3: what is to be done, for whom, with what benefit, and when. */
export const MeasureStep = memo(function MeasureStep({ context, grant, hasFigures, left }: Props) {
  const { t } = useI18n();
  return (
    <>
      <div className="part">
        <Chain left={left} />
        <details className="unfolds announced">
          <summary>{t('application.targetGroup.announced')}</summary>
          <Quotation year={grant.year}>
            <p>{grant.targetGroup}</p>
          </Quotation>
        </details>
        <Answers fields={['measure', 'start']} pairs />
        <Answers fields={['targetGroup']} />
      </div>
      {hasFigures && <FiguresBeside context={context} grant={grant} />}
      <div className="part">
        <Answers fields={['people', 'involvement', 'objective', 'novelty']} pairs />
        <h3>{t('application.rows.benefits')}</h3>
        <p>{t('application.rows.help.benefits')}</p>
        <MeasureRowList kind="benefits" />
        <h3>{t('application.rows.activities')}</h3>
        <p>{t('application.rows.help.activities')}</p>
        <MeasureRowList kind="activities" />
        <YearsQuestion grant={grant} after="activities.0.activity" />
        <details className="unfolds">
          <summary>
            <h3 id={fieldId('encouragements')} tabIndex={-1}>
              {grant.encouragements.intro}
            </h3>
          </summary>
          <p className="needs-script">{t('application.encouragements.help')}</p>
          <ul className="encouragements">
            {grant.encouragements.items.map((item) => (
              <Encouragement key={item.id} item={item} />
            ))}
          </ul>
        </details>
        {grant.questions.length > 0 && (
          <>
            <h3>{t('application.questions.heading')}</h3>
            {grant.questions.map(({ id, wording }) => (
              <Question key={id} id={id} wording={wording} />
            ))}
          </>
        )}
      </div>
    </>
  );
});

function Encouragement({ item: { id, wording } }: { readonly item: Grant['encouragements']['items'][number] }) {
  const { t } = useI18n();
  const how = useApplication(({ draft }) => draft.encouragements[id]);
  const edit = useEdit();
  const write = (text: string) =>
    edit((draft) => ({ ...draft, encouragements: { ...draft.encouragements, [id]: text } }));
  return (
    <li>
      <span className="no-script">{wording}</span>
      <div className="needs-script">
        <Checkbox
          value={id}
          checked={how !== undefined}
          onChange={() => edit((draft) => toggleEncouragement(draft, id))}
        >
          {wording}
        </Checkbox>
        {how !== undefined && (
          <WritingArea
            id={fieldId(`encouragements.${id}`)}
            label={t('application.encouragements.how')}
            rows={2}
            value={how}
            onChange={write}
          />
        )}
      </div>
    </li>
  );
}

function Question({ id, wording }: { readonly id: ItemId; readonly wording: string }) {
  const answer = useApplication(({ draft }) => draft.questions[id] ?? '');
  const edit = useEdit();
  return (
    <WritingArea
      id={fieldId(`questions.${id}`)}
      label={wording}
      rows={1}
      value={answer}
      onChange={(text) => edit((draft) => ({ ...draft, questions: { ...draft.questions, [id]: text } }))}
    />
  );
}
