import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { memo } from 'react';
import type { Grant } from '../../domain/grant.ts';
import type { PrioritySlug } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { prioritiesOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { FiguresBeside } from './FiguresBeside.tsx';
import { MeasureRowList } from './MeasureRowList.tsx';
import { Answers, Asked } from './fields.tsx';

type Props = { readonly context: ApplicationFacts; readonly grant: Grant };

/** Step 2: what the challenge is, in words, by the county's figures and by the office's own. */
export const ChallengeStep = memo(function ChallengeStep({ context, grant }: Props) {
  const { t } = useI18n();
  const slugs = useApplication(({ draft }) => draft.areas);
  const edit = useEdit();
  const priorities = prioritiesOf(grant, context.grants).map(({ priority: { slug, title }, wording }) => ({
    slug,
    title,
    quote: t('quote', { text: wording }),
  }));
  return (
    <>
      <h3 className="no-script">{t('application.areas.heading')}</h3>
      <Asked what={priorities.map(({ title, quote }) => `${title}: ${quote}`)} />
      <div className="needs-script" id={fieldId('areas')}>
        <CheckboxGroup
          legend={t('application.areas.heading')}
          description={t('application.areas.help')}
          value={[...slugs]}
          onChange={(value: PrioritySlug[]) => edit((old) => ({ ...old, areas: value }))}
        >
          {priorities.map(({ slug, title, quote }) => (
            <Checkbox key={slug} value={slug} description={quote}>
              {title}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </div>
      <FiguresBeside context={context} grant={grant} chooses />
      <div className="part">
        <Answers fields={['challenge', 'blindSpots']} />
        <h3>{t('application.rows.ownFigures')}</h3>
        <p>{t('application.rows.help.ownFigures')}</p>
        <MeasureRowList kind="ownFigures" />
      </div>
    </>
  );
});
