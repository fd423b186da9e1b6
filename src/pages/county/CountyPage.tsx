import { useMemo, useRef } from 'react';
import type { Facts, People } from '../../domain/compare.ts';
import type { Crosswalk } from '../../domain/crosswalk.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { DivisionSpan } from '../../domain/division.ts';
import type { Grants } from '../../domain/grant.ts';
import type { Statsforvaltere } from '../../domain/statsforvalter.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { viewBrief } from '../../view/brief.ts';
import type { ConvertedView } from '../../view/division.ts';
import { places } from '../../view/places.ts';
import { viewProfile } from '../../view/profile.ts';
import { Actions } from './Actions.tsx';
import { AllCounties } from './AllCounties.tsx';
import { AreaSection } from './AreaSection.tsx';
import { CountyHead } from './CountyHead.tsx';
import { InBrief } from './InBrief.tsx';
import { IsThisMuch } from './IsThisMuch.tsx';
import { LaterFigures } from './LaterFigures.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ProfileSources } from './ProfileSources.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { TakeStrips } from './TakeStrips.tsx';

type Props = {
  readonly dataset: Dataset;
  /** The figures of a later division, if one is chosen and its code has come. */
  readonly converted?: ConvertedView | undefined;
  readonly grants: Grants;
  readonly people: People;
  readonly crosswalk: Crosswalk;
  readonly divisions: readonly DivisionSpan[];
  readonly statsforvaltere: Statsforvaltere;
  /** The county's code. */
  readonly subject: string;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** What do a county's figures say to each priority area, for and against? */
export function CountyPage(props: Props) {
  const { dataset, converted, grants, people, crosswalk, divisions, statsforvaltere, subject, base } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { support } = grants;
  const [grant] = grants.grants;
  const county = dataset.counties.find(({ code }) => code === subject);
  const facts: Facts = useMemo(() => ({ dataset, people, ...support }), [dataset, people, support]);
  const brief = useMemo(() => county && viewBrief(facts, county, support, i18n), [facts, county, support, i18n]);
  const profile = useMemo(
    () => (county ? viewProfile(facts, county, grants, grant, i18n) : []),
    [facts, county, grants, grant, i18n],
  );
  const areas = useRef<HTMLElement>(null);
  if (!county || !brief) throw new Error(`no county ${subject}`);
  const { readingRule, age } = dataset.table;
  return (
    <div className="profile">
      <Breadcrumb base={base} above={[{ path: places.counties, text: t('site.nav.counties') }]} here={county.name} />
      <CountyHead county={county} table={dataset.table} crosswalk={crosswalk} statsforvaltere={statsforvaltere} />
      <LaterFigures
        facts={facts}
        county={county}
        converted={converted}
        crosswalk={crosswalk}
        divisions={divisions}
        base={base}
      />
      <div className="profile-top">
        <InBrief brief={brief} />
        <Actions county={county} crosswalk={crosswalk} base={base} />
      </div>
      <ReadingRule rule={readingRule} age={age} />
      <section ref={areas} aria-labelledby="omrader" className="profile-areas">
        <h2 id="omrader">{t('county.areas')}</h2>
        <p>{t('county.areas.lead', { year: grant.year })}</p>
        {profile.map((one) => (
          <AreaSection key={one.slug} view={one} county={county} base={base} />
        ))}
        <p className="small">{t('county.areas.rule', { rule: support.wording, count: support.countWording })}</p>
        <TakeStrips charts={areas} profile={profile} county={county} table={dataset.table} />
      </section>
      <IsThisMuch facts={facts} county={county} />
      <AllCounties facts={facts} here={county} base={base} />
      <ProfileSources facts={facts} profile={profile} />
      <Neighbours counties={dataset.counties} here={county} base={base} />
      <SheetFoot county={county} table={dataset.table} />
    </div>
  );
}
