import { register } from 'virtual:municipalities';
import { sources } from 'virtual:sources';
import { useEffect, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Municipality } from '../../domain/municipality.ts';
import type { Applicant } from '../../domain/ownFigures.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useDraftKeeper } from '../../state/draftKeeper.ts';
import { arriveOffice, changeOffice, useOffice } from '../../state/office.ts';
import { followMunicipality } from '../../state/ownFigures.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { MunicipalityField } from '../../ui/MunicipalityField.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { SourceLinks } from '../../ui/SourceLinks.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import { Door } from '../Door.tsx';
import { AddFiles } from './AddFiles.tsx';
import { Figures } from './Figures.tsx';
import { Keeping } from './Keeping.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { Readings } from './Readings.tsx';
import { figuresId } from './figuresId.ts';
import css from './OfficePage.module.css';

/** The office's own municipality: its figures fetched at the source, read here, seen, and taken along to the application. */
export function OfficePage() {
  const i18n = useI18n();
  const { t } = i18n;
  const keeper = useDraftKeeper();
  const { printed } = useTable();
  const code = useOffice((office) => office.municipality);
  const municipality = register.municipalities.find((one) => one.code === code);
  const hasFiles = useOffice(({ files }) => files.length > 0);
  const isKept = useOffice(({ files, isSaved, municipality: one }) => files.length > 0 || isSaved || one !== undefined);
  // Once there has been something it stays: it says that all was deleted.
  const [wasKept, setWasKept] = useState(isKept);
  if (isKept && !wasKept) setWasKept(true);
  const [removed, setRemoved] = useState<string>();
  const own = useSelection((selection) => selection.county);
  const county = printed.counties.find((one) => one.code === own);
  useEffect(() => void arriveOffice(), []);
  const applicant = (one: Municipality): Applicant => ({
    municipality: nameMunicipality(one, i18n).name,
    county: printed.counties.find((county) => county.code === one.counties[printed.table.division])?.code,
  });
  const chooseMunicipality = (chosen: Municipality | undefined) => {
    const { taken } = useOffice.getState();
    const before = register.municipalities.filter(
      (one) => one !== chosen && (one === municipality || taken.some(({ place }) => place === one.code)),
    );
    changeOffice(() => ({ municipality: chosen?.code }));
    if (chosen) followMunicipality(keeper, before.map(applicant), applicant(chosen));
    const next = chosen?.counties[printed.table.division];
    if (printed.counties.some((one) => one.code === next)) choose({ county: next });
  };
  // Once figures are in use they come first; the ways to more of them are a press away.
  const isInUse = useOffice(({ files }) => files.some(({ isConfirmed }) => isConfirmed));
  const links = <SourceLinks sources={sources} register={register} municipality={municipality} />;
  return (
    <div className={`${css.page} upright`}>
      <Breadcrumb here={t('site.nav.office')} />
      <h1>{t('page.office.title')}</h1>
      <p className="lead">{t('office.lead')}</p>
      <noscript>
        <p>{t('office.noScript')}</p>
      </noscript>
      <div className={css.parts}>
        <div>
          <section>
            <h2>{t('office.step.municipality')}</h2>
            <MunicipalityField
              chosen={municipality}
              county={county}
              register={register}
              onChoose={chooseMunicipality}
            />
            {municipality && <OtherPlaces register={register} municipality={municipality} />}
          </section>
          <section className="no-print">
            <h2>{t('office.step.get', { source: sources.short })}</h2>
            {isInUse ? (
              <details className="unfolds">
                <summary>{t('office.sources.more')}</summary>
                {links}
              </details>
            ) : (
              links
            )}
          </section>
        </div>
        <div>
          <section className="needs-script no-print">
            <h2>{t('office.step.add')}</h2>
            <AddFiles sources={sources} register={register} removed={removed} onRead={() => setRemoved(undefined)} />
          </section>
          <section className="needs-script" data-reading="">
            {hasFiles ? (
              <>
                <h2>{t('office.step.reading')}</h2>
                <Readings
                  sources={sources}
                  register={register}
                  municipality={municipality}
                  onMunicipality={chooseMunicipality}
                  onRemove={setRemoved}
                />
              </>
            ) : (
              <p>{t('office.reading.none')}</p>
            )}
          </section>
        </div>
      </div>
      {hasFiles && (
        <section className="needs-script">
          <h2 id={figuresId} tabIndex={-1}>
            {t('office.step.figures')}
          </h2>
          <Figures sources={sources} register={register} municipality={municipality} />
          <ReadingRule rule={printed.table.readingRule} />
        </section>
      )}
      {wasKept && (
        <section className="needs-script no-print">
          <h2>{t('office.step.keep')}</h2>
          <Keeping />
        </section>
      )}
      <Door />
    </div>
  );
}
