import { useMemo } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { rateIds } from '../../view/rateIds.ts';
import { viewAreas } from '../../view/areas.ts';
import { AreaCounty } from '../AreaCounty.tsx';
import { Door } from '../Door.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { AreaSection } from './AreaSection.tsx';
import css from './PrioritiesPage.module.css';

/** The areas that the announcements give priority: what the reader's county's figures say to each, and what has no figure. */
export function PrioritiesPage() {
  const { shown, isSummed, toShown } = useTable();
  const { grants } = useFacts();
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const chosen = toShown(useSelection((selection) => selection.county));
  const county = shown.counties.find(({ code }) => code === chosen);
  const areas = useMemo(() => viewAreas(basis, county, grants, i18n), [basis, county, grants, i18n]);
  const { table } = shown;
  return (
    <div className={css.page}>
      <h1>{t('page.priorities.title')}</h1>
      <div className={css.head}>
        <AreaCounty />
      </div>
      {areas.map((area, i) => (
        <AreaSection key={area.slug} area={area} county={county}>
          {i === 0 && <ReadingRule rule={table.readingRule} age={table.age} />}
        </AreaSection>
      ))}
      <p className={css.division}>
        <Unbroken text={`${table.divisionLabel}. ${table.divisionNote}`} />
      </p>
      {isSummed && <DivisionNotes texts={table.divisionDetails ?? []} />}
      <Door
        areas={areas.map(({ slug }) => slug)}
        figures={rateIds(
          basis,
          areas.flatMap(({ figures }) => figures.map(({ id }) => id)),
        )}
      />
    </div>
  );
}
