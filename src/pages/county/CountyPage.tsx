import { useMemo, useRef } from 'react';
import { useFacts, usePrintedBasis } from '../../context/TableContext.tsx';
import { defaultChoice } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { writeChoice } from '../../state/url.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { viewNewer } from '../../view/newer.ts';
import { places } from '../../view/places.ts';
import { viewMatrix, viewProfile } from '../../view/profile.ts';
import { viewLead, viewProfileFigures } from '../../view/profileFigures.ts';
import { Door } from '../Door.tsx';
import { OfficePanel } from '../OfficePanel.tsx';
import { AllCounties } from './AllCounties.tsx';
import { AreaWords } from './AreaWords.tsx';
import { CountyHead } from './CountyHead.tsx';
import { CountyToday } from './CountyToday.tsx';
import { FigureRow } from './FigureRow.tsx';
import { IsThisMuch } from './IsThisMuch.tsx';
import { Matrix, VerdictRule } from './Matrix.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ProfileSources } from './ProfileSources.tsx';
import { Since } from './Since.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { StripLegend } from './StripLegend.tsx';
import { TakeStrips } from './TakeStrips.tsx';
import { useAnchorFolds } from './useAnchorFolds.ts';
import css from './CountyPage.module.css';

/** What do a county's figures say to each priority area, for and against? `subject`: its code. */
export function CountyPage({ subject }: { readonly subject: string }) {
  const { grants, newer, crosswalk } = useFacts();
  const basis = usePrintedBasis();
  const { dataset } = basis;
  const i18n = useI18n();
  const { t } = i18n;
  const { support, priorities } = grants;
  const ownTable = useSelection((selection) => selection.table);
  // Of the areas that the table's own announcement names, if it is here.
  const grant = grants.grants.find(({ year }) => year === dataset.table.announcement) ?? grants.grants[0];
  const county = dataset.counties.find(({ code }) => code === subject);
  const view = useMemo(() => {
    if (!county) return undefined;
    const profile = viewProfile(basis, county, grants, grant, i18n);
    const figures = viewProfileFigures(basis, county, profile, { support, areas: priorities }, i18n);
    const matrix = viewMatrix(basis, county, profile, i18n);
    return { profile, figures, matrix, lead: viewLead(figures, support, i18n) };
  }, [basis, county, grants, grant, support, priorities, i18n]);
  const strips = useRef<HTMLElement>(null);
  useAnchorFolds();
  if (!county || !view) throw new Error(`no county ${subject}`);
  const { profile, figures, matrix, lead } = view;
  const { readingRule, age } = dataset.table;
  const areas = profile.map(({ slug }) => slug);
  const shown = figures.map(({ figure }) => figure.indicator.id);
  const choice = { ...defaultChoice, county: county.code, priorities: areas, figures: shown, table: ownTable };
  const missing = new Map(profile.flatMap((area) => area.missing.map((one) => [one.theme, one] as const)));
  return (
    <div className={css.profile} data-part="profile">
      <Breadcrumb
        above={[
          { path: places.start, text: t('site.nav.figures') },
          { path: places.counties, text: t('site.nav.counties') },
        ]}
        here={county.name}
      />
      <CountyHead county={county} lead={lead} draft={places.application + writeChoice(choice)} />
      <section aria-labelledby="omrader" className={css.matrixPart}>
        <h2 id="omrader" className="visually-hidden">
          {t('county.areas')}
        </h2>
        <Matrix view={matrix} figures={figures} year={grant.year} name={county.name} />
        <div className={css.beside}>
          <ReadingRule rule={readingRule} age={age} />
          <VerdictRule />
        </div>
      </section>
      <section ref={strips} aria-labelledby="tallene" className={css.figures}>
        <div className={css.figuresHead}>
          <h2 id="tallene">{t('county.figures', { count: i18n.spelt(figures.length) })}</h2>
          <StripLegend name={county.name} />
        </div>
        {figures.map((figure) => (
          <FigureRow
            key={figure.figure.indicator.id}
            view={figure}
            newer={viewNewer(newer, figure.figure.indicator, dataset, crosswalk, county, i18n)}
            county={county}
          />
        ))}
      </section>
      {missing.size > 0 && (
        <div className={css.missing}>
          {[...missing.values()].map(({ theme, sentence, where }) => (
            <div key={theme} className="no-figure">
              <p>
                <b>{sentence}.</b> {where}
              </p>
            </div>
          ))}
        </div>
      )}
      <div className={css.folds}>
        <IsThisMuch county={county} />
        <CountyToday county={county} />
        <Since county={county} />
        <AllCounties here={county} />
        <AreaWords profile={profile} />
        <TakeStrips charts={strips} figures={figures} county={county} />
        <ProfileSources figures={figures} />
      </div>
      <SheetFoot county={county} />
      <Neighbours here={county} />
      <OfficePanel counties={[county]} dataset={dataset} />
      <Door county={county.code} areas={areas} figures={shown} />
    </div>
  );
}
