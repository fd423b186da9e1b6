import { useMemo, useRef } from 'react';
import { useFacts, usePrintedBasis } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { viewBrief } from '../../view/brief.ts';
import { places } from '../../view/places.ts';
import { viewProfile } from '../../view/profile.ts';
import { Door } from '../Door.tsx';
import { Actions } from './Actions.tsx';
import { AllCounties } from './AllCounties.tsx';
import { AreaSection } from './AreaSection.tsx';
import { CountyHead } from './CountyHead.tsx';
import { InBrief } from './InBrief.tsx';
import { IsThisMuch } from './IsThisMuch.tsx';
import { LaterFigures } from './LaterFigures.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ProfileSources } from './ProfileSources.tsx';
import { Since } from './Since.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { TakeStrips } from './TakeStrips.tsx';

/** What do a county's figures say to each priority area, for and against? `subject`: its code. */
export function CountyPage({ subject }: { readonly subject: string }) {
  const { grants } = useFacts();
  const basis = usePrintedBasis();
  const { dataset } = basis;
  const i18n = useI18n();
  const { t } = i18n;
  const { support } = grants;
  // Of the areas that the table's own announcement names, if it is here.
  const grant = grants.grants.find(({ year }) => year === dataset.table.announcement) ?? grants.grants[0];
  const county = dataset.counties.find(({ code }) => code === subject);
  const brief = useMemo(() => county && viewBrief(basis, county, support, i18n), [basis, county, support, i18n]);
  const profile = useMemo(
    () => (county ? viewProfile(basis, county, grants, grant, i18n) : []),
    [basis, county, grants, grant, i18n],
  );
  const areas = useRef<HTMLElement>(null);
  if (!county || !brief) throw new Error(`no county ${subject}`);
  const { readingRule, age } = dataset.table;
  return (
    <div className="profile">
      <Breadcrumb above={[{ path: places.counties, text: t('site.nav.counties') }]} here={county.name} />
      <CountyHead county={county} />
      <LaterFigures county={county} />
      <div className="profile-top">
        <InBrief brief={brief} />
        <Actions county={county} />
      </div>
      <ReadingRule rule={readingRule} age={age} />
      <section ref={areas} aria-labelledby="omrader" className="profile-areas">
        <h2 id="omrader">{t('county.areas')}</h2>
        <p>{t('county.areas.lead', { year: grant.year })}</p>
        {profile.map((one) => (
          <AreaSection key={one.slug} view={one} county={county} />
        ))}
        <p className="small">
          {t('county.areas.rule', { rule: support.wording, count: `${support.countWording} ${support.barely.reason}` })}
        </p>
        <TakeStrips charts={areas} profile={profile} county={county} />
      </section>
      <IsThisMuch county={county} />
      <Since county={county} />
      <AllCounties here={county} />
      <ProfileSources profile={profile} />
      <Neighbours here={county} />
      <SheetFoot county={county} />
      <Door county={county.code} />
    </div>
  );
}
