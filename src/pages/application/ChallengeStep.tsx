import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { memo } from 'react';
import type { Grant } from '../../domain/grant.ts';
import type { PrioritySlug } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { areaOf, prioritiesOf, tableYearText, viewAreaFigures } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { missingThemes } from '../../view/missingThemes.ts';
import { countyPlace } from '../../view/places.ts';
import { FigurePicker } from './FigurePicker.tsx';
import { MeasureRowList } from './MeasureRowList.tsx';
import { Answers } from './fields.tsx';

type Props = {
  readonly context: ApplicationFacts;
  readonly grant: Grant;
  /** Whether the rule for reading the figures stands beside the step. */
  readonly hasRuleBeside: boolean;
};

/** Step 2: what the challenge is, in words, by the county's figures and by the office's own. */
export const ChallengeStep = memo(function ChallengeStep({ context, grant, hasRuleBeside }: Props) {
  const { t } = useI18n();
  const code = useApplication(({ draft }) => draft.area);
  const slugs = useApplication(({ draft }) => draft.areas);
  const edit = useEdit();
  const county = areaOf({ area: code }, context.facts);
  const { table } = context.facts.dataset;
  const areas = prioritiesOf(grant, context.grants);
  const chosen = areas.filter(({ priority }) => slugs.includes(priority.slug));
  return (
    <>
      <div className="needs-script" id={fieldId('areas')}>
        <CheckboxGroup
          legend={t('application.areas.heading')}
          description={t('application.areas.help')}
          value={[...slugs]}
          onChange={(value: PrioritySlug[]) => edit((old) => ({ ...old, areas: value }))}
        >
          {areas.map(({ priority, wording }) => (
            <Checkbox key={priority.slug} value={priority.slug} description={t('quote', { text: wording })}>
              {priority.title}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </div>
      <Answers fields={['challenge', 'blindSpots']} />
      <div id={fieldId('figures')} tabIndex={-1} className="needs-script picked">
        {chosen.length > 0 && !county && <p>{t('application.figures.none')}</p>}
        {county &&
          chosen.map(({ priority }) => (
            <FigurePicker
              key={priority.slug}
              priority={priority}
              missing={missingThemes(priority, context.facts.dataset, context.i18n)}
              countyName={county.name}
              figures={viewAreaFigures(county, priority, context)}
            />
          ))}
        {county && chosen.length > 0 && (
          <>
            <p>
              {t('application.figures.context')} {grant.year !== table.announcement && tableYearText(grant, context)}
            </p>
            {!hasRuleBeside && <ReadingRule rule={table.readingRule} age={table.age} />}
            <p>
              <Link to={countyPlace(county)}>{t('application.profile', { area: county.name })}</Link>
            </p>
          </>
        )}
      </div>
      <h3>{t('application.rows.ownFigures')}</h3>
      <p>{t('application.rows.help.ownFigures')}</p>
      <MeasureRowList kind="ownFigures" />
    </>
  );
});
